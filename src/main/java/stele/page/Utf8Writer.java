package stele.page;

import io.pebbletemplates.pebble.extension.writer.SpecializedWriter;
import io.pebbletemplates.pebble.utils.StringUtils;
import java.io.Writer;
import org.jspecify.annotations.Nullable;
import stele.file.Utf8Builder;

/** Where templates write a page: its bytes, without a text in between. */
final class Utf8Writer extends Writer implements SpecializedWriter {

    private final Utf8Builder out;

    Utf8Writer(Utf8Builder out) {
        this.out = out;
    }

    Utf8Builder out() {
        return out;
    }

    /** What a template prints; what is markup already writes itself. */
    @Override
    public void write(@Nullable Object value) {
        if (value instanceof Markup.Raw markup) {
            markup.writeTo(out);
        } else if (value != null) {
            out.append(value instanceof String text ? text : StringUtils.toString(value));
        }
    }

    @Override
    public void write(String text) {
        out.append(text);
    }

    @Override
    public void write(String text, int start, int length) {
        out.append(text.substring(start, start + length));
    }

    @Override
    public void write(char[] text, int start, int length) {
        out.append(new String(text, start, length));
    }

    @Override
    public void write(int c) {
        out.append((char) c);
    }

    @Override
    public void writeSpecialized(int value) {
        out.append(value);
    }

    @Override
    public void writeSpecialized(long value) {
        out.append(Long.toString(value));
    }

    @Override
    public void writeSpecialized(double value) {
        out.append(Double.toString(value));
    }

    @Override
    public void writeSpecialized(float value) {
        out.append(Float.toString(value));
    }

    @Override
    public void writeSpecialized(short value) {
        out.append(value);
    }

    @Override
    public void writeSpecialized(byte value) {
        out.append(value);
    }

    @Override
    public void writeSpecialized(char value) {
        out.append(value);
    }

    @Override
    public void writeSpecialized(String value) {
        out.append(value);
    }

    @Override
    public void flush() {}

    @Override
    public void close() {}
}
