package stele.project;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.FileSystems;
import java.util.Random;
import org.junit.jupiter.api.Test;

class GlobTest {

    /** What {@code exclude} leaves out on disk and what a check's globs mean is one thing. */
    @Test
    void aPatternMeansTheSameOnDiskAndInTheConfiguration() {
        var random = new Random(11);
        int matches = 0;
        for (int i = 0; i < 30_000; i++) {
            var glob = text(
                    random, new String[] {"a", "b", "*", "**", "**/", "?", "/", "[ab]", "[!a]", "{a,b/}", ",", "]"});
            var path = text(random, new String[] {"a", "b", "/b", ",", "]", "ab"});
            var inConfig = stele.config.Glob.parse(glob);
            if (inConfig.isPresent() && !path.startsWith("/")) {
                boolean onDisk = Glob.parse(FileSystems.getDefault(), glob).matches(path, false);
                assertThat(inConfig.get().matches(path))
                        .as("'%s' for '%s'", glob, path)
                        .isEqualTo(onDisk);
                matches += onDisk ? 1 : 0;
            }
        }
        assertThat(matches).as("the test sees matches, too").isGreaterThan(500);
    }

    private static String text(Random random, String[] parts) {
        var text = new StringBuilder();
        for (int length = random.nextInt(5); length >= 0; length--) {
            text.append(parts[random.nextInt(parts.length)]);
        }
        return text.toString();
    }
}
