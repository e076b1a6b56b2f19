package stele.file;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.ObjectInputStream;
import java.io.ObjectOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class Utf8Test {

    private static final String LONG = "日本語 and é ".repeat(40);

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "a",
                "plain",
                "é",
                "\u007f\u0080\u07ff\u0800\uffff",
                "日本語",
                "a😀b",
                "\ud83d",
                "a\ude00b",
                "\0"
            })
    void theBuilderEncodesAsTheStandardDoes(String text) {
        assertThat(new Utf8Builder(0).append("x").append(text).append(text).toUtf8())
                .isEqualTo(Utf8.of("x" + text + text));
        assertThat(new Utf8Builder(1).append(text).toUtf8().toBytes()).isEqualTo(text.getBytes(StandardCharsets.UTF_8));
        var others = new byte[0x80][];
        others['x'] = "<xx>".getBytes(StandardCharsets.US_ASCII);
        assertThat(new Utf8Builder(0).append(text + "x" + text + "xx", others).toUtf8())
                .isEqualTo(Utf8.of(text + "<xx>" + text + "<xx><xx>"));
    }

    @Test
    void theBuilderEncodesTextsOfAnyLengthAndScript() {
        var random = new Random(7);
        var whole = new StringBuilder();
        var built = new Utf8Builder();
        for (int i = 0; i < 500; i++) {
            int most = 1 << 3 + random.nextInt(13);
            var text = IntStream.range(0, random.nextInt(200))
                    .mapToObj(at -> Character.toString((char) random.nextInt(most)))
                    .filter(c -> !Character.isSurrogate(c.charAt(0)))
                    .collect(Collectors.joining());
            whole.append(text);
            built.append(text);
        }
        assertThat(built.toUtf8()).isEqualTo(Utf8.of(whole.toString()));
        assertThat(built).hasToString(whole.toString());
    }

    @Test
    void allThatCanBeAppendedFollowsOneAfterTheOther() {
        var name = Utf8.of("Größe");
        var built = new Utf8Builder(1)
                .append("<")
                .append('=')
                .append('ß')
                .append(-12)
                .append(name)
                .append(name, 2, 6)
                .append(LONG)
                .append(new byte[] {'u', 'v', 'w'}, 1, 2);
        assertThat(built).hasToString("<=ß-12Größeöß" + LONG + "v");
        assertThat(built.length()).isEqualTo(built.toUtf8().length());
    }

    @Test
    void whatIsTruncatedIsForgotten() {
        var built = new Utf8Builder().append("abcdef");
        built.truncate(2);
        assertThat(built.append("x").toUtf8(1)).isEqualTo(Utf8.of("bx"));
        assertThatThrownBy(() -> built.truncate(4)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void whatWasBuiltStaysWhenTheBuilderGoesOn() {
        var builder = new Utf8Builder().append("ab");
        var built = builder.toUtf8();
        builder.truncate(0);
        builder.append("xy");
        assertThat(built).hasToString("ab");
    }

    @Test
    void textsAreEqualByTheirBytes() {
        var bytes = LONG.getBytes(StandardCharsets.UTF_8);
        assertThat(Utf8.of(bytes, 0, bytes.length)).isEqualTo(Utf8.of(LONG)).hasSameHashCodeAs(Utf8.of(LONG));
        assertThat(Utf8.of("a")).isNotEqualTo(Utf8.of("b")).isNotEqualTo("a");
        assertThat(Utf8.of("").isEmpty()).isTrue();
    }

    @Test
    void nobodyChangesATextByItsBytes() {
        var bytes = "ab".getBytes(StandardCharsets.UTF_8);
        var text = Utf8.of(bytes, 0, 2);
        bytes[0] = 'x';
        text.toBytes()[1] = 'x';
        assertThat(text).hasToString("ab");
        assertThat(text.buffer().isReadOnly()).isTrue();
    }

    @Test
    void aTextIsReadAndWrittenAndSurvivesSerialisation() throws IOException, ClassNotFoundException {
        var text = Utf8.of(LONG);
        var written = new ByteArrayOutputStream();
        text.writeTo(written);
        assertThat(written.toString(StandardCharsets.UTF_8)).isEqualTo(LONG);
        assertThat(text.open().readAllBytes()).isEqualTo(written.toByteArray());
        assertThat(text.buffer().remaining()).isEqualTo(text.length());
        var kept = new ByteArrayOutputStream();
        try (var out = new ObjectOutputStream(kept)) {
            out.writeObject(text);
        }
        try (var in = new ObjectInputStream(new ByteArrayInputStream(kept.toByteArray()))) {
            assertThat(in.readObject()).isEqualTo(text);
        }
    }
}
