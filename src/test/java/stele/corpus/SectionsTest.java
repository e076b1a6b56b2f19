package stele.corpus;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIf;
import stele.config.ReadConfig;
import stele.file.SourceFile;
import stele.file.SourcePath;
import stele.link.Sections;
import stele.markdown.Body.Heading;
import stele.site.Site;
import stele.topic.Topic;
import stele.topic.TopicId;

/** A reader who changes the language of a real topic goes on at the section that was being read. */
@EnabledIf(value = RealTopics.ARE_THERE, disabledReason = RealTopics.REASON)
class SectionsTest {

    /** Share of the sections of the second level, over all pairs of translations, that lead there and back again. */
    private static final double AIM = 0.99;

    private static Site site;
    private static Map<TopicId, Sections> sections;
    private static List<Pair> pairs;

    @BeforeAll
    static void read() {
        var yaml = new SourceFile(new SourcePath(".", "site.yaml"), """
                title: Lync Server 2013
                locales: [fr-FR, es-ES, pt-BR, de-DE]
                exclude: [README.md, expected.json]
                """);
        site = RealTopics.read("corpus", ReadConfig.read(yaml).value().orElseThrow());
        sections = site.catalogue().topics().stream()
                .collect(Collectors.toMap(Topic::id, topic -> site.link(topic).sections()));
        pairs = site.catalogue().topics().stream()
                .flatMap(from -> site.locales().stream()
                        .filter(locale -> !locale.equals(from.locale()))
                        .flatMap(locale -> site.catalogue().translation(from.key(), locale).stream())
                        .map(to -> Pair.of(from, to)))
                .toList();
    }

    @Test
    void nearlyEverySectionLeadsToOneThatLeadsBackToIt() {
        var all = sections(true);
        var mapped = all.stream().filter(Section::returns).toList();
        assertThat(all).hasSizeGreaterThan(1_000);
        assertThat((double) mapped.size() / all.size())
                .as("%d of %d", mapped.size(), all.size())
                .isGreaterThanOrEqualTo(AIM);
    }

    @Test
    void noSectionLeadsNowhere() {
        assertThat(sections(false)).filteredOn(section -> !section.arrives()).isEmpty();
    }

    @Test
    void everySectionIsFoundByTheIdThatTheSourceLanguageGivesIt() {
        for (var topic : site.catalogue().topics()) {
            var source = site.catalogue().translation(topic.key(), site.defaultLocale());
            var found = new HashSet<>(topic.body().anchors());
            Objects.requireNonNull(sections.get(topic.id()))
                    .aliases()
                    .forEach(aliases -> aliases.forEach(alias -> assertThat(found.add(alias))
                            .as("%s in %s", alias, topic.id())
                            .isTrue()));
            source.filter(from -> !topic.body().outline().isEmpty())
                    .ifPresent(from -> assertThat(found)
                            .as("%s", topic.id())
                            .containsAll(from.body().outline().stream()
                                    .map(Heading::id)
                                    .toList()));
        }
    }

    private static List<Section> sections(boolean second) {
        return pairs.stream()
                .flatMap(pair -> pair.from().body().outline().stream()
                        .filter(heading -> !second || heading.level() == 2)
                        .map(heading -> new Section(pair, heading.id())))
                .toList();
    }

    /** A topic and its translation, with what the page of each says of the other. */
    private record Pair(Topic from, Topic to, List<String> there, List<String> back) {

        static Pair of(Topic from, Topic to) {
            return new Pair(from, to, ids(from, to), ids(to, from));
        }

        private static List<String> ids(Topic of, Topic other) {
            return Optional.ofNullable(Objects.requireNonNull(sections.get(of.id()))
                            .elsewhere()
                            .get(other.locale()))
                    .orElse(List.of());
        }

        String there(String id) {
            return led(id, from, there);
        }

        String back(String id) {
            return led(id, to, back);
        }

        /** As the script of the theme reads it. */
        private static String led(String id, Topic topic, List<String> ids) {
            var own = topic.body().outline().stream().map(Heading::id).toList();
            int index = own.indexOf(id);
            return index < 0 || ids.isEmpty() || ids.get(index).isEmpty() ? id : ids.get(index);
        }
    }

    private record Section(Pair pair, String id) {

        boolean arrives() {
            var there = pair.there(id);
            return there.equals(Sections.TOP)
                    || pair.to().body().outline().stream()
                            .anyMatch(heading -> heading.id().equals(there));
        }

        boolean returns() {
            return arrives() && pair.back(pair.there(id)).equals(id);
        }
    }
}
