package stele.markdown;

import static org.assertj.core.api.Assertions.assertThat;

import com.vladsch.flexmark.ext.autolink.AutolinkExtension;
import com.vladsch.flexmark.parser.Parser;
import com.vladsch.flexmark.util.data.MutableDataSet;
import com.vladsch.flexmark.util.misc.Extension;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.commonmark.testutil.TestResources;
import org.commonmark.testutil.example.Example;
import org.commonmark.testutil.example.ExampleReader;
import org.junit.jupiter.api.Test;
import stele.file.SourceFile;
import stele.file.SourcePath;

/** Texts in which there cannot be an address are not looked into: what comes out is what comes out if all are. */
class AddressesTest {

    private static final Parser PARSER = parser(List.of());
    private static final Parser LOOKING_EVERYWHERE = parser(List.of(AutolinkExtension.create()));

    /** Addresses, and what is nearly one, escaped in all ways. */
    private static final List<String> PARTS = List.of(
            "a@b.cd",
            "a\\@b.cd",
            "a&#64;b.cd",
            "a&#00000064;b.cd",
            "a&commat;b.cd",
            "x://a.b",
            "x:\\//a.b",
            "x:/\\/a.b",
            "x:&sol;/a.b",
            "x&colon;//a.b",
            "https://",
            "www.a.b",
            "www\\.a.b",
            "WwW.a.b",
            "ww.a.b",
            "&",
            "<x://a.b>",
            "*",
            "[",
            "](c)",
            " ",
            " ",
            "\n",
            "é",
            "_",
            "`",
            ".",
            ":");

    private static Parser parser(List<Extension> addresses) {
        var extensions = new ArrayList<Extension>(List.of(new CommonMark()));
        extensions.addAll(addresses);
        return Parser.builder(new MutableDataSet().set(Parser.EXTENSIONS, extensions))
                .build();
    }

    private static String html(String markdown) {
        var document = PARSER.parse(markdown);
        Addresses.link(document, Manuscript.of(new SourceFile(new SourcePath("content", "a.md"), markdown), 0));
        return new Rendering(document, markdown).html();
    }

    private static void assertAllAreFound(String markdown) {
        var expected = new Rendering(LOOKING_EVERYWHERE.parse(markdown), markdown).html();
        assertThat(html(markdown)).as(markdown).isEqualTo(expected);
    }

    @Test
    void addressesAreLinks() {
        assertThat(html("www.a.b, a@b.cd and x://a.b"))
                .isEqualTo("<p><a href=\"http://www.a.b\">www.a.b</a>, <a href=\"mailto:a@b.cd\">a@b.cd</a>"
                        + " and <a href=\"x://a.b\">x://a.b</a></p>\n");
    }

    @Test
    void noAddressIsOverlookedInTheExamplesOfCommonMark() {
        ExampleReader.readExamples(TestResources.getSpec()).stream()
                .map(Example::getSource)
                .forEach(AddressesTest::assertAllAreFound);
    }

    @Test
    void noAddressIsOverlookedHoweverItIsWritten() {
        var random = new Random(1);
        for (int i = 0; i < 3_000; i++) {
            var markdown = new StringBuilder();
            for (int parts = 1 + random.nextInt(6); parts > 0; parts--) {
                markdown.append(PARTS.get(random.nextInt(PARTS.size())));
            }
            assertAllAreFound(markdown.toString());
        }
    }
}
