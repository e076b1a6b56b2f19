package stele.diagnostic;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class RuleNameTest {

    @Test
    void anIdMeansItsRuleOnly() {
        assertThat(RuleName.covers("link/empty", "link/empty")).isTrue();
        assertThat(RuleName.covers("link/empty", "link/empty-anchor")).isFalse();
    }

    @Test
    void aFamilyMeansItsRulesAndNoneOfAnother() {
        assertThat(RuleName.covers("link/*", "link/empty")).isTrue();
        assertThat(RuleName.covers("link/*", "links/empty")).isFalse();
        assertThat(RuleName.isFamily("link/*")).isTrue();
        assertThat(RuleName.isFamily("*")).isFalse();
    }

    @Test
    void anAsteriskMeansEveryRule() {
        assertThat(RuleName.covers("*", "link/empty")).isTrue();
    }

    @Test
    void aFamilyStandsBeforeTheSlash() {
        assertThat(RuleName.family("link/empty")).isEqualTo("link");
        assertThat(RuleName.family("link")).isEmpty();
    }
}
