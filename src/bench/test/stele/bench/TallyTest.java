package stele.bench;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** What the numbers are made of. */
class TallyTest {

    @Test
    void whatTimeTellsIsSecondsAndKilobytes() {
        assertThat(Cost.parse("8.31 12.50 1.25 255000\n")).isEqualTo(new Cost(8.31, 13.75, 255));
    }

    @Test
    void oneSlowRunDoesNotMoveTheMedian() {
        assertThat(Tally.median(List.of(9.0, 1.0, 2.0))).isEqualTo(2);
        assertThat(Tally.median(List.of(4.0, 1.0, 2.0, 90.0))).isEqualTo(3);
    }

    @Test
    void everyToolIsHeldAgainstHugo() {
        var heard = new ArrayList<String>();
        var tally = new Tally(heard::add);
        tally.add("cold", "Stele", new Cost(6, 10, 300));
        tally.add("cold", "Hugo", new Cost(8, 20, 1200));
        tally.add("check", "Stele", new Cost(3, 5, 200));
        tally.add("A sentence.");
        assertThat(tally.markdown())
                .contains("| cold | Stele | 6.00 | 10.00 | 300 | 0.75 | 0.50 | 0.25 |\n")
                .contains("| cold | Hugo | 8.00 | 20.00 | 1200 |  |  |  |\n")
                .contains("| check | Stele | 3.00 | 5.00 | 200 |  |  |  |\n")
                .endsWith("\n- A sentence.\n");
        assertThat(heard).hasSize(4).contains("cold, Stele: 6.00 s, 10.00 s of CPU, 300 MB");
    }

    @Test
    void aChangedTitleIsChangedWhereverItStandsAndEachRunInAnotherWay() {
        String topic = "---\ntitle: Plan\n---\n\n# <a name=\"x\"></a>Plan\n\nText.\n";
        String once = Change.TITLE.in(topic, 1);
        assertThat(once).isEqualTo("---\ntitle: Plan 1\n---\n\n# <a name=\"x\"></a>Plan 1\n\nText.\n");
        assertThat(Change.TITLE.in(once, 2)).contains("title: Plan 2\n", "</a>Plan 2\n");
        assertThat(Change.TOPIC.in(topic, 1)).startsWith(topic).isNotEqualTo(Change.TOPIC.in(topic, 2));
        assertThat(Change.NOTHING.in(topic, 1)).isEqualTo(topic);
    }

    @Test
    void nearlyAllEditsStayBelowThe95thPercentile() {
        var served = new Served(
                1, IntStream.rangeClosed(1, 50).mapToObj(i -> (double) i).toList());
        assertThat(served.percentile(0.95)).isEqualTo(48);
        assertThat(served.percentile(0.5)).isEqualTo(25);
    }

    @Test
    void whatIsNotUnderstoodIsNamed() {
        assertThat(Wish.of("--all").number("--memory")).contains(100_000);
        assertThatThrownBy(() -> Wish.of("--sets", "small")).hasMessage("cannot read '--sets'");
        assertThatThrownBy(() -> Wish.of("--set")).hasMessage("cannot read '--set'");
    }
}
