package stele.json;

import org.jspecify.annotations.Nullable;

/** JSON, written part by part; commas come by themselves. What {@link Json} writes of a whole value, without the value. */
public final class JsonText {

    private final StringBuilder out;

    public JsonText() {
        this(128);
    }

    /** @param room for as many characters, before it has to grow */
    public JsonText(int room) {
        out = new StringBuilder(room);
    }

    /** Begins an object. */
    public JsonText object() {
        return begin('{');
    }

    /** Begins a list. */
    public JsonText list() {
        return begin('[');
    }

    private JsonText begin(char bracket) {
        next();
        out.append(bracket);
        return this;
    }

    public JsonText endObject() {
        out.append('}');
        return this;
    }

    public JsonText endList() {
        out.append(']');
        return this;
    }

    /** Begins a member of an object; its value has to follow. */
    public JsonText name(String name) {
        next();
        Json.string(name, out);
        out.append(':');
        return this;
    }

    /** A whole member of an object, {@code value} as in {@link Json}. */
    public JsonText member(String name, @Nullable Object value) {
        name(name);
        Json.value(value, out);
        return this;
    }

    /** Members of an object, or elements of a list, that are JSON already. */
    public JsonText written(String json) {
        next();
        out.append(json);
        return this;
    }

    private void next() {
        int length = out.length();
        char last = length == 0 ? '[' : out.charAt(length - 1);
        if (last != '{' && last != '[' && last != ':') {
            out.append(',');
        }
    }

    /** What is written so far. */
    @Override
    public String toString() {
        return out.toString();
    }
}
