package stele.search;

/**
 * The words of a text that fit into some room.
 *
 * @param end where they end, in bytes
 * @param units how long they are in UTF-16, as room is counted
 */
record Beginning(int end, int units) {

    /** Of what stands from {@code from} to {@code to} in UTF-8: up to a blank, unless half of the room were lost. */
    static Beginning of(byte[] utf8, int from, int to, int room) {
        int units = 0;
        int blank = from;
        int unitsToBlank = 0;
        for (int i = from; i < to; i++) {
            int width = Characters.units(utf8[i]);
            if (utf8[i] == ' ') {
                blank = i;
                unitsToBlank = units;
            }
            if (units + width > room) {
                return unitsToBlank > room / 2 ? new Beginning(blank, unitsToBlank) : new Beginning(i, units);
            }
            units += width;
        }
        return new Beginning(to, units);
    }
}
