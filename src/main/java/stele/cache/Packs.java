package stele.cache;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import stele.cache.RememberedTopics.Known;
import stele.file.SourcePath;
import stele.file.Utf8;

/**
 * The packs of one index: an old text stays where it is, a new one is put behind them, until too many are wanted no more. A run
 * that may not write puts its texts into a pack without a name, which ends with it.
 */
final class Packs implements AutoCloseable {

    /** The number of the pack that has no name. */
    private static final int PASSING = 0;

    private final Path folder;
    private final boolean lasting;
    private final Map<Integer, Pack> open = new HashMap<>();
    private @Nullable Pack growing;
    private int last;

    /** @param lasting whether what is put here is for later runs, too */
    Packs(Path folder, boolean lasting) {
        this.folder = folder;
        this.lasting = lasting;
    }

    /** Which texts there are; their packs are opened before another run can take them away. */
    void begin(Collection<Known> known) {
        packs(known).forEach(number -> {
            last = Math.max(last, number);
            try {
                pack(number);
            } catch (IOException gone) {
                // Whoever asks for a text of it is told.
            }
        });
    }

    private static Set<Integer> packs(Collection<Known> known) {
        return known.stream()
                .map(Known::texts)
                .filter(Objects::nonNull)
                .flatMap(texts -> Stream.of(texts.body(), texts.article()))
                .map(Location::pack)
                .collect(Collectors.toSet());
    }

    /** Puts a record here, and behind it {@code article}. */
    Places put(RecordWriter record, Utf8 article) throws IOException {
        int parting = record.length();
        record.raw(article);
        return record.putInto(growing(), parting);
    }

    private synchronized Pack growing() throws IOException {
        if (growing == null) {
            growing = grow();
        }
        return growing;
    }

    private Pack grow() throws IOException {
        if (!lasting) {
            return opened(PASSING, Pack.nameless(PASSING));
        }
        Files.createDirectories(folder);
        // What nobody knows anything of is not worth keeping.
        int number = last > 0 ? last : next();
        return opened(number, Pack.append(folder, number));
    }

    private Pack opened(int number, Pack pack) {
        open.put(number, pack);
        return pack;
    }

    /** What is at {@code location}; empty where it is damaged or gone. */
    Optional<byte[]> get(Location location) {
        try {
            return pack(location.pack()).get(location);
        } catch (IOException gone) {
            return Optional.empty();
        }
    }

    private synchronized Pack pack(int number) throws IOException {
        var pack = open.get(number);
        if (pack == null) {
            pack = opened(number, Pack.open(folder, number));
        }
        return pack;
    }

    /** The same, with its texts in a new pack, if more of the old ones is dead than alive. */
    SortedMap<SourcePath, Known> settle(SortedMap<SourcePath, Known> known) throws IOException {
        long live = known.values().stream()
                .mapToLong(each -> each.texts() == null ? 0 : each.texts().length())
                .sum();
        if (size() - live <= live) {
            return known;
        }
        try (var fresh = Pack.append(folder, next())) {
            for (var each : known.entrySet()) {
                var texts = each.getValue().texts();
                if (texts != null) {
                    var moved = new Places(moved(texts.body(), fresh), moved(texts.article(), fresh));
                    each.setValue(each.getValue().movedTo(moved));
                }
            }
        }
        return known;
    }

    private Location moved(Location text, Pack to) throws IOException {
        return to.put(pack(text.pack()).get(text).orElseThrow(Pack.Damaged::new));
    }

    /** The number of a pack that nobody has. */
    private int next() throws IOException {
        return 1
                + all().stream()
                        .flatMap(pack -> Pack.number(pack).stream())
                        .mapToInt(Integer::intValue)
                        .max()
                        .orElse(0);
    }

    private long size() throws IOException {
        long size = 0;
        for (var pack : all()) {
            size += Files.size(pack);
        }
        return size;
    }

    private Collection<Path> all() throws IOException {
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (var files = Files.list(folder)) {
            return files.filter(file -> Pack.number(file).isPresent()).toList();
        }
    }

    /** Removes the packs of which nothing is known any more; a run that still reads one keeps it open. */
    void removeOthers(Collection<Known> known) throws IOException {
        var wanted = packs(known);
        for (var pack : all()) {
            if (!wanted.contains(Pack.number(pack).orElseThrow())) {
                try {
                    Files.deleteIfExists(pack);
                } catch (IOException inUse) {
                    // Windows keeps what somebody reads; the next run tries again.
                }
            }
        }
    }

    @Override
    public synchronized void close() {
        open.values().forEach(Pack::close);
        open.clear();
    }
}
