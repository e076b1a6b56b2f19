package stele.cli;

import java.util.List;
import java.util.stream.Stream;
import stele.check.Rule;
import stele.file.SourcePath;
import stele.project.Project;
import stele.project.Scan;
import stele.report.Scope;
import stele.report.SourceLines;
import stele.site.Site;
import stele.topic.Topic;

/**
 * A site as it was read to be reported on.
 *
 * @param isWhole whether all of it is reported on, rather than some of its languages or files
 */
record Inspection(Project project, Scan scan, Site site, boolean isWhole) {

    /** @param rules that were asked */
    Scope scope(List<Rule> rules) {
        var topics = site.catalogue().topics();
        return new Scope(
                new Version().getVersion()[0],
                (int) topics.stream().map(Topic::key).distinct().count(),
                topics.size(),
                site.translations().coverage(),
                rules,
                files(),
                isWhole,
                Repository.pathOf(project.folder()));
    }

    private List<String> files() {
        var topics = Stream.concat(site.catalogue().topics().stream(), site.catalogue().redirects().stream())
                .map(Topic::source);
        return Stream.concat(topics, scan.tocs().stream())
                .map(SourcePath::toString)
                .distinct()
                .sorted()
                .toList();
    }

    SourceLines lines() {
        return new AuthorLines(project, scan);
    }
}
