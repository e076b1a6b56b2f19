package stele.cache;

/** Where the text of a topic lies: its article apart from all else, which fewer ask for. */
record Places(Location body, Location article) {

    long length() {
        return (long) body.length() + article.length();
    }

    void write(RecordWriter out) {
        body.write(out);
        article.write(out);
    }

    static Places read(RecordReader in) {
        return new Places(Location.read(in), Location.read(in));
    }
}
