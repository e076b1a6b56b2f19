package stele.cache;

import stele.file.Fingerprint;

/**
 * Where a record lies in a pack.
 *
 * @param print of its bytes
 */
record Location(int pack, long offset, Fingerprint print) {

    int length() {
        return (int) print.size();
    }

    void write(RecordWriter out) {
        out.number(pack);
        out.number(offset);
        out.print(print);
    }

    static Location read(RecordReader in) {
        return new Location(in.count(), in.number(), in.print());
    }
}
