package stele.bench;

import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** What is different since the run before. */
enum Change {
    EVERYTHING("cold: no cache, no output"),
    NOTHING("nothing changed"),
    TOPIC("one topic changed"),
    TITLE("one title changed"),
    PARTIAL("one partial of the theme changed");

    private static final Pattern HEADING = Pattern.compile("(?m)^# (?:<a [^>]*></a>)?(.+?)\\h*$");

    private final String words;

    Change(String words) {
        this.words = words;
    }

    String words() {
        return words;
    }

    /** The topic after the change. */
    String in(String topic, int run) {
        return switch (this) {
            case TOPIC -> topic.stripTrailing() + "\n\nA paragraph that run " + run + " added.\n";
            case TITLE -> {
                String title = HEADING.matcher(topic)
                        .results()
                        .findFirst()
                        .map((MatchResult heading) -> heading.group(1))
                        .orElseThrow();
                // Also in the front matter.
                yield topic.replace(title, title.replaceAll(" \\d+$", "") + " " + run);
            }
            default -> topic;
        };
    }
}
