package stele.page;

import io.pebbletemplates.pebble.error.ParserException;
import io.pebbletemplates.pebble.lexer.Token;
import io.pebbletemplates.pebble.node.RenderableNode;
import io.pebbletemplates.pebble.node.expression.MapExpression;
import io.pebbletemplates.pebble.parser.Parser;
import io.pebbletemplates.pebble.tokenParser.TokenParser;
import org.jspecify.annotations.Nullable;

/** Pebble's {@code {% include 'partials/level.peb' with {'list': list} %}}, read in order to be rendered by {@link IncludedNode}. */
record Include(LeanExpressions lean) implements TokenParser {

    @Override
    public String getTag() {
        return "include";
    }

    @Override
    public RenderableNode parse(Token tag, Parser parser) {
        var stream = parser.getStream();
        stream.next();
        var template = parser.getExpressionParser().parseExpression();
        var with = stream.current().test(Token.Type.NAME, "with") ? values(tag, parser) : null;
        stream.expect(Token.Type.EXECUTE_END);
        return new IncludedNode(tag.getLineNumber(), template, with, lean);
    }

    private static @Nullable MapExpression values(Token tag, Parser parser) {
        parser.getStream().next();
        var values = parser.getExpressionParser().parseExpression();
        if (values instanceof MapExpression map) {
            return map;
        }
        throw new ParserException(
                null,
                "what stands after 'with' is not {…}",
                tag.getLineNumber(),
                parser.getStream().getFilename());
    }
}
