package stele.project;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.eclipse.jgit.api.Git;
import org.eclipse.jgit.api.MergeCommand.FastForwardMode;
import org.eclipse.jgit.api.errors.GitAPIException;
import org.eclipse.jgit.lib.PersonIdent;
import org.eclipse.jgit.merge.MergeStrategy;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import stele.file.SourcePath;
import stele.translation.History.Commit;
import stele.translation.History.Past;
import stele.translation.History.Since;

/** What git is found to know, in repositories of every shape. */
class GitHistoryTest {

    private static final SourcePath EN = new SourcePath("content", "en/a.md");
    private static final SourcePath DE = new SourcePath("content", "de/a.md");

    @TempDir
    private Path temporary;

    private Path folder;

    @BeforeEach
    void aFolder() throws IOException {
        GitSettings.apply();
        folder = Files.createDirectory(temporary.resolve("site"));
    }

    @Test
    void theLastCommitOfEachFileIsFound() throws Exception {
        try (var git = repository(folder)) {
            write(EN, "one");
            write(DE, "eins");
            commit(git, "2020-01-01");
            write(EN, "two");
            var second = commit(git, "2020-02-01");
            write(new SourcePath("content", "en/b.md"), "other");
            commit(git, "2020-03-01");

            assertThat(past(EN, DE).changes())
                    .containsEntry(EN, second)
                    .hasEntrySatisfying(
                            DE,
                            commit -> assertThat(commit)
                                    .hasToString("2020-01-01 (" + commit.id().substring(0, 10) + ")"));
        }
    }

    @Test
    void whatIsNotCommittedIsNotHistory() throws Exception {
        try (var git = repository(folder)) {
            write(EN, "one");
            var first = commit(git, "2020-01-01");
            write(EN, "changed in the working folder");
            write(DE, "never added");
            assertThat(past(EN, DE)).isEqualTo(new Past(Map.of(EN, first), Map.of()));
            git.add().addFilepattern(".").call();
            assertThat(past(EN, DE)).isEqualTo(new Past(Map.of(EN, first), Map.of()));
        }
    }

    @Test
    void aRepositoryWithoutACommitKnowsNothingYet() throws Exception {
        try (var git = repository(folder)) {
            write(EN, "one");
            assertThat(git.getRepository().resolve("HEAD")).isNull();
            assertThat(past(EN)).isEqualTo(new Past(Map.of(), Map.of()));
            assertThat(since(EN, "0123456789").state()).isEqualTo(Since.State.UNKNOWN_COMMIT);
        }
    }

    @Test
    void aDetachedHeadIsAsGoodAsABranch() throws Exception {
        try (var git = repository(folder)) {
            write(EN, "one");
            var first = commit(git, "2020-01-01");
            write(EN, "two");
            commit(git, "2020-02-01");
            git.checkout().setName(first.id()).call();
            assertThat(past(EN).changes()).containsEntry(EN, first);
        }
    }

    @Test
    void aMergeIsNoChangeOfWhatItTakesFromAParent() throws Exception {
        try (var git = repository(folder)) {
            write(EN, "one");
            commit(git, "2020-01-01");
            var main = git.getRepository().getBranch();
            git.checkout().setCreateBranch(true).setName("side").call();
            write(EN, "two");
            var onSide = commit(git, "2020-02-01");
            git.checkout().setName(main).call();
            write(DE, "eins");
            commit(git, "2020-03-01");
            git.merge()
                    .include(git.getRepository().resolve("side"))
                    .setCommit(false)
                    .call();
            commit(git, "2020-04-01");
            assertThat(past(EN).changes()).containsEntry(EN, onSide);
        }
    }

    @Test
    void aChangeThatAMergeThrewAwayDoesNotCount() throws Exception {
        try (var git = repository(folder)) {
            write(EN, "one");
            var first = commit(git, "2020-01-01");
            var main = git.getRepository().getBranch();
            git.checkout().setCreateBranch(true).setName("side").call();
            write(EN, "two");
            commit(git, "2020-02-01");
            git.checkout().setName(main).call();
            git.merge()
                    .include(git.getRepository().resolve("side"))
                    .setStrategy(MergeStrategy.OURS)
                    .setFastForward(FastForwardMode.NO_FF)
                    .setCommit(false)
                    .call();
            commit(git, "2020-04-01");
            assertThat(past(EN).changes()).containsEntry(EN, first);
        }
    }

    @Test
    void aFileIsComparedWithWhatItWasAtACommit() throws Exception {
        try (var git = repository(folder)) {
            write(EN, "one");
            var first = commit(git, "2020-01-01");
            write(DE, "eins");
            var second = commit(git, "2020-02-01");
            assertThat(since(EN, first.id())).isEqualTo(Since.SAME);
            write(EN, "two");
            var third = commit(git, "2020-03-01");
            write(EN, "three");
            var fourth = commit(git, "2020-04-01");
            assertThat(since(EN, second.id())).isEqualTo(Since.changed(2, fourth.id()));
            assertThat(since(EN, third.id().substring(0, 8))).isEqualTo(Since.changed(1, fourth.id()));
            assertThat(since(EN, fourth.id())).isEqualTo(Since.SAME);
            write(EN, "two");
            commit(git, "2020-05-01");
            assertThat(since(EN, third.id())).isEqualTo(Since.SAME);
        }
    }

    @Test
    void aRenamedFileHasNotChanged() throws Exception {
        try (var git = repository(folder)) {
            write(EN, "one");
            var first = commit(git, "2020-01-01");
            var renamed = new SourcePath("content", "en/b.md");
            write(renamed, "one");
            Files.delete(locate(EN));
            commit(git, "2020-02-01");
            assertThat(since(renamed, first.id())).isEqualTo(Since.SAME);
            write(renamed, "two");
            var third = commit(git, "2020-03-01");
            assertThat(since(renamed, first.id())).isEqualTo(Since.changed(2, third.id()));
        }
    }

    @Test
    void whatNamesNoCommitIsUnknown() throws Exception {
        try (var git = repository(folder)) {
            write(EN, "one");
            commit(git, "2020-01-01");
            var tree = Objects.requireNonNull(git.getRepository().resolve("HEAD^{tree}"))
                    .name();
            for (var written :
                    new String[] {"33db8c7febd4cf1591e8dcbbdfd6fc8e8925896e", "0123456", "0".repeat(64), tree}) {
                assertThat(since(EN, written)).as(written).isEqualTo(Since.UNKNOWN_COMMIT);
            }
        }
    }

    @Test
    void aShallowCloneKnowsNoPastAndSaysSo() throws Exception {
        var origin = Files.createDirectory(temporary.resolve("origin"));
        String first;
        try (var git = repository(origin)) {
            Files.createDirectories(origin.resolve("content/en"));
            Files.writeString(origin.resolve("content/en/a.md"), "one");
            first = commit(git, "2020-01-01").id();
            Files.writeString(origin.resolve("content/en/a.md"), "two");
            commit(git, "2020-02-01");
        }
        Git.cloneRepository()
                .setURI(origin.toUri().toString())
                .setDirectory(folder.toFile())
                .setDepth(1)
                .call()
                .close();
        assertThat(past(EN)).isEqualTo(new Past(Map.of(), Map.of(EN, "the clone is shallow")));
        assertThat(since(EN, first)).isEqualTo(Since.unavailable("the clone is shallow"));
    }

    @Test
    void aGitFileNamesTheRepositoryOfItsFolder() throws Exception {
        var elsewhere = temporary.resolve("modules/site");
        Git.init()
                .setDirectory(folder.toFile())
                .setGitDir(elsewhere.toFile())
                .call()
                .close();
        Files.writeString(folder.resolve(".git"), "gitdir: ../modules/site\n");
        write(EN, "one");
        try (var git = Git.open(folder.toFile())) {
            var first = commit(git, "2020-01-01");
            assertThat(past(EN).changes()).containsEntry(EN, first);
        }
        // Not every program says there where the files are.
        var config = elsewhere.resolve("config");
        Files.writeString(config, Files.readString(config).replaceAll("worktree.*", ""));
        assertThat(past(EN).changes()).containsKey(EN);
    }

    @Test
    void aLinkedWorktreeHasItsOwnHead() throws Exception {
        var main = Files.createDirectory(temporary.resolve("main"));
        try (var git = repository(main)) {
            Files.createDirectories(main.resolve("content/en"));
            Files.writeString(main.resolve("content/en/a.md"), "one");
            var first = commit(git, "2020-01-01");
            Files.writeString(main.resolve("content/en/a.md"), "two");
            commit(git, "2020-02-01");
            // As 'git worktree add --detach' leaves it.
            var linked = Files.createDirectories(main.resolve(".git/worktrees/site"));
            Files.writeString(linked.resolve("HEAD"), first.id() + "\n");
            Files.writeString(linked.resolve("commondir"), "../..\n");
            Files.writeString(linked.resolve("gitdir"), folder.resolve(".git") + "\n");
            Files.writeString(folder.resolve(".git"), "gitdir: " + linked + "\n");
            write(EN, "one");
            assertThat(past(EN)).isEqualTo(new Past(Map.of(EN, first), Map.of()));
        }
    }

    @Test
    void contentInARepositoryOfItsOwnIsLookedUpThere() throws Exception {
        try (var outer = repository(folder);
                var inner = repository(Files.createDirectories(folder.resolve("content/de")))) {
            write(EN, "one");
            var english = commit(outer, "2020-01-01");
            write(DE, "eins");
            var german = commit(inner, "2020-02-01");
            assertThat(past(EN, DE).changes()).isEqualTo(Map.of(EN, english, DE, german));
        }
    }

    @Test
    void filesInNoRepositoryAreSaidToBeInNone() throws Exception {
        write(EN, "one");
        assertThat(past(EN)).isEqualTo(new Past(Map.of(), Map.of(EN, "the files are in no git repository")));
        assertThat(since(EN, "0123456789")).isEqualTo(Since.unavailable("the files are in no git repository"));
    }

    @Test
    void aBareRepositoryHasNoFiles() throws Exception {
        Git.init().setBare(true).setDirectory(folder.toFile()).call().close();
        write(EN, "one");
        assertThat(past(EN).unavailable()).containsEntry(EN, "the git repository is bare");
    }

    @Test
    void aBrokenRepositoryIsAReasonAndNoCrash() throws Exception {
        try (var git = repository(folder)) {
            write(EN, "one");
            commit(git, "2020-01-01");
        }
        try (var objects = Files.walk(folder.resolve(".git/objects"))) {
            for (var object : objects.filter(Files::isRegularFile).toList()) {
                object.toFile().setWritable(true);
                Files.writeString(object, "rubbish");
            }
        }
        assertThat(past(EN).unavailable().get(EN)).startsWith("the git repository cannot be read: ");
        assertThat(since(EN, "0123456789").why()).startsWith("the git repository cannot be read: ");

        Files.writeString(folder.resolve(".git/config"), "[core\n");
        assertThat(past(EN).unavailable().get(EN)).startsWith("the git repository cannot be read: ");
    }

    @Test
    void aGitFileThatLeadsNowhereIsNoRepository() throws Exception {
        write(EN, "one");
        Files.writeString(folder.resolve(".git"), "gitdir: ../gone\n");
        assertThat(past(EN).unavailable()).containsKey(EN);
    }

    @Test
    void lookingWritesNothing() throws Exception {
        try (var git = repository(folder)) {
            write(EN, "one");
            commit(git, "2020-01-01");
        }
        var before = listing();
        past(EN, DE);
        since(EN, "0123456789");
        assertThat(listing()).isEqualTo(before);
    }

    private Past past(SourcePath... files) {
        try (var history = new GitHistory(this::locate)) {
            return history.past(Set.of(files));
        }
    }

    private Since since(SourcePath file, String commit) {
        try (var history = new GitHistory(this::locate)) {
            return history.since(file, commit);
        }
    }

    private Path locate(SourcePath file) {
        return folder.resolve(file.toString());
    }

    private void write(SourcePath file, String text) throws IOException {
        Files.createDirectories(locate(file).getParent());
        Files.writeString(locate(file), text);
    }

    private static Git repository(Path folder) throws GitAPIException {
        return Git.init().setDirectory(folder.toFile()).call();
    }

    /** Everything in the folder, committed at noon of {@code day}. */
    private static Commit commit(Git git, String day) throws GitAPIException {
        var time = Instant.parse(day + "T12:00:00Z");
        var author = new PersonIdent("A", "a@example.org", time, ZoneOffset.UTC);
        git.add().addFilepattern(".").call();
        git.add().addFilepattern(".").setUpdate(true).call();
        var commit = git.commit()
                .setMessage(day)
                .setAuthor(author)
                .setCommitter(author)
                .setSign(false)
                .call();
        return new Commit(commit.name(), time);
    }

    private Map<String, FileTime> listing() throws IOException {
        try (Stream<Path> files = Files.walk(temporary)) {
            return files.collect(Collectors.toMap(Path::toString, GitHistoryTest::modified, (a, b) -> a, TreeMap::new));
        }
    }

    private static FileTime modified(Path file) {
        try {
            return Files.getLastModifiedTime(file);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
