package stele.page;

import io.pebbletemplates.pebble.extension.escaper.SafeString;
import io.pebbletemplates.pebble.node.PositionalArgumentNode;
import io.pebbletemplates.pebble.node.expression.Expression;
import io.pebbletemplates.pebble.node.expression.FunctionOrMacroInvocationExpression;
import io.pebbletemplates.pebble.template.EvaluationContextImpl;
import io.pebbletemplates.pebble.template.PebbleTemplateImpl;
import java.io.IOException;
import java.io.UncheckedIOException;
import org.jspecify.annotations.Nullable;
import stele.file.Utf8Builder;

/** {@code line(branch.place, false)}: a call of a macro, which becomes a text only where somebody wants one. */
final class LeanCall implements Lean {

    private final ThemeCode code;
    private final FunctionOrMacroInvocationExpression written;
    private final Expression<?>[] arguments;

    /** @param written with arguments that have no names */
    LeanCall(ThemeCode code, FunctionOrMacroInvocationExpression written) {
        this.code = code;
        this.written = written;
        var positional = written.getArguments().getPositionalArgs();
        this.arguments = positional == null
                ? new Expression<?>[0]
                : positional.stream()
                        .map(PositionalArgumentNode::getValueExpression)
                        .toArray(Expression<?>[]::new);
    }

    @Override
    public Expression<?> written() {
        return written;
    }

    @Override
    public Object evaluate(PebbleTemplateImpl self, EvaluationContextImpl context) {
        var macro = macro(self, context);
        if (macro == null) {
            return written.evaluate(self, context);
        }
        var text = new Utf8Builder();
        try {
            macro.call(arguments, self, new Utf8Writer(text), context);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return new SafeString(text.toString());
    }

    /** Writes what would be its text. */
    void render(PebbleTemplateImpl self, Utf8Writer writer, EvaluationContextImpl context) throws IOException {
        var macro = macro(self, context);
        if (macro == null) {
            writer.write(written.evaluate(self, context));
        } else {
            macro.call(arguments, self, writer, context);
        }
    }

    /**
     * The macro that is meant: the template's own, else that of one it imports. Where templates extend each other, and where
     * something is wrong, Pebble finds out.
     */
    private @Nullable LeanMacro macro(PebbleTemplateImpl self, EvaluationContextImpl context) {
        var hierarchy = context.getHierarchy();
        if (hierarchy.getChild() != null || hierarchy.getParent() != null) {
            return null;
        }
        var name = written.getFunctionName();
        var owner = self.hasMacro(name) ? self : null;
        var imported = context.getImportedTemplates();
        for (int i = 0; owner == null && i < imported.size(); i++) {
            owner = imported.get(i).hasMacro(name) ? imported.get(i) : null;
        }
        var macro = owner == null ? null : code.macro(owner, name);
        return macro != null && arguments.length <= macro.arguments() ? macro : null;
    }
}
