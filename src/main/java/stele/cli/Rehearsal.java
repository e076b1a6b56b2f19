package stele.cli;

import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;

/**
 * Runs what people run most, on a site at hand, so that Java notes which classes that takes. The launcher has an archive made
 * of them; nobody else has a use for this.
 */
final class Rehearsal {

    /** What the site at hand has not: links that lead nowhere or elsewhere, languages that lack a topic, dates, tables of contents. */
    private static final Map<String, String> FLAWED = Map.of(
            "site.yaml",
            """
            title: {en-GB: A site, de-DE: Eine Site}
            baseUrl: https://example.org/
            locales: [en-GB, de-DE, fr-FR]
            defaultLocale: en-GB
            """,
            "content/en-GB/index.md",
            """
            ---
            ms.date: 05/01/2024
            aliases: [start]
            ---
            # Home

            [gone](gone.md), [nearly](guide/on.md), [case](Guide/One.md), [section](guide/one.md#stpe), [file](none.pdf),
            [other language](../de-DE/nur.md), [only there](nur.md), [mail](a@example.org), [scheme](htp://example.org).

            ![](none.png) ![A picture](a.png "title") <img src="a.png"> <!-- stele-disable link/missing-topic -->
            """,
            "content/en-GB/toc.yml",
            """
            - name: Home
              href: index.md
            - name: Guide
              items:
              - name: One
                href: guide/one.md
              - name: Two
                href: guide/two.md
            """,
            "content/en-GB/guide/one.md",
            "---\nassetId: one\ndate: 2024-05-01\n---\n# Phase 1: One\n\n## Step\n\nText.\n\n## Step\n\n[two](two.md)\n",
            "content/en-GB/guide/two.md",
            "---\nassetId: two\n---\n# Phase 2: Two\n\n| a | b |\n|---|---|\n| 1 | 2 |\n",
            "content/de-DE/index.md",
            "# Start\n\n[eins](eins.md) [eins](guide/one.md) [zwei](guide/two.md) [fehlt](fehlt.md)\n",
            "content/de-DE/eins.md",
            "---\nassetId: one\ndate: 2023-01-01\n---\n# Phase 1: Eins\n\n## Schritt\n\n### Weiter\n\n[zwei](../en-GB/guide/two.md)\n",
            "content/de-DE/nur.md",
            "---\nassetId: nur\ndate: 2024-05-02\n---\n# Nur hier\n\n[eins](eins.md#schrit)\n",
            "content/fr-FR/index.md",
            "# Accueil\n\n[un](guide/one.md)\n",
            "content/fr-FR/alt.md",
            "---\nredirect_url: index.md\n---\n# Ancien\n");

    private Rehearsal() {}

    /**
     * Builds the site twice, and checks it; then one that is full of flaws.
     *
     * @param arguments the folder of a site, and one to build into
     */
    public static void main(String[] arguments) throws IOException {
        play(arguments[0], arguments[1]);
        var flawed = Path.of(arguments[1]).resolveSibling("flawed");
        for (var file : FLAWED.entrySet()) {
            var path = flawed.resolve(file.getKey());
            Files.createDirectories(path.getParent());
            Files.writeString(path, file.getValue());
        }
        play(flawed.toString(), flawed.resolve("_site").toString());
    }

    private static void play(String site, String output) {
        play("build", "--site", site, "--output", output);
        play("build", "--site", site, "--output", output);
        play("check", "--site", site);
    }

    private static void play(String... command) {
        var unheard = new PrintWriter(OutputStream.nullOutputStream(), false, StandardCharsets.UTF_8);
        Stele.run(unheard, unheard, command);
    }
}
