package stele.topic;

import static org.assertj.core.api.Assertions.assertThat;
import static stele.topic.Sources.tag;

import org.junit.jupiter.api.Test;

class TopicKeyTest {

    @Test
    void letterCaseDoesNotCount() {
        assertThat(TopicKey.ofAsset(" AB-Ii ")).isEqualTo(TopicKey.ofAsset("ab-iI"));
        assertThat(TopicKey.ofPath("Guide/A.md")).isEqualTo(TopicKey.ofPath("guide/a.md"));
    }

    @Test
    void theUnicodeFormOfAPathDoesNotCount() {
        assertThat(TopicKey.ofPath("e\u0301te\u0301.md")).isEqualTo(TopicKey.ofPath("été.md"));
    }

    @Test
    void anAssetIdAndAPathAreNeverTheSame() {
        assertThat(TopicKey.ofAsset("a.md")).isNotEqualTo(TopicKey.ofPath("a.md"));
        assertThat(TopicKey.ofAsset("A").assetId()).contains("a");
        assertThat(TopicKey.ofPath("asset:a").assetId()).isEmpty();
    }

    @Test
    void idsAreOrderedByLocaleThenPath() {
        var first = new TopicId(tag("de-DE"), "b.md");
        var second = new TopicId(tag("fr-FR"), "a.md");
        var third = new TopicId(tag("fr-FR"), "b.md");
        assertThat(first).isLessThan(second);
        assertThat(second).isLessThan(third).hasToString("fr-FR/a.md");
        assertThat(TopicKey.ofPath("b")).isGreaterThan(TopicKey.ofAsset("c"));
        assertThat(TopicKey.ofAsset("c")).hasToString("asset:c");
    }
}
