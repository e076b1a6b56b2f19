package stele.build;

import java.util.Optional;
import java.util.function.Predicate;
import stele.cache.Journal;
import stele.cache.Texts;
import stele.file.Fingerprint;
import stele.file.SourceFile;
import stele.file.Stamp;
import stele.file.Utf8Builder;
import stele.site.Site;
import stele.translation.Translations;

/** By what is known all that pages may see of the rest of the site. */
final class World {

    private World() {}

    /**
     * That of {@code site}; empty where an image or a download can neither be told by its stamp nor be read.
     *
     * @param settled whether a stamp is enough
     * @param journal remembers those that are known by their content
     */
    static Optional<Fingerprint> of(Site site, Sources sources, Predicate<Stamp> settled, Journal journal) {
        var seen = new Utf8Builder(1 << 16);
        for (var topic : site.catalogue().topics()) {
            print(Texts.face(topic), seen);
        }
        for (var redirect : site.catalogue().redirects()) {
            print(Texts.face(redirect), seen.append('>'));
        }
        Translations.behindByHash(site.config(), site.catalogue())
                .forEach(behind -> text(behind.toString(), seen.append('<')));
        for (var toc : sources.tocs()) {
            text(toc.toString(), seen.append('#'));
            text(sources.read().apply(toc).value().map(SourceFile::text).orElse(""), seen);
        }
        for (var asset : sources.assets()) {
            var stamp = sources.stamp().apply(asset);
            var print = journal.asset(
                    asset, stamp, settled.test(stamp), () -> sources.content().apply(asset));
            if (print.isEmpty()) {
                return Optional.empty();
            }
            text(asset.toString(), seen.append('!'));
            print(print.get(), seen);
        }
        return Optional.of(Fingerprint.of(seen.toUtf8().toBytes()));
    }

    private static void print(Fingerprint print, Utf8Builder out) {
        text(Long.toString(print.hash()), out);
        text(Long.toString(print.size()), out);
    }

    private static void text(String text, Utf8Builder out) {
        out.append(Integer.toString(text.length())).append(' ').append(text);
    }
}
