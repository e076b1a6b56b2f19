package stele.translation.status;

import stele.translation.Standing.Kind;

/** The states of a translation by name, for programs and for the classes of pages. */
public final class StateWord {

    private StateWord() {}

    public static String of(Kind kind) {
        return switch (kind) {
            case TRANSLATED -> "translated";
            case MACHINE -> "machine-translated";
            case LAGGING -> "lagging";
            case MISSING -> "missing";
            case NOT_WANTED -> "not-wanted";
        };
    }
}
