package stele.search;

import stele.file.Utf8;
import stele.file.Utf8Builder;
import stele.json.Utf8Json;

/** Scripts that call a function of {@code search.js}, one after another in the same room, encoded as they are written. */
final class Script {

    private final String folder;
    private final Utf8Builder utf8 = new Utf8Builder(1 << 15);

    /** @param folder of the language, which all functions want to know */
    Script(String folder) {
        this.folder = folder;
    }

    /** Begins with a call of {@code function}; what else it is given has to follow, a comma before each. */
    Script call(String function) {
        utf8.truncate(0);
        utf8.append("stele.search.").append(function).append('(');
        return text(folder);
    }

    /** A comma or a bracket. */
    Script sign(char sign) {
        utf8.append(sign);
        return this;
    }

    Script number(int number) {
        utf8.append(number);
        return this;
    }

    Script text(String text) {
        Utf8Json.string(text, utf8);
        return this;
    }

    /** The text in UTF-8 from {@code from} to {@code to}. */
    Script text(byte[] text, int from, int to) {
        Utf8Json.string(text, from, to, utf8);
        return this;
    }

    /** A value that is JSON already. */
    Script json(String json) {
        utf8.append(json);
        return this;
    }

    /** Where a text is written that needs no escape. */
    Utf8Builder utf8() {
        return utf8;
    }

    Utf8 end() {
        return utf8.append(")\n").toUtf8();
    }
}
