package stele.diagnostic;

/** What people write where they mean rules: the id of one, a family such as {@code link/*}, or {@code *} for all. */
public final class RuleName {

    private static final String ALL = "*";
    private static final String WHOLE_FAMILY = "/*";

    private RuleName() {}

    /** Whether {@code written} means the rule {@code id}, be it among others. */
    public static boolean covers(String written, String id) {
        return written.equals(ALL) || written.equals(id) || isFamily(written) && id.startsWith(prefix(written));
    }

    /** Whether {@code written} means the rules of one family. */
    public static boolean isFamily(String written) {
        return written.endsWith(WHOLE_FAMILY);
    }

    /** The family of the rule {@code id}: what stands before the slash; empty where there is none. */
    public static String family(String id) {
        return id.substring(0, Math.max(0, id.indexOf('/')));
    }

    private static String prefix(String family) {
        return family.substring(0, family.length() - 1);
    }
}
