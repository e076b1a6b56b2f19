package stele.bench.set;

import java.util.List;

/** The blocks of a topic: paragraphs, steps, alerts, tables, code and pictures, as often as the real topics have them. */
final class Body {

    private static final List<String> ALERTS =
            List.of("NOTE", "NOTE", "NOTE", "IMPORTANT", "IMPORTANT", "TIP", "WARNING", "CAUTION", "Caution");

    private final StringBuilder out;
    private final Prose prose;
    private final Dice shape;
    private final List<String> pictures;
    private final boolean wrapped;

    Body(StringBuilder out, Prose prose, Dice shape, List<String> pictures, boolean wrapped) {
        this.out = out;
        this.prose = prose;
        this.shape = shape;
        this.pictures = pictures;
        this.wrapped = wrapped;
    }

    /** Blocks of together about {@code words} words. */
    void blocks(int words) {
        int left = words - paragraph(Math.min(words, shape.between(15, 60)));
        while (left > 0) {
            left -= block(left);
        }
    }

    private int block(int left) {
        int roll = shape.below(1_000);
        if (roll < 130) {
            return heading() + paragraph(Math.min(left, shape.between(12, 60)));
        } else if (roll < 250) {
            return steps();
        } else if (roll < 320) {
            return bullets("", shape.between(2, 8));
        } else if (roll < 370) {
            return alert("", Math.min(left, shape.between(12, 60)));
        } else if (roll < 408) {
            return table();
        } else if (roll < 450) {
            return picture("");
        } else if (roll < 490) {
            return code("");
        } else if (roll < 497) {
            return fence();
        }
        return paragraph(Math.min(left, shape.between(12, 75)));
    }

    private int paragraph(int words) {
        out.append(prose.sentences(words)).append("\n\n");
        return words;
    }

    /** Every fourth is of the third level. */
    private int heading() {
        heading(shape.chance(0.1) ? "### " : "## ", prose.title(shape.between(2, 8)));
        return 5;
    }

    /** The older exporter named its headings in English; the name may occur twice, as there. */
    void heading(String level, String title) {
        out.append(level);
        if (wrapped) {
            out.append("<a name=\"to-").append(Words.name(shape)).append("\"></a>");
        } else {
            Words.name(shape);
        }
        out.append(title).append("\n\n");
    }

    private int steps() {
        int items = shape.between(2, 9);
        int words = 0;
        for (int i = 1; i <= items; i++) {
            int length = shape.between(7, 24);
            String number = i + ".";
            out.append(number)
                    .append(" ".repeat(4 - number.length()))
                    .append(prose.sentences(length))
                    .append("\n\n");
            words += length + within();
        }
        return words;
    }

    /** What a step holds besides its sentence. */
    private int within() {
        int roll = shape.below(1_000);
        if (roll < 60) {
            return code("    ");
        } else if (roll < 100) {
            return alert("    ", shape.between(12, 45));
        } else if (roll < 130) {
            return bullets("    ", shape.between(2, 5));
        } else if (roll < 150) {
            return picture("    ");
        }
        return 0;
    }

    private int bullets(String indent, int items) {
        int words = 0;
        for (int i = 0; i < items; i++) {
            int length = shape.between(4, 22);
            out.append(indent).append("  - ").append(prose.sentences(length)).append("\n\n");
            words += length;
        }
        return words;
    }

    private int alert(String indent, int words) {
        String kind = shape.of(ALERTS);
        boolean div = wrapped && indent.isEmpty();
        out.append(div ? "<div>\n\n\n" : "");
        out.append(indent)
                .append("> [!")
                .append(kind)
                .append("]  \n")
                .append(indent)
                .append("> ");
        out.append(prose.sentences(words)).append("\n\n").append(div ? "\n</div>\n\n" : "");
        return words;
    }

    /** As HTML, with Markdown in some of its cells; one in eight has an alert in its last cell. */
    private int table() {
        int columns = shape.between(2, 4);
        int rows = shape.between(2, 7);
        boolean alert = shape.chance(0.12);
        out.append("<table>\n<colgroup>\n");
        out.append(("<col style=\"width: " + 100 / columns + "%\" />\n").repeat(columns));
        out.append("</colgroup>\n<thead>\n<tr class=\"header\">\n");
        for (int i = 0; i < columns; i++) {
            out.append("<th>").append(prose.bold()).append("</th>\n");
        }
        out.append("</tr>\n</thead>\n<tbody>\n");
        int words = 2 * columns;
        for (int row = 0; row < rows; row++) {
            out.append("<tr class=\"").append(row % 2 == 0 ? "odd" : "even").append("\">\n");
            for (int i = 0; i < columns; i++) {
                int length = shape.between(1, 14);
                boolean last = row == rows - 1 && i == columns - 1;
                out.append("<td><p>").append(prose.run(length)).append("</p>");
                out.append(last && alert ? "\n\n> [!NOTE]  \n> " + prose.run(12) + "\n\n" : "")
                        .append("</td>\n");
                words += length;
            }
            out.append("</tr>\n");
        }
        out.append("</tbody>\n</table>\n\n\n");
        return words;
    }

    private int picture(String indent) {
        // Popular ones are shown by many topics.
        String file = pictures.get(shape.chance(0.3) ? shape.rank(pictures.size()) : shape.below(pictures.size()));
        String text = prose.title(3);
        out.append(indent)
                .append("![")
                .append(text)
                .append("](images/")
                .append(file)
                .append(" \"")
                .append(text);
        out.append("\")\n\n");
        return 8;
    }

    private int code(String indent) {
        int lines = shape.between(1, 4);
        for (int i = 0; i < lines; i++) {
            out.append(indent).append("    ").append(command()).append('\n');
        }
        out.append(indent).append('\n');
        return 5 * lines;
    }

    private int fence() {
        int lines = shape.between(2, 9);
        out.append(shape.chance(0.5) ? "```powershell\n" : "```\n");
        for (int i = 0; i < lines; i++) {
            out.append(command()).append('\n');
        }
        out.append("```\n\n");
        return 5 * lines;
    }

    private String command() {
        return prose.command() + " -" + Words.name(shape) + " \"" + Words.name(shape) + "\" -" + Words.name(shape)
                + " $" + shape.below(100);
    }
}
