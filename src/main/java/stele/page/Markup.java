package stele.page;

import io.pebbletemplates.pebble.extension.escaper.SafeString;
import java.util.function.Supplier;
import stele.file.Utf8;
import stele.file.Utf8Builder;

/**
 * What is made where a page needs it, and not before: {@code | raw} writes it into the page, to all else it is a text.
 */
public abstract class Markup extends SafeString {

    static final Markup NONE = of(Utf8.EMPTY);

    Markup() {
        super("");
    }

    /** HTML that is there already. */
    static Markup of(Utf8 html) {
        return new Markup() {
            @Override
            void writeTo(Utf8Builder out) {
                out.append(html);
            }
        };
    }

    /** What is not HTML, and only wanted as a text. */
    static Markup text(Supplier<String> text) {
        return new Markup() {
            @Override
            void writeTo(Utf8Builder out) {
                out.append(text.get());
            }
        };
    }

    abstract void writeTo(Utf8Builder out);

    /** The same, not to be escaped. */
    final Raw raw() {
        return new Raw(this);
    }

    @Override
    public final String toString() {
        var html = new Utf8Builder();
        writeTo(html);
        return html.toString();
    }

    @Override
    public final boolean equals(Object other) {
        return other instanceof Markup markup && toString().equals(markup.toString());
    }

    @Override
    public final int hashCode() {
        return toString().hashCode();
    }

    /** What a template has said is to be printed as it is. */
    static final class Raw extends SafeString {
        private final Markup markup;

        private Raw(Markup markup) {
            super("");
            this.markup = markup;
        }

        void writeTo(Utf8Builder out) {
            markup.writeTo(out);
        }

        @Override
        public String toString() {
            return markup.toString();
        }

        @Override
        public boolean equals(Object other) {
            return other instanceof Raw raw && markup.equals(raw.markup);
        }

        @Override
        public int hashCode() {
            return markup.hashCode();
        }
    }
}
