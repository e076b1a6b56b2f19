package stele.producer;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Stream;
import stele.file.OutputFile;
import stele.i18n.LocaleTag;
import stele.json.Json;
import stele.navigation.NavNode;
import stele.navigation.Navigation;
import stele.navigation.TreeFile;
import stele.page.NavigationFile;
import stele.page.SitePages;
import stele.site.Site;
import stele.theme.Theme;

/**
 * {@code <locale>/navigation.json}: the whole tree of a language, once, since each page carries its neighbourhood only. A
 * node is {@code {"label", "href", "lang", "phase", "items"}}; {@code href} is relative to the file, {@code lang} stands
 * where the label is in another language, and what does not apply is left out. That is for other tools; beside it lies what
 * the pages load, see {@link TreeFile}.
 */
final class NavigationTrees implements Producer {

    @Override
    public Stream<Job> jobs(Site site, SitePages pages, Theme theme) {
        return site.locales().stream()
                .flatMap(locale -> site.navigation(locale).stream())
                .map(tree -> Job.of(
                        "navigation/" + tree.locale(),
                        () -> Stream.of(file(tree.locale(), tree), script(tree.file()))));
    }

    private static OutputFile script(TreeFile file) {
        return new OutputFile.Text(file.path(), file.script());
    }

    private static OutputFile file(LocaleTag locale, Navigation tree) {
        var items = tree.roots().stream().map(node -> node(node, locale)).toList();
        return new OutputFile.Text(NavigationFile.path(locale), Json.write(Map.of("items", items)));
    }

    private static Map<String, Object> node(NavNode node, LocaleTag locale) {
        var place = node.place();
        var json = new LinkedHashMap<String, Object>();
        json.put("label", place.label());
        place.destination().href(NavigationFile.path(locale)).ifPresent(href -> json.put("href", href));
        if (!place.language().equals(locale)) {
            json.put("lang", place.language());
        }
        if (place.phase() > 0) {
            json.put("phase", place.phase());
        }
        if (!node.children().isEmpty()) {
            json.put(
                    "items",
                    node.children().stream().map(child -> node(child, locale)).toList());
        }
        return json;
    }
}
