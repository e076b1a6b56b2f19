package stele.bench.set;

import java.util.List;

/** Sentences with what stands in them: links, bold and italic words, names of keys and commands. */
final class Prose {

    /** A few per mille lead nowhere. */
    private static final double BROKEN = 0.004;

    private final Edition edition;
    private final List<Topic> linked;
    private final Topic topic;
    private final Dice shape;
    private final Dice words;

    /** @param linked the topics that links lead to, in reading order */
    Prose(Edition edition, List<Topic> linked, Topic topic, Dice shape) {
        this.edition = edition;
        this.linked = List.copyOf(linked);
        this.topic = topic;
        this.shape = shape;
        this.words = edition.wording(topic);
    }

    /** Sentences of together about {@code length} words. */
    String sentences(int length) {
        var text = new StringBuilder();
        int left = length;
        while (left > 0) {
            int next = left < 12 ? left : Math.min(left, shape.between(9, 26));
            left -= next;
            text.append(sentence(next)).append(left > 0 ? " " : "");
        }
        return text.toString();
    }

    private String sentence(int length) {
        int first = Math.max(1, length / 2);
        var text = new StringBuilder(Words.capital(run(first)));
        inline(text);
        if (length > first) {
            text.append(' ').append(run(length - first));
        }
        return text.append('.').toString();
    }

    private void inline(StringBuilder text) {
        int roll = shape.below(1_000);
        if (roll < 45) {
            text.append(' ').append(link(shape.chance(0.2)));
        } else if (roll < 60) {
            text.append(" [")
                    .append(run(2))
                    .append("](https://www.rfc-editor.org/rfc/rfc")
                    .append(shape.between(1_000, 9_000))
                    .append(')');
        } else if (roll < 260) {
            text.append(" **").append(bold()).append("**");
        } else if (roll < 290) {
            text.append(" *").append(run(2)).append('*');
        } else if (roll < 300) {
            text.append(" `").append(command()).append('`');
        }
    }

    String run(int length) {
        return edition.words().run(words, length);
    }

    String bold() {
        return Words.capital(run(shape.between(1, 3)));
    }

    String title(int length) {
        return edition.words().title(words, length);
    }

    /** A name in the form of a cmdlet, the same in every language. */
    String command() {
        return Words.name(shape) + "-" + Words.name(shape) + Words.name(shape);
    }

    String word() {
        return edition.words().word(words);
    }

    /** Mostly to a neighbour in reading order, sometimes to anywhere. */
    private String link(boolean html) {
        int here = topic.number() - linked.get(0).number();
        int there = shape.chance(0.7) ? here + shape.between(-25, 25) : shape.below(linked.size());
        Topic target = linked.get(Math.floorMod(there, linked.size()));
        boolean broken = shape.chance(BROKEN);
        String href = broken ? "missing-" + target.file() : target.file();
        return html ? "<a href=\"" + href + "\">" + edition.title(target) + "</a>" : link(target, href);
    }

    String link(Topic target) {
        return link(target, target.file());
    }

    private String link(Topic target, String href) {
        return "[" + edition.title(target) + "](" + href + ")";
    }
}
