package stele.search;

/** Steps through UTF-8 (RFC 3629, section 3) that is known to be well-formed. */
final class Characters {

    /** In the first of the bytes of a character; the others have six bits of it each. */
    private static final int BITS_OF_NEXT = 6;

    /** From this byte on, four make a character, which has two units in UTF-16. */
    private static final int FIRST_OF_FOUR = 0xf0;

    /** Three bytes make what begins with this one and the next: in UTF-16, it comes after all that have four. */
    private static final int FIRST_AFTER_SURROGATES = 0xee;

    private Characters() {}

    /** The character that begins at {@code i}. */
    static int at(byte[] utf8, int i) {
        int first = utf8[i];
        int width = width(utf8[i]);
        int character = width == 1 ? first : first & 0x7f >> width;
        for (int next = 1; next < width; next++) {
            character = character << BITS_OF_NEXT | utf8[i + next] & 0x3f;
        }
        return character;
    }

    /** How many bytes a character has that begins with {@code first}. */
    static int width(byte first) {
        return first >= 0 ? 1 : (first & 0xff) < 0xe0 ? 2 : (first & 0xff) < FIRST_OF_FOUR ? 3 : 4;
    }

    /** Where the character begins that ends before {@code end}. */
    static int before(byte[] utf8, int end) {
        int i = end - 1;
        while (!begins(utf8[i])) {
            i--;
        }
        return i;
    }

    /** Whether a character begins with {@code b}. */
    static boolean begins(byte b) {
        return (b & 0xc0) != 0x80;
    }

    /** How much longer a text is in UTF-16 for {@code b}, wherever in a character it stands. */
    static int units(byte b) {
        return !begins(b) ? 0 : (b & 0xff) < FIRST_OF_FOUR ? 1 : 2;
    }

    /** A byte as it is to be compared, so that texts are in the order of their UTF-16, which scripts go by. */
    static int order(byte b) {
        int unsigned = b & 0xff;
        return unsigned >= FIRST_AFTER_SURROGATES && unsigned < FIRST_OF_FOUR ? unsigned + 0x10 : unsigned;
    }
}
