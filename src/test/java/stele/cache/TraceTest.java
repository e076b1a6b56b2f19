package stele.cache;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import stele.file.Fingerprint;
import stele.file.Stamp;

/** When a stamp is enough, and what is done where it is not. */
class TraceTest {

    private static final Stamp OLD = new Stamp(10, 4);
    private static final Stamp YOUNG = new Stamp(90, 4);
    private static final Stamp LATER = new Stamp(95, 4);
    private static final Fingerprint READ = print("text");
    private static final Fingerprint OTHER = print("more");

    private final Disk disk = new Disk();

    @Test
    void aSettledStampIsEnoughAndNothingIsOpened() throws IOException {
        disk.is(OLD, OTHER);
        var trace = new Trace("a.md", OLD, true, READ);
        assertThat(now(trace)).containsSame(trace);
        assertThat(disk.stamped).containsExactly("a.md");
        assertThat(disk.opened).isEmpty();
    }

    @Test
    void anEditWithinOneTickOfTheClockIsSeen() throws IOException {
        disk.is(YOUNG, OTHER);
        assertThat(now(new Trace("a.md", YOUNG, false, READ))).isEmpty();
    }

    @Test
    void aYoungFileThatIsAsItWasReadHoldsAndIsOpenedOnce() throws IOException {
        disk.is(YOUNG, READ);
        var trace = new Trace("a.md", YOUNG, false, READ);
        assertThat(now(trace)).containsSame(trace);
        assertThat(disk.stamped).containsExactly("a.md");
        assertThat(disk.opened).containsExactly("a.md");
    }

    @Test
    void aYoungFileOfWhichNobodyKnowsWhatWasReadDoesNotHold() throws IOException {
        disk.is(YOUNG, READ);
        var trace = new Trace("a.md", YOUNG, false, null);
        assertThat(trace.tells()).isFalse();
        assertThat(now(trace)).isEmpty();
    }

    @Test
    void aFileThatWasSavedWithoutAChangeHolds() throws IOException {
        disk.is(LATER, READ);
        assertThat(now(new Trace("a.md", OLD, true, READ))).contains(new Trace("a.md", LATER, false, READ));
    }

    @Test
    void aStampThatHasComeOfAgeIsEnoughFromThenOn() throws IOException {
        disk.is(OLD, READ);
        assertThat(now(new Trace("a.md", OLD, false, READ))).contains(new Trace("a.md", OLD, true, READ));
    }

    @Test
    void aFileThatIsAFolderNowDoesNotHoldWhateverIsInIt() throws IOException {
        disk.is(new Stamp(90, Looks.FOLDER), READ);
        assertThat(now(new Trace("a.md", YOUNG, false, READ))).isEmpty();
        disk.is(new Stamp(90, Looks.OTHER), READ);
        assertThat(now(new Trace("a.md", YOUNG, false, READ))).isEmpty();
        assertThat(disk.opened).isEmpty();
    }

    @Test
    void whatIsNotThereIsKnownByThat() throws IOException {
        disk.is(Looks.ABSENT, null);
        var trace = new Trace("brand.svg", Looks.ABSENT, true, null);
        assertThat(now(trace)).containsSame(trace);
        assertThat(now(new Trace("brand.svg", OLD, true, READ))).isEmpty();
        disk.is(OLD, READ);
        assertThat(now(trace)).isEmpty();
    }

    @Test
    void whatIsWrittenIsRead() {
        for (var trace : List.of(
                new Trace("a", OLD, true, null),
                new Trace("b", YOUNG, false, READ),
                new Trace("c", new Stamp(-5, Looks.FOLDER), true, OTHER))) {
            var record = new RecordWriter();
            trace.write(record);
            assertThat(Trace.read(new RecordReader(record.done(), 0))).isEqualTo(trace);
        }
    }

    private Optional<Trace> now(Trace trace) throws IOException {
        return trace.now(disk, stamp -> stamp.modified() < 50);
    }

    private static Fingerprint print(String text) {
        return Fingerprint.of(text.getBytes(StandardCharsets.UTF_8));
    }

    /** A disk with a single file. */
    private static final class Disk implements Looks {

        private final List<String> stamped = new ArrayList<>();
        private final List<String> opened = new ArrayList<>();
        private Stamp stamp = ABSENT;
        private @Nullable Fingerprint content;

        void is(Stamp newStamp, @Nullable Fingerprint newContent) {
            stamp = newStamp;
            content = newContent;
        }

        @Override
        public Stamp stamp(Path path) {
            stamped.add(path.toString());
            return stamp;
        }

        @Override
        public Fingerprint content(Path path) throws IOException {
            opened.add(path.toString());
            if (content == null) {
                throw new NoSuchFileException(path.toString());
            }
            return content;
        }
    }
}
