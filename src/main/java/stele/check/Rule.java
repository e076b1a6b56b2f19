package stele.check;

import java.util.stream.Stream;
import stele.check.translation.Member;
import stele.diagnostic.Finding;
import stele.diagnostic.Level;
import stele.link.LinkedTopic;
import stele.site.Site;

/** A promise, and how to find where it is broken. */
public sealed interface Rule {

    /** {@code category/kebab-name}, never renamed. */
    String id();

    /** How seriously it is taken where the site's owner says nothing. */
    Level level();

    /** Whether nobody may keep it silent: it keeps readers or their computers safe, or the site whole. */
    default boolean isSafety() {
        return false;
    }

    /** How seriously {@code stele build} takes it, which tells only of what a reader of the site runs into at once. */
    default Level inBuild() {
        return Level.OFF;
    }

    /** A rule that looks at one topic at a time, as {@link Site#linkToJudge} gives it. */
    non-sealed interface ForTopic extends Rule {
        Stream<Finding> judge(LinkedTopic topic, Site site);
    }

    /** A rule that looks at the site as a whole. */
    non-sealed interface ForSite extends Rule {
        Stream<Finding> judge(Site site);
    }

    /** A rule that holds a topic against its translations, one topic at a time. */
    non-sealed interface ForTranslation extends Rule {

        Stream<Finding> judge(Member topic);

        /** Whether much has to be loaded before its first answer: nobody is kept waiting for it who has just saved a file. */
        default boolean takesLong() {
            return false;
        }
    }

    /** A promise that a step of the road notices to be broken while it does its work; nobody needs to look for it. */
    record Noticed(String id, Level level, boolean isSafety) implements Rule {

        public Noticed(String id, Level level) {
            this(id, level, false);
        }

        @Override
        public Level inBuild() {
            return level;
        }
    }
}
