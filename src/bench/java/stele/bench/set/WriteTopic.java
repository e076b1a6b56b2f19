package stele.bench.set;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** A topic's file in one language: byte order mark, front matter, heading, revision line, text, list of children. */
final class WriteTopic {

    /** About what the older exporter puts around a text, in words, so that translations are about as long. */
    private static final int LEAST_WORDS = 12;

    private final Edition edition;
    private final Part part;
    private final Map<Integer, List<Topic>> children;

    WriteTopic(Edition edition, Part part) {
        this.edition = edition;
        this.part = part;
        this.children = part.children();
    }

    byte[] file(Topic topic) {
        var out = new StringBuilder(topic.words() * 9);
        var shape = edition.shape(topic);
        boolean wrapped = edition.tongue().wrapped();
        int days = shape.below(1_900);
        boolean machine = Dice.of(topic.number(), edition.language())
                .chance(edition.tongue().machine());
        out.append(wrapped ? "" : "\uFEFF").append(frontMatter(topic, machine, days));
        text(out, topic, shape, days);
        String text = out.toString();
        // Line ends of another system occur, seldom.
        return (shape.chance(0.005) ? text.replace("\n", "\r\n") : text).getBytes(StandardCharsets.UTF_8);
    }

    private void text(StringBuilder out, Topic topic, Dice shape, int days) {
        boolean wrapped = edition.tongue().wrapped();
        var prose = new Prose(edition, part.topics(), topic, shape);
        var body = new Body(out, prose, shape, part.pictures(), wrapped);
        out.append(wrapped ? "<div data-xmlns=\"http://www.w3.org/1999/xhtml\">\n\n<div class=\"topic\">\n\n" : "");
        out.append(wrapped ? "<div data-asp=\"https://asp.example.org/asp\">\n\n" : "");
        body.heading("# ", edition.title(topic));
        out.append(
                wrapped
                        ? "</div>\n\n<div id=\"mainSection\">\n\n<div id=\"mainBody\">\n\n<span> </span>\n\n"
                        : "\u00A0\n\n");
        out.append("_**")
                .append(edition.tongue().labels().revised())
                .append("** ")
                .append(date(days))
                .append("_\n\n");
        body.blocks(Math.max(LEAST_WORDS, topic.words()));
        var below = children.getOrDefault(topic.number(), List.of());
        if (!below.isEmpty()) {
            body.heading("## ", edition.tongue().labels().inThisSection());
            below.stream()
                    .flatMap(child -> edition.of(child).stream())
                    .forEach(child ->
                            out.append("  - ").append(prose.link(child)).append("\n\n"));
        }
        out.append(wrapped ? "</div>\n\n<span> </span>\n\n</div>\n\n</div>\n\n</div>\n\n" : "");
    }

    private String frontMatter(Topic topic, boolean machine, int days) {
        String title = quoted(edition.title(topic));
        var dice = Dice.of(topic.number(), "facts");
        String key = "Px" + (100_000 + dice.below(900_000));
        String contentKey = Integer.toString(48_000_000 + dice.below(2_000_000));
        boolean wrapped = edition.tongue().wrapped();
        var lines = new StringBuilder("---\ntitle: ").append(title).append('\n');
        if (wrapped) {
            lines.append("ms.reviewer: ''\nms.author: bench\nauthor: bench\nf1.keywords:\n- NOCSH\n");
        }
        lines.append("TOCTitle: ").append(title).append('\n');
        lines.append("ms:assetid: ").append(topic.assetId()).append('\n');
        lines.append("ms:mtpsurl: https://library.example.org/")
                .append(wrapped ? "en-us" : edition.language().toLowerCase(Locale.ROOT))
                .append("/library/")
                .append(key)
                .append("(v=V.15)\n");
        lines.append("ms:contentKeyID: ").append(contentKey).append('\n');
        lines.append("ms.date: ").append(american(date(days + 30))).append('\n');
        lines.append("mtps_version: v=V.15\n");
        if (wrapped) {
            String hash = dice.uuid().toString().replace("-", "") + "0badcafe";
            lines.append("manager: bench\nms.openlocfilehash: ").append(hash).append('\n');
            lines.append("ms.contentlocale: ").append(edition.language()).append('\n');
            lines.append("ms.lasthandoff: 02/19/2020\nms.locfileid: \"")
                    .append(contentKey)
                    .append("\"\n");
        }
        return lines.append("ms.translationtype: ")
                .append(machine ? "MT" : "HT")
                .append("\n---\n\n")
                .toString();
    }

    static String quoted(String title) {
        return title.contains(":") ? "'" + title + "'" : title;
    }

    /** A day within some five years, without the end of a month. */
    private static String date(int days) {
        return (2011 + days / 336) + "-" + two(1 + days % 336 / 28) + "-" + two(1 + days % 28);
    }

    private static String american(String date) {
        return date.substring(5, 7) + "/" + date.substring(8) + "/" + date.substring(0, 4);
    }

    private static String two(int number) {
        return (number < 10 ? "0" : "") + number;
    }
}
