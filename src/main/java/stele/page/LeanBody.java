package stele.page;

import io.pebbletemplates.pebble.node.BodyNode;
import io.pebbletemplates.pebble.node.RenderableNode;
import io.pebbletemplates.pebble.template.EvaluationContextImpl;
import io.pebbletemplates.pebble.template.PebbleTemplateImpl;
import java.io.IOException;
import java.io.Writer;

/** What stands between two tags: all of it is rendered, unlike that of a template that extends another one. */
final class LeanBody {

    private final RenderableNode[] parts;

    /** @param written whose parts are what they are to be already */
    LeanBody(BodyNode written) {
        this.parts = written.getChildren().toArray(RenderableNode[]::new);
    }

    void render(PebbleTemplateImpl self, Writer writer, EvaluationContextImpl context) throws IOException {
        for (var part : parts) {
            part.render(self, writer, context);
        }
    }
}
