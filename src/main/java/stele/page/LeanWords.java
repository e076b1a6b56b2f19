package stele.page;

import io.pebbletemplates.pebble.node.expression.Expression;
import io.pebbletemplates.pebble.node.expression.FunctionOrMacroInvocationExpression;
import io.pebbletemplates.pebble.node.expression.LiteralStringExpression;
import io.pebbletemplates.pebble.node.expression.MapExpression;
import io.pebbletemplates.pebble.template.EvaluationContextImpl;
import io.pebbletemplates.pebble.template.PebbleTemplateImpl;
import java.util.List;
import org.jspecify.annotations.Nullable;
import stele.file.Utf8;
import stele.file.Utf8Builder;

/** The functions {@code t} and {@code asset}, of what is written out. */
final class LeanWords {

    private LeanWords() {}

    /**
     * What says the same on every page of one language, or of one depth, and so is escaped and encoded for the page after: pages
     * are made language by language and folder by folder.
     */
    abstract static sealed class Spoken implements Lean {
        private final Expression<?> written;
        private volatile @Nullable Said last;

        Spoken(Expression<?> written) {
            this.written = written;
        }

        @Override
        public final Expression<?> written() {
            return written;
        }

        /** What it depends on. */
        abstract Object by(Rendering rendering);

        /** Writes what {@link #evaluate} gives, escaped. */
        @SuppressWarnings("ReferenceEquality") // another one that is equal is only encoded once more
        void render(PebbleTemplateImpl self, Utf8Builder out, EvaluationContextImpl context) {
            var by = by(Rendering.of(context));
            var known = last;
            if (known == null || known.by != by && !known.by.equals(by)) {
                var text = evaluate(self, context);
                known = new Said(by, Utf8.of(Html.escapeAll(String.valueOf(text))));
                last = known;
            }
            out.append(known.html);
        }

        private record Said(Object by, Utf8 html) {}
    }

    /** {@code t('nav.label')}. */
    static final class Fixed extends Spoken {
        private final String key;

        Fixed(String key, Expression<?> written) {
            super(written);
            this.key = key;
        }

        @Override
        Object by(Rendering rendering) {
            return rendering.messages();
        }

        @Override
        public Object evaluate(PebbleTemplateImpl self, EvaluationContextImpl context) {
            return Rendering.of(context).messages().text(key);
        }
    }

    /** {@code asset('css/stele.css')}; of what the theme does not have, the function itself complains. */
    static final class Asset extends Spoken {
        private final @Nullable String url;

        Asset(@Nullable String url, Expression<?> written) {
            super(written);
            this.url = url;
        }

        @Override
        Object by(Rendering rendering) {
            return rendering.page().root();
        }

        @Override
        public @Nullable Object evaluate(PebbleTemplateImpl self, EvaluationContextImpl context) {
            return url == null
                    ? written().evaluate(self, context)
                    : Rendering.of(context).page().root().concat(url);
        }
    }

    /** {@code t('nav.backTo', {'title': page.title})}. */
    private record Filled(String key, List<String> names, List<Expression<?>> values, Expression<?> written)
            implements Lean {

        @Override
        public Object evaluate(PebbleTemplateImpl self, EvaluationContextImpl context) {
            var given = new @Nullable Object[values.size()];
            for (int i = 0; i < given.length; i++) {
                given[i] = values.get(i).evaluate(self, context);
            }
            return Translation.text(Rendering.of(context).messages(), key, names, given);
        }
    }

    /** A call of {@code t} with arguments; {@code written} itself where those are not written out. */
    static Expression<?> of(FunctionOrMacroInvocationExpression written, LeanExpressions lean) {
        var positional = written.getArguments().getPositionalArgs();
        boolean plain = positional != null
                && positional.size() == 2
                && LeanExpressions.count(written.getArguments()) == 2
                && positional.get(0).getValueExpression() instanceof LiteralStringExpression
                && positional.get(1).getValueExpression() instanceof MapExpression map
                && map.getEntries().keySet().stream().allMatch(LiteralStringExpression.class::isInstance);
        if (!plain) {
            return written;
        }
        var key = (LiteralStringExpression) positional.get(0).getValueExpression();
        var entries = ((MapExpression) positional.get(1).getValueExpression()).getEntries();
        return new Filled(
                key.getValue(),
                entries.keySet().stream()
                        .map(name -> ((LiteralStringExpression) name).getValue())
                        .toList(),
                entries.values().stream().<Expression<?>>map(lean::of).toList(),
                written);
    }
}
