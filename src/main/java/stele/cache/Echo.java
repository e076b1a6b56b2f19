package stele.cache;

import java.io.IOException;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import stele.diagnostic.Diagnostic;
import stele.file.Fingerprint;
import stele.file.Stamp;

/**
 * What a run said, to be said again for as long as nothing changes: what was found, in the order and the portions in which it
 * was told, and how much was published.
 *
 * @param traces of what the site is made of
 * @param output the folder that it is published in
 * @param site by what is known what was published there
 */
public record Echo(List<Trace> traces, String output, Fingerprint site, List<List<Diagnostic>> told, Numbers numbers) {

    /** Of a site that is yet to be looked at. */
    public Echo(Path output, Fingerprint site, List<List<Diagnostic>> told, Numbers numbers) {
        this(List.of(), output.toString(), site, told, numbers);
    }

    /** How much of everything there is. */
    public record Numbers(int topics, int languages, int translations, int pages, int fallbacks, int files) {}

    /**
     * What a run would say now, if that is the same: nothing that the site is made of has changed, and nobody has touched what
     * was published. No file is opened for it but those whose stamps are not enough.
     *
     * @param published by what is known what lies in a folder, if it is as it was left
     * @param settled whether a stamp is enough from now on
     */
    @SuppressWarnings("ReferenceEquality") // what was learned is another one, not a different one
    Optional<Echo> now(Function<Path, Optional<Fingerprint>> published, Looks looks, Predicate<Stamp> settled) {
        try {
            boolean learned = false;
            var seen = new ArrayList<Trace>(traces.size());
            for (var trace : traces) {
                var now = trace.now(looks, settled);
                if (now.isEmpty()) {
                    return Optional.empty();
                }
                learned |= now.get() != trace;
                seen.add(now.get());
            }
            return published.apply(Path.of(output)).filter(site::equals).isEmpty()
                    ? Optional.empty()
                    : Optional.of(learned ? after(seen) : this);
        } catch (IOException | InvalidPathException untold) {
            return Optional.empty();
        }
    }

    /** The same, with the traces of what the site is made of. */
    Echo after(List<Trace> seen) {
        return new Echo(seen, output, site, told, numbers);
    }

    void write(RecordWriter out) {
        out.list(traces, Trace::write);
        out.text(output);
        out.print(site);
        out.list(told, (portion, to) -> to.list(portion, DiagnosticCodec::write));
        out.number(numbers.topics());
        out.number(numbers.languages());
        out.number(numbers.translations());
        out.number(numbers.pages());
        out.number(numbers.fallbacks());
        out.number(numbers.files());
    }

    static Echo read(RecordReader in) {
        return new Echo(
                in.list(Trace::read),
                in.text(),
                in.print(),
                in.list(portion -> portion.list(DiagnosticCodec::read)),
                new Numbers(in.count(), in.count(), in.count(), in.count(), in.count(), in.count()));
    }
}
