package stele.page;

import io.pebbletemplates.pebble.error.ParserException;
import io.pebbletemplates.pebble.lexer.Token;
import io.pebbletemplates.pebble.node.RenderableNode;
import io.pebbletemplates.pebble.node.expression.ContextVariableExpression;
import io.pebbletemplates.pebble.node.expression.Expression;
import io.pebbletemplates.pebble.parser.Parser;
import io.pebbletemplates.pebble.tokenParser.TokenParser;
import java.util.ArrayList;

/**
 * {@code {% once site, home=page.home %}…{% endonce %}}: what is rendered once for the same values and then copied. Like a
 * macro, it sees nothing but what is named, so that it cannot depend on anything else.
 */
record Once(LeanExpressions lean) implements TokenParser {

    @Override
    public String getTag() {
        return "once";
    }

    @Override
    public RenderableNode parse(Token tag, Parser parser) {
        var stream = parser.getStream();
        stream.next();
        var names = new ArrayList<String>();
        var values = new ArrayList<Expression<?>>();
        while (!stream.current().test(Token.Type.EXECUTE_END)) {
            if (!names.isEmpty()) {
                stream.expect(Token.Type.PUNCTUATION, ",");
            }
            var name = stream.expect(Token.Type.NAME);
            if (names.contains(name.getValue())) {
                throw new ParserException(
                        null,
                        "'once' names '" + name.getValue() + "' twice",
                        name.getLineNumber(),
                        stream.getFilename());
            }
            names.add(name.getValue());
            values.add(value(name, parser));
        }
        stream.expect(Token.Type.EXECUTE_END);
        var body = parser.subparse(token -> token.test(Token.Type.NAME, "endonce"));
        stream.next();
        stream.expect(Token.Type.EXECUTE_END);
        return new OnceNode(tag.getLineNumber(), names, values, body, lean);
    }

    /** What stands behind {@code name=}, else the variable of that name. */
    private static Expression<?> value(Token name, Parser parser) {
        var stream = parser.getStream();
        if (!stream.current().test(Token.Type.PUNCTUATION, "=")) {
            return new ContextVariableExpression(name.getValue(), name.getLineNumber());
        }
        stream.next();
        return parser.getExpressionParser().parseExpression();
    }
}
