package stele.check.translation;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import stele.config.ReadConfig;
import stele.project.Project;
import stele.site.Site;
import stele.testing.BuiltProject;

/** However many rules ask, and however many translations there are, each thing is worked out of a text once. */
class FamilyTest {

    private static final Tokens.Kind NUMBERS = new Tokens.Kind(Tokens.DIGITS, Pattern.compile("[0-9]+"));

    @TempDir
    private Path root;

    @Test
    void everyTranslationMeetsTheSameMembers() throws IOException {
        var site = site();
        var family = new Family(site, Tongues.of(site));
        var members = site.catalogue().topics().stream().map(family::member).toList();
        assertThat(members).hasSize(3).doesNotHaveDuplicates();
        for (var member : members) {
            assertThat(member.siblings().here()).isSameAs(member);
            assertThat(member.siblings().all()).isSubsetOf(members);
            assertThat(member.others()).hasSize(2).isSubsetOf(members);
        }
    }

    @Test
    void whatIsWorkedOutIsKept() throws IOException {
        var site = site();
        var member = new Family(site, Tongues.of(site))
                .member(site.catalogue().topics().get(0));
        assertThat(member.body()).isSameAs(member.body());
        assertThat(member.frame()).isSameAs(member.frame());
        assertThat(member.frame().pieces()).isSameAs(member.frame().pieces());
        assertThat(member.trail()).isSameAs(member.trail());
        assertThat(member.labels()).isSameAs(member.labels());
        assertThat(member.speech()).isSameAs(member.speech());
        assertThat(member.foreign()).isSameAs(member.foreign());
        assertThat(member.tokens(NUMBERS)).isSameAs(member.tokens(NUMBERS));
    }

    private Site site() throws IOException {
        save("site.yaml", "title: Site\nlocales: [fr-FR, de-DE, es-ES]\nbaseUrl: https://docs.example.org/\n");
        save("content/fr-FR/a.md", "---\nms:assetid: a\n---\n# Un\n\nTexte 4711.\n");
        save("content/de-DE/a.md", "---\nms:assetid: a\n---\n# Eins\n\nText 4711.\n");
        save("content/es-ES/a.md", "---\nms:assetid: a\n---\n# Uno\n\nTexto 4711.\n");
        var project = Project.open(root, Optional.empty());
        return BuiltProject.read(
                project,
                project.siteFile().orElseThrow().then(ReadConfig::read).value().orElseThrow());
    }

    private void save(String name, String text) throws IOException {
        var path = root.resolve(name);
        Files.createDirectories(path.getParent());
        Files.writeString(path, text);
    }
}
