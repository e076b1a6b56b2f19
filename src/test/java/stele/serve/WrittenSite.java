package stele.serve;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import stele.build.Workers;
import stele.config.ReadConfig;
import stele.config.SiteConfig;
import stele.diagnostic.Diagnostic;
import stele.project.Project;
import stele.stage.Outcome;
import stele.theme.Branding;
import stele.theme.ThemeFiles;

/** A site in a folder, previewed; the tests write into the folder as an author would. */
final class WrittenSite {

    static final String TOKEN = "t0ken";

    /** Other pages show what it says of itself, and not what follows. */
    static final String A = "---\ndescription: On alpha\n---\n# Alpha\n\nFirst words. See [b](b.md).\n";

    final Path folder;
    final Workplace place;
    final Preview preview;
    final List<Diagnostic> told = Collections.synchronizedList(new ArrayList<>());
    private final Answers answers;

    WrittenSite(Path folder) {
        this.folder = folder;
        var project = Project.open(folder, Optional.empty());
        this.place = new Workplace(
                project,
                () -> project.siteFile()
                        .map(file -> file.then(ReadConfig::read))
                        .orElseGet(() -> Outcome.of(SiteConfig.DEFAULTS)),
                config -> project.themeFiles(config.theme())
                        .then(files -> ThemeFiles.base(config.theme(), files)
                                .then(base -> base.isEmpty()
                                        ? ThemeFiles.of(config.theme(), files)
                                        : project.themeFiles("default")
                                                .then(below -> ThemeFiles.of("default", below))
                                                .then(below -> ThemeFiles.of(config.theme(), files, below))))
                        .then(theme -> project.brandFiles(config.publishing().brand())
                                .then(files ->
                                        Branding.of(theme, config.publishing().brand(), files))),
                config -> List.of());
        this.preview = new Preview(place, new Workers(2), told::addAll);
        this.answers = new Answers(preview, place, new LiveFiles("/", TOKEN));
    }

    /** Two topics in one language and one in another, in a theme that extends the default one. */
    static WrittenSite of(Path folder) {
        var site = unread(folder);
        site.preview.load();
        site.readTheRest();
        return site;
    }

    /** The same before anything of it has been read. */
    static WrittenSite unread(Path folder) {
        var site = new WrittenSite(folder);
        site.write("site.yaml", "title: Handbook\nlocales: [en, fr]\ntheme: own\n");
        site.write("themes/own/theme.yaml", "extends: default\n");
        site.write("content/en/a.md", A);
        site.write("content/en/b.md", "# Beta\n\nOther words.\n");
        site.write("content/fr/a.md", "# Alpha\n\nPremiers mots.\n");
        return site;
    }

    private void readTheRest() {
        try {
            preview.readTheRest();
        } catch (InterruptedException nobodyDoes) {
            throw new AssertionError(nobodyDoes);
        }
    }

    void write(String name, String text) {
        try {
            Files.createDirectories(folder.resolve(name).getParent());
            Files.writeString(folder.resolve(name), text);
        } catch (IOException unusable) {
            throw new UncheckedIOException(unusable);
        }
    }

    /** What browsers are told once the author has written this. */
    Optional<Change> save(String name, String text) {
        write(name, text);
        return preview.refresh(Set.of(folder.resolve(name)), false);
    }

    Response get(String path) {
        return answers.to(path, "");
    }

    Response get(String path, String query) {
        return answers.to(path, query);
    }

    String text(String path) {
        return text(get(path));
    }

    static String text(Response response) {
        try (InputStream body = response.body().opening().open()) {
            return new String(body.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
