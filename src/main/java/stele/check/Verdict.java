package stele.check;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import stele.diagnostic.Diagnostic;
import stele.markdown.Directive;

/**
 * A diagnostic that has been weighed.
 *
 * @param diagnostic with the severity that it has for the site's owner
 * @param origin of the file it is about
 * @param directive the author's comment that silences it
 */
public record Verdict(
        Diagnostic diagnostic, Origin origin, @Nullable Directive directive) {

    public Optional<Directive> silencedBy() {
        return Optional.ofNullable(directive);
    }
}
