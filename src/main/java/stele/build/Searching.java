package stele.build;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import stele.cache.Journal;
import stele.cache.Made;
import stele.cache.Texts;
import stele.file.Fingerprint;
import stele.file.OutputPath;
import stele.i18n.LocaleTag;
import stele.search.SearchMemory;
import stele.topic.Topic;

/** What the search indexes of the last run can give to those of this one. */
final class Searching implements SearchMemory {

    private final Destination out;
    private final Journal journal;

    /** Those that the job of this thread has kept: it does not see them, and they are its own. */
    private final ThreadLocal<List<Made>> kept = ThreadLocal.withInitial(ArrayList::new);

    Searching(Destination out, Journal journal) {
        this.out = out;
        this.journal = journal;
    }

    /** The files that were kept since the last time. */
    List<Made> takeKept() {
        var files = kept.get();
        kept.remove();
        return files;
    }

    @Override
    public Optional<byte[]> recall(LocaleTag locale) {
        return journal.aside("search-" + locale.folder());
    }

    @Override
    public void keep(LocaleTag locale, Stream<byte[]> index) {
        journal.aside("search-" + locale.folder(), index);
    }

    @Override
    public Optional<Fingerprint> fingerprint(Topic topic) {
        return Texts.print(topic);
    }

    @Override
    public boolean keepFile(OutputPath path) {
        var file = journal.file(path).filter(made -> out.keep(List.of(made)));
        file.ifPresent(kept.get()::add);
        return file.isPresent();
    }
}
