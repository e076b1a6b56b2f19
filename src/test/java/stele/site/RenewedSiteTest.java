package stele.site;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import stele.build.Pipeline;
import stele.build.Progress;
import stele.build.Sources;
import stele.build.Workers;
import stele.check.Purpose;
import stele.config.ReadConfig;
import stele.config.SiteConfig;
import stele.config.Terms;
import stele.file.SourceFile;
import stele.file.SourcePath;
import stele.file.Stamp;
import stele.i18n.LocaleTag;
import stele.stage.Outcome;
import stele.topic.ReadTopic;
import stele.topic.Topic;
import stele.translation.History;
import stele.translation.Translations;

/** A site of which one topic has been read anew is the site that is made of all topics anew. */
class RenewedSiteTest {

    private static final SiteConfig CONFIG = ReadConfig.read(new SourceFile(
                    new SourcePath(".", "site.yaml"),
                    "{baseUrl: 'https://example.org/', locales: [fr-FR, de-DE, es-ES], sourceLocale: fr-FR}"))
            .value()
            .orElseThrow();

    private static final Map<String, String> FILES = new LinkedHashMap<>();

    static {
        FILES.put(
                "fr-FR/index.md",
                "---\nassetId: home\ndescription: Une entrée.\n---\n# Accueil\n\n- [A](a.md)\n- [B](b.md)\n- [C](c.md)\n\n## Fin\n");
        FILES.put("fr-FR/a.md", topic("a", "aliases: [vieux]", "Un texte."));
        FILES.put(
                "fr-FR/b.md",
                topic("b", "fallback: page", "Voir [a](a.md#deux), [rien](rien.md) et [vieux](vieux.md)."));
        FILES.put("fr-FR/c.md", topic("c", "ms.date: 2020", "Voir [ailleurs](d.md) et [index](index.md)."));
        FILES.put("fr-FR/d.md", "---\nredirect_url: a.md\ndescription: Un renvoi.\n---\n");
        FILES.put(
                "de-DE/index.md",
                "---\nassetId: home\ndescription: Une entrée.\n---\n# Start\n\n- [A](x/a.md)\n\n## Ende\n");
        FILES.put("de-DE/x/a.md", topic("a", "sourceHash: abcdef0123", "Ein Text mit [B](../../fr-FR/b.md)."));
        FILES.put("es-ES/A.md", topic("a", "ms.translationtype: MT", "Un texto, véase [a](a.md)."));
    }

    @ParameterizedTest
    @CsvSource({
        "fr-FR/index.md",
        "fr-FR/a.md",
        "fr-FR/b.md",
        "fr-FR/c.md",
        "fr-FR/d.md",
        "de-DE/index.md",
        "de-DE/x/a.md",
        "es-ES/A.md"
    })
    void aTopicWithAnotherTextIsPutInItsPlace(String name) {
        var files = new TreeMap<>(FILES);
        var before = site(files);
        var warm = seen(before);
        files.merge(name, "\nDavantage, [rien](rien.md) et `code`.\n", String::concat);
        var changed = read(name, files);
        var renewed = before.with(changed).orElseThrow();
        var anew = site(files);

        assertThat(seen(renewed)).isEqualTo(seen(anew)).isNotEqualTo(warm);
        assertThat(seen(before)).as("the old site is what it was").isEqualTo(warm);
        assertThat(renewed.with(read(name, FILES))).map(RenewedSiteTest::seen).contains(warm);
        var cold = site(FILES).with(changed).orElseThrow();
        assertThat(seen(cold))
                .as("a site of which nobody has asked anything yet")
                .isEqualTo(seen(anew));
    }

    @ParameterizedTest
    @CsvSource({
        "fr-FR/a.md, '# Titre', '# Autre titre'",
        "fr-FR/a.md, '## Deux', '## Trois'",
        "fr-FR/a.md, vieux, neuf",
        "fr-FR/index.md, a.md, b.md",
    })
    void whatOthersCanSeeNeedsASiteMadeAnew(String name, String old, String changed) {
        var files = new TreeMap<>(FILES);
        files.computeIfPresent(name, (key, text) -> text.replace(old, changed));
        assertThat(files).isNotEqualTo(FILES);
        assertThat(site(FILES).with(read(name, files))).isEmpty();
    }

    @Test
    void aTopicThatIsNewNeedsASiteMadeAnew() {
        var files = new TreeMap<>(FILES);
        files.put("fr-FR/e.md", topic("e", "x: y", "Neuf."));
        assertThat(site(FILES).with(read("fr-FR/e.md", files))).isEmpty();
    }

    @Test
    void theTreesAreShared() {
        var before = site(FILES);
        var files = new TreeMap<>(FILES);
        files.merge("fr-FR/c.md", "\nDavantage.\n", String::concat);
        var renewed = before.with(read("fr-FR/c.md", files)).orElseThrow();
        var french = new LocaleTag("fr-FR");
        assertThat(renewed.navigation(french).orElseThrow())
                .isSameAs(before.navigation(french).orElseThrow());
    }

    @Test
    void aHashOfTheSourceThatIsNotRightAnyMoreIsTold() {
        var files = new TreeMap<>(FILES);
        var source = read("fr-FR/a.md", files).body().digest();
        files.computeIfPresent("de-DE/x/a.md", (key, text) -> text.replace("abcdef0123", source));
        var before = site(files);
        assertThat(Translations.behindByHash(CONFIG, before.catalogue())).isEmpty();
        files.merge("fr-FR/a.md", "\nDavantage.\n", String::concat);
        var renewed = before.with(read("fr-FR/a.md", files)).orElseThrow();
        var german = read("de-DE/x/a.md", files);
        assertThat(Translations.behindByHash(CONFIG, renewed.catalogue())).containsExactly(german.id());
        assertThat(renewed.translationsByText().lag(german)).isPresent();
        assertThat(before.translationsByText().lag(german)).isEmpty();
    }

    private static String topic(String id, String more, String text) {
        return "---\nassetId: " + id + "\n" + more + "\n---\n# Titre\n\n"
                + "_**Dernière rubrique modifiée :** 2012-09-24_\n\n"
                + "Le début est long assez pour que la description de ce texte soit finie avant que ne commence ce qui pourra"
                + " changer plus tard, et que personne d'autre ne peut voir. " + text + "\n\n## Un\n\n## Deux\n";
    }

    /** All that pages are made of. */
    private static List<Object> seen(Site site) {
        var seen = new ArrayList<Object>();
        site.catalogue().topics().forEach(topic -> {
            seen.add(site.link(topic));
            seen.add(site.alternates(topic));
            seen.add(site.translationsByText().lag(topic));
        });
        site.fallbacks().pages().forEach(page -> seen.add(site.link(page)));
        seen.add(site.redirects().toList());
        seen.add(site.takenAliases());
        seen.add(site.catalogue().redirects());
        seen.add(site.catalogue().earlierAddresses());
        for (var locale : site.locales()) {
            seen.add(site.catalogue().topics(locale));
            seen.add(site.revised(locale));
            seen.add(site.feed(locale));
            seen.add(site.homes(locale));
            seen.add(site.isMostlyMachine(locale));
            seen.add(site.catalogue().nearestPath("x/b.md", locale));
            site.navigation(locale).ifPresent(tree -> seen.add(tree.file()));
        }
        seen.add(site.translationsByText().coverage());
        return seen;
    }

    private static Topic read(String name, Map<String, String> files) {
        return new ReadTopic(CONFIG, false)
                .apply(file(path(name), files))
                .value()
                .orElseThrow();
    }

    private static Site site(Map<String, String> files) {
        var sources = new Sources(
                files.keySet().stream().map(RenewedSiteTest::path).toList(),
                List.of(),
                List.of(),
                path -> Outcome.of(file(path, files)),
                path -> new Stamp(0, 0),
                path -> Optional.empty(),
                path -> Optional.empty(),
                () -> History.NONE,
                () -> Outcome.of(Terms.NONE));
        try (var workers = new Workers(1)) {
            return new Pipeline(CONFIG, List.of(), workers, Progress.NONE, Purpose.BUILD, found -> {}).read(sources);
        }
    }

    private static SourcePath path(String name) {
        return new SourcePath("content", name);
    }

    private static SourceFile file(SourcePath path, Map<String, String> files) {
        return new SourceFile(path, Optional.ofNullable(files.get(path.name())).orElseThrow());
    }
}
