package stele.cache;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.Random;
import org.junit.jupiter.api.Test;
import stele.file.Fingerprint;
import stele.file.PrintedOutput;

class RecordWriterTest {

    @Test
    void aRecordThatIsPassedOnHasTheBytesAndTheFingerprintOfOneInMemory() throws IOException {
        for (int seed = 0; seed < 20; seed++) {
            var inMemory = new RecordWriter();
            write(inMemory, new Random(seed));
            var out = new ByteArrayOutputStream();
            var printed = new PrintedOutput(out);
            var passedOn = new RecordWriter(printed);
            write(passedOn, new Random(seed));
            passedOn.flush();
            assertThat(printed.end()).isEqualTo(inMemory.fingerprint());
            assertThat(out.toByteArray()).isEqualTo(inMemory.done());
        }
    }

    private static void write(RecordWriter out, Random random) {
        for (int i = 0; i < 2_000; i++) {
            switch (random.nextInt(6)) {
                case 0 -> out.number(random.nextLong());
                case 1 -> out.print(new Fingerprint(random.nextLong(), random.nextInt(1_000)));
                case 2 -> out.text("é".repeat(random.nextInt(200)));
                case 3 -> out.name("name " + random.nextInt(50));
                case 4 -> out.text("plain ".repeat(random.nextInt(random.nextInt(50) == 0 ? 3_000 : 20)));
                default -> out.bytes(new byte[random.nextInt(random.nextInt(20) == 0 ? 100_000 : 100)]);
            }
        }
    }

    @Test
    void nothingOfALargeRecordWaitsInMemory() {
        var passed = new long[1];
        var record = new RecordWriter(new OutputStream() {
            @Override
            public void write(int octet) {
                passed[0]++;
            }

            @Override
            public void write(byte[] some, int from, int length) {
                passed[0] += length;
            }
        });
        for (int i = 0; i < 100_000; i++) {
            record.bits(i);
        }
        record.raw(new byte[50_000]);
        assertThat(passed[0]).isGreaterThan(100_000 * Long.BYTES + 50_000 - 5_000);
    }

    @Test
    void aDiskThatRefusesIsHeardOf() {
        var record = new RecordWriter(new OutputStream() {
            @Override
            public void write(int octet) throws IOException {
                throw new IOException("full");
            }
        });
        record.text("something");
        assertThatThrownBy(record::flush)
                .isInstanceOf(UncheckedIOException.class)
                .hasMessageContaining("full");
    }
}
