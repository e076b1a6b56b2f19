package stele.navigation;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import stele.catalogue.Catalogue;
import stele.catalogue.Href;
import stele.diagnostic.Diagnostic;
import stele.stage.Outcome;

/** The tables of contents of one language, and which of them bring in which others. */
final class TocShelf {

    private final Destinations destinations;
    private final List<TocSheet> sheets = new ArrayList<>();
    private final Map<String, TocSheet> byPath = new HashMap<>();

    private TocShelf(Destinations destinations) {
        this.destinations = destinations;
    }

    static Outcome<TocShelf> of(Collection<TocFile> files, Destinations destinations) {
        var shelf = new TocShelf(destinations);
        var problems = new ArrayList<Diagnostic>();
        var read = new ArrayList<TocSheet>();
        for (var file : files.stream().sorted(TocFile.ORDER).toList()) {
            var toc = Toc.parse(file.file());
            problems.addAll(toc.diagnostics());
            toc.value().ifPresent(entries -> read.add(new TocSheet(file.path(), entries, file.path())));
        }
        read.forEach(sheet -> shelf.byPath.putIfAbsent(Catalogue.fold(sheet.path()), sheet));
        read.forEach(sheet -> shelf.sheets.add(shelf.wellBased(sheet)));
        shelf.sheets.forEach(sheet -> shelf.byPath.replace(Catalogue.fold(sheet.path()), sheet));
        return Outcome.of(shelf, problems);
    }

    /** Every table, those at the top of the folders first. */
    List<TocSheet> sheets() {
        return sheets;
    }

    /** The paths of those that another table brings in. */
    Set<String> broughtIn() {
        var brought = new HashSet<String>();
        for (var sheet : sheets) {
            for (var entry : sheet.toc().allEntries()) {
                nested(entry.nested(), sheet)
                        .map(TocSheet::path)
                        .filter(path -> !path.equals(sheet.path()))
                        .ifPresent(brought::add);
            }
        }
        return brought;
    }

    /** The table that one of {@code links}, written in {@code sheet}, brings in. */
    Optional<TocSheet> nested(List<String> links, TocSheet sheet) {
        // Nearly all entries lead to topics and to nothing else.
        return links.isEmpty()
                ? Optional.empty()
                : links.stream()
                        .flatMap(written -> sheet.tocPaths(Href.parse(written)))
                        .flatMap(path -> Stream.ofNullable(byPath.get(path)))
                        .findFirst();
    }

    /** Authors count from the folder of the table, or from the one above it: whichever leads more entries somewhere. */
    private TocSheet wellBased(TocSheet sheet) {
        return sheet.seenFromAbove().filter(above -> isBetter(above, sheet)).orElse(sheet);
    }

    /** Whether {@code above} leads more entries somewhere; as soon as the rest of them cannot change that any more. */
    private boolean isBetter(TocSheet above, TocSheet sheet) {
        var entries = sheet.toc().allEntries();
        int lead = 0;
        int left = entries.size();
        for (var entry : entries) {
            if (lead > left || -lead >= left) {
                break;
            }
            lead += resolves(entry, above) ? 1 : 0;
            lead -= resolves(entry, sheet) ? 1 : 0;
            left--;
        }
        return lead > 0;
    }

    private boolean resolves(Toc.Entry entry, TocSheet sheet) {
        return nested(entry.nested(), sheet).isPresent()
                || entry.pages().stream()
                        .anyMatch(written -> destinations.find(written, sheet).isPresent());
    }
}
