package stele.page;

import io.pebbletemplates.pebble.attributes.AttributeResolver;
import io.pebbletemplates.pebble.attributes.ResolvedAttribute;
import io.pebbletemplates.pebble.node.ArgumentsNode;
import io.pebbletemplates.pebble.template.EvaluationContextImpl;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** {@code page.title}: what templates ask for most, a component of a record, without Pebble's search for what else it may be. */
record RecordAttributes() implements AttributeResolver {

    @Override
    public @Nullable ResolvedAttribute resolve(
            @Nullable Object of,
            @Nullable Object name,
            Object @Nullable [] arguments,
            @Nullable ArgumentsNode written,
            EvaluationContextImpl context,
            String template,
            int line) {
        if (!(of instanceof Record asked) || arguments != null) {
            return null;
        }
        Map<Object, Components.Component> components = Components.byName(asked.getClass());
        var component = components.get(name);
        return component == null ? null : new ResolvedAttribute(component.of(asked));
    }
}
