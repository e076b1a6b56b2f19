package stele.check.identity;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import stele.check.Rule;
import stele.diagnostic.Finding;
import stele.diagnostic.Level;
import stele.file.OutputFile;
import stele.file.OutputPath;
import stele.file.SourcePath;
import stele.site.Site;

/**
 * Files of authors that want one place in the site, also where only a file system that does not tell letter case or Unicode
 * forms apart would say so. A build finds them when it publishes, and publishes nothing.
 */
final class PathCollisions implements Rule.ForSite {

    @Override
    public String id() {
        return "output/path-collision";
    }

    @Override
    public Level level() {
        return Level.ERROR;
    }

    @Override
    public boolean isSafety() {
        return true;
    }

    @Override
    public Stream<Finding> judge(Site site) {
        Map<String, List<Claim>> byPlace = claims(site)
                .sorted()
                .collect(Collectors.groupingBy(claim -> claim.page.folded(), TreeMap::new, Collectors.toList()));
        return byPlace.values().stream().flatMap(claims -> {
            var first = claims.get(0);
            var blocking = folders(first.page)
                    .flatMap(folder -> Optional.ofNullable(byPlace.get(folder)).stream()
                            .map(files -> first.against(files.get(0))));
            return Stream.concat(claims.stream().skip(1).map(claim -> claim.against(first)), blocking);
        });
    }

    private static Stream<Claim> claims(Site site) {
        var topics = Stream.concat(site.catalogue().topics().stream(), site.catalogue().redirects().stream());
        var copies =
                site.assets().copies().filter(OutputFile.Copy.class::isInstance).map(OutputFile.Copy.class::cast);
        return Stream.concat(
                topics.map(topic -> new Claim(topic.page(), topic.source())),
                copies.map(copy -> new Claim(copy.path(), copy.source())));
    }

    /** {@code a} and {@code a/b} for {@code a/b/c}, folded. */
    private static Stream<String> folders(OutputPath page) {
        var path = page.folded();
        return Stream.iterate(path.indexOf('/'), slash -> slash >= 0, slash -> path.indexOf('/', slash + 1))
                .map(slash -> path.substring(0, slash));
    }

    private record Claim(OutputPath page, SourcePath source) implements Comparable<Claim> {

        @Override
        public int compareTo(Claim other) {
            int pages = page.compareTo(other.page);
            return pages != 0 ? pages : source.compareTo(other.source);
        }

        Finding against(Claim other) {
            var fact = page.equals(other.page)
                    ? "'" + page + "' would be published twice, also from '" + other.source + "'"
                    : "'" + page + "' and '" + other.page + "', from '" + other.source + "', cannot both be published";
            return Finding.at(source.start(), fact)
                    .withHint("rename one of the two files")
                    .about(page.value())
                    .relatedTo(other.source.start(), "the other file");
        }
    }
}
