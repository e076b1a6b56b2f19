package stele.link;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import stele.markdown.Body.Heading;
import stele.markdown.Body.Shape;

class SectionMapTest {

    /** Headings such as {@code 2 a}, {@code 3 b table}, {@code 2 c code 2}: level, id, then what stands under them. */
    private static List<Heading> outline(String... headings) {
        return Stream.of(headings).map(SectionMapTest::heading).toList();
    }

    private static Heading heading(String written) {
        var words = List.of(written.split(" "));
        int lists = words.stream()
                .skip(2)
                .filter(word -> word.matches("\\d"))
                .mapToInt(Integer::parseInt)
                .sum();
        return new Heading(
                Integer.parseInt(words.get(0)),
                words.get(1),
                words.get(1),
                new Shape(words.contains("table"), words.contains("code"), lists));
    }

    /** The ids of {@code to} that the sections of {@code from} are mapped to; {@code -} for none, in both directions alike. */
    private static String pairs(List<Heading> from, List<Heading> to) {
        var map = SectionMap.between(from, to);
        assertThat(IntStream.range(0, to.size())
                        .mapToObj(map.inverse()::counterpart)
                        .filter(OptionalInt::isPresent)
                        .map(OptionalInt::getAsInt))
                .containsExactlyElementsOf(IntStream.range(0, from.size())
                        .filter(i -> map.counterpart(i).isPresent())
                        .boxed()
                        .toList());
        return String.join(" ", shown(from, to, true));
    }

    private static List<String> shown(List<Heading> from, List<Heading> to, boolean exactly) {
        var map = SectionMap.between(from, to);
        return IntStream.range(0, from.size())
                .mapToObj(i -> exactly ? map.counterpart(i) : map.nearest(i))
                .map(place -> place.isPresent() ? to.get(place.getAsInt()).id() : "-")
                .toList();
    }

    @Test
    void equalSequencesArePairedInOrder() {
        assertThat(pairs(outline("2 a", "3 b", "2 c table"), outline("2 x table", "3 y", "2 z")))
                .isEqualTo("x y z");
    }

    @Test
    void textsOfOneShapeNeedNotBeCompared() {
        var random = new Random(5);
        for (int round = 0; round < 500; round++) {
            var from = new ArrayList<String>();
            for (int level = 2; from.size() < random.nextInt(12); level = 2 + random.nextInt(Math.min(level, 4))) {
                from.add(level + " h" + random.nextInt(5));
            }
            var to = from.stream()
                    .map(heading -> heading.charAt(0) + " i" + random.nextInt(5))
                    .toList();
            var one = outline(from.toArray(String[]::new));
            var other = outline(to.toArray(String[]::new));
            var compared = SectionMap.compared(one, other);
            var map = SectionMap.between(one, other);
            for (int i = 0; i < one.size(); i++) {
                assertThat(map.counterpart(i)).as("%s", from).isEqualTo(compared.counterpart(i));
            }
        }
    }

    @Test
    void whatTwoSectionsHoldIsPairedWithinThem() {
        assertThat(pairs(
                        outline("2 a", "3 a1 code", "2 b", "3 b1 code", "3 b2 table"),
                        outline("2 x", "3 x1", "3 x2 code", "2 y", "3 y1 code", "3 y2 table")))
                .isEqualTo("x x2 y y1 y2");
    }

    @Test
    void aMissingSectionIsLookedForWhereTheOneBeforeItStands() {
        var whole = outline("2 a 1", "2 b table", "3 b1", "2 c code");
        var lacking = outline("2 x 1", "2 z code");
        assertThat(pairs(whole, lacking)).isEqualTo("x - - z");
        assertThat(shown(whole, lacking, false)).containsExactly("x", "x", "x", "z");
        assertThat(pairs(lacking, whole)).isEqualTo("a c");
    }

    @Test
    void whatStandsBeforeTheFirstSectionOfTheOtherIsNowhere() {
        assertThat(shown(outline("2 a table", "2 b"), outline("2 y"), false)).containsExactly("-", "y");
    }

    @Test
    void aSectionThatOneTextHasMovedDoesNotMixUpTheOthers() {
        assertThat(pairs(
                        outline("2 a", "2 b table", "2 c code", "2 d"),
                        outline("2 x", "2 z code", "2 w", "2 y table", "2 v")))
                .isEqualTo("x - z w");
    }

    @Test
    void anIdThatBothHaveCountsMoreThanTheShape() {
        assertThat(pairs(outline("2 a table", "2 b"), outline("2 c table", "2 b table", "2 d")))
                .isEqualTo("c b");
    }

    @Test
    void anExtraSubsectionIsTheCounterpartOfNone() {
        assertThat(pairs(outline("2 a", "3 b code", "3 c table", "2 d"), outline("2 x", "3 z table", "2 w")))
                .isEqualTo("x - z w");
    }

    @Test
    void headingsOfDifferentLevelsAreNeverPaired() {
        assertThat(pairs(outline("2 a", "3 b"), outline("2 x", "2 y"))).isEqualTo("x -");
    }

    @Test
    void aTextWithoutHeadingsHasNoCounterparts() {
        assertThat(pairs(outline(), outline("2 x"))).isEmpty();
        assertThat(pairs(outline("2 a", "3 b"), outline())).isEqualTo("- -");
        assertThat(shown(outline("2 a"), outline(), false)).containsExactly("-");
    }

    @Test
    void textsOfThousandsOfHeadingsTakeNoTime() {
        var many = IntStream.range(0, 9_999).mapToObj(i -> heading("2 a" + i)).toList();
        var more = IntStream.range(0, 10_000).mapToObj(i -> heading("2 b" + i)).toList();
        assertThat(SectionMap.between(many, more).counterpart(0)).isEmpty();
        assertThat(SectionMap.between(many, many).counterpart(9_998)).hasValue(9_998);
    }
}
