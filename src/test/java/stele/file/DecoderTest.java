package stele.file;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_16BE;
import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.Charset;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import stele.diagnostic.Diagnostic;
import stele.stage.Outcome;

class DecoderTest {

    private static final SourcePath PATH = new SourcePath("content", "fr-FR/a.md");

    @ParameterizedTest
    @ValueSource(strings = {"a\nb\n\nc\n", "a\r\nb\r\n\r\nc\r\n", "a\rb\r\rc\r", "a\r\nb\r\rc\n"})
    void everyLineEndBecomesALineFeed(String written) {
        assertThat(text(written.getBytes(UTF_8))).isEqualTo("a\nb\n\nc\n");
    }

    @Test
    void aByteOrderMarkIsNoText() {
        assertThat(text("\uFEFFété".getBytes(UTF_8))).isEqualTo("été");
    }

    @Test
    void onlyTheFirstByteOrderMarkIsDropped() {
        assertThat(text("\uFEFF\uFEFFa\uFEFF".getBytes(UTF_8))).isEqualTo("\uFEFFa\uFEFF");
    }

    @Test
    void lettersBeyondTheBasicPlaneAndNothingAtAllAreText() {
        assertThat(text("𝒮 – né".getBytes(UTF_8))).isEqualTo("𝒮 – né");
        assertThat(text(new byte[0])).isEmpty();
    }

    @Test
    void aLatin1LetterIsReportedWhereItStands() {
        assertThat(fault("\uFEFFdéjà\r\nun ".getBytes(UTF_8), "été".getBytes(ISO_8859_1)))
                .hasToString("content/fr-FR/a.md:2:4: error: the byte 0xE9 is not UTF-8 [text/encoding]")
                .extracting(Diagnostic::hint)
                .isEqualTo("save the file as UTF-8; it seems to be Latin-1 or Windows-1252, where this byte is 'é'");
    }

    @Test
    void aWindows1252QuotationMarkIsGuessed() {
        assertThat(fault("x ’".getBytes(Charset.forName("windows-1252"))).hint())
                .endsWith("'’'");
    }

    @Test
    void aByteThatIsNoLetterAnywhereIsNotGuessed() {
        assertThat(fault(new byte[] {'a', (byte) 0x81}).hint()).isEqualTo("save the file as UTF-8");
    }

    @Test
    void theColumnCountsUtf16UnitsAndNotBytes() {
        assertThat(fault("𝒮é".getBytes(UTF_8), new byte[] {(byte) 0xff, 'x'})
                        .position()
                        .column())
                .isEqualTo(4);
    }

    @Test
    void aCharacterCutOffAtTheEndIsReported() {
        assertThat(fault("ab".getBytes(UTF_8), new byte[] {(byte) 0xc3}))
                .hasToString("content/fr-FR/a.md:1:3: error: the byte 0xC3 is not UTF-8 [text/encoding]");
    }

    @Test
    void aSurrogateWrittenAsThreeBytesIsNotUtf8() {
        assertThat(fault(new byte[] {(byte) 0xed, (byte) 0xa0, (byte) 0x80}).rule())
                .isEqualTo("text/encoding");
    }

    @Test
    void utf16IsCalledByItsNameForItsByteOrderMark() {
        for (var charset : List.of(UTF_16LE, UTF_16BE)) {
            var diagnostic = fault("\uFEFF文書".getBytes(charset));
            assertThat(diagnostic)
                    .hasToString("content/fr-FR/a.md:1:1: error: the text is UTF-16, not UTF-8 [text/encoding]");
            assertThat(diagnostic.hint()).isEqualTo("save the file as UTF-8");
        }
    }

    @Test
    void utf16IsCalledByItsNameForItsNulBytes() {
        for (var charset : List.of(UTF_16LE, UTF_16BE)) {
            assertThat(fault("# Déjà\n".getBytes(charset)).message()).isEqualTo("the text is UTF-16, not UTF-8");
        }
    }

    @Test
    void aStrayNulIsNotUtf16() {
        assertThat(text("a\0bcdefgh".getBytes(UTF_8))).isEqualTo("a\0bcdefgh");
        assertThat(text(new byte[] {0, 0, 0, 0})).hasSize(4);
    }

    @Test
    void twoBytesThatOnlyAddUpToAByteOrderMarkAreNone() {
        assertThat(fault(new byte[] {(byte) 0xff, (byte) 0xff}).message()).startsWith("the byte 0xFF");
    }

    private static String text(byte[] bytes) {
        return Decoder.decode(PATH, bytes).value().orElseThrow().text();
    }

    private static Diagnostic fault(byte[]... parts) {
        var bytes = new java.io.ByteArrayOutputStream();
        for (var part : parts) {
            bytes.writeBytes(part);
        }
        Outcome<SourceFile> outcome = Decoder.decode(PATH, bytes.toByteArray());
        assertThat(outcome.value()).isEmpty();
        assertThat(outcome.diagnostics()).hasSize(1);
        return outcome.diagnostics().get(0);
    }
}
