package stele.page;

import java.util.Map;
import org.jspecify.annotations.Nullable;
import stele.file.Fingerprint;
import stele.file.Utf8Builder;

/**
 * Tells models apart without keeping them, but for what is the topic's own. All values of a model are written one after another, each so that it is clear where
 * it ends, and the fingerprint is that of what is written. Safe for use by several threads.
 */
final class ModelFingerprint {

    /** What many pages show is the same object in all of them, see {@link Folder}. */
    private final Recent<Same<Record>, String> shared = new Recent<>(8_192);

    /** Models that are the same object wherever they are shown alike. */
    interface Shared {

        /** Whether this one is made for many pages. */
        default boolean isShared() {
            return true;
        }
    }

    /** Values, and what tells them apart. */
    final class Writing {
        private final Utf8Builder out = new Utf8Builder(16 * 1024);

        Fingerprint fingerprint() {
            return out.fingerprint();
        }

        Writing value(@Nullable Object value) {
            if (value == null) {
                out.append('-');
            } else if (value instanceof String text) {
                out.append('"').append(text.length()).append(':').append(text);
            } else if (value instanceof Shared model && model.isShared()) {
                out.append('=').append(ModelFingerprint.this.shared((Record) value));
            } else if (value instanceof Record model) {
                record(model);
            } else if (value instanceof Markup || value instanceof Map<?, ?>) {
                // An article, its policy, or front matter: made late, of what the topic says itself.
                out.append('.');
            } else if (value instanceof Iterable<?> list) {
                out.append('[');
                list.forEach(this::value);
                out.append(']');
            } else {
                // Numbers and truth values.
                value(String.valueOf(value));
            }
            return this;
        }

        private void record(Record model) {
            out.append('(');
            for (var component : Components.of(model.getClass())) {
                value(component.of(model));
            }
            out.append(')');
        }
    }

    private String shared(Record model) {
        var key = new Same<>(model);
        var known = shared.get(key);
        if (known == null) {
            var writing = new Writing();
            writing.record(model);
            var print = writing.fingerprint();
            known = Long.toHexString(print.hash()) + "." + print.size();
            shared.put(key, known);
        }
        return known;
    }
}
