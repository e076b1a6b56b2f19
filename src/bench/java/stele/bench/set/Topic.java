package stele.bench.set;

import java.util.Set;

/**
 * A topic in all its languages.
 *
 * @param number counted through the whole set
 * @param assetId what its translations have in common
 * @param file its name, the same in every language
 * @param phase its number among the numbered steps of a guide; 0: it is none
 * @param words about how many it has
 * @param lacking the languages that do not have it
 */
record Topic(int number, String assetId, String file, int phase, int words, Set<String> lacking) {

    Topic {
        lacking = Set.copyOf(lacking);
    }

    boolean isIn(String language) {
        return !lacking.contains(language);
    }

    Topic withPhase(int of) {
        return new Topic(number, assetId, file, of, words, lacking);
    }
}
