package stele.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import stele.config.SiteConfig;
import stele.diagnostic.Diagnostic;
import stele.diagnostic.Position;
import stele.project.Project;
import stele.stage.Outcome;
import stele.theme.Branding;
import stele.theme.Theme;
import stele.theme.ThemeFiles;
import stele.yaml.YamlNode;

/** The theme of a site, with the themes it extends beneath it. */
final class SiteTheme {

    private final Project project;

    private SiteTheme(Project project) {
        this.project = project;
    }

    /** The theme that {@code config} names, with what makes it its owner's. */
    static Outcome<Theme> load(Project project, SiteConfig config) {
        var name = config.theme();
        var brand = config.publishing().brand();
        return new SiteTheme(project)
                .load(name, project.themeFiles(name), List.of())
                .then(theme -> project.brandFiles(brand).then(files -> Branding.of(theme, brand, files)));
    }

    /** @param above the themes that extend this one, outermost first */
    private Outcome<Theme> load(String name, Outcome<SortedMap<String, byte[]>> found, List<String> above) {
        if (above.contains(name)) {
            return Outcome.failed(Diagnostic.error(
                            Position.startOf("themes/" + name + "/theme.yaml"),
                            "theme/cycle",
                            "the theme '" + name + "' extends itself")
                    .withHint("change 'extends'"));
        }
        return found.then(files -> ThemeFiles.base(name, files)
                .then(base -> base.isEmpty()
                        ? ThemeFiles.of(name, files)
                        : below(base.get(), with(above, name)).then(below -> ThemeFiles.of(name, files, below))));
    }

    private Outcome<Theme> below(YamlNode extended, List<String> above) {
        var name = extended.text().orElseThrow();
        return load(name, project.themeFiles(name, extended.position()), above);
    }

    private static List<String> with(List<String> above, String name) {
        var all = new ArrayList<>(above);
        all.add(name);
        return all;
    }
}
