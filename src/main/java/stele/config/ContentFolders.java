package stele.config;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import stele.config.SiteConfig.ContentFolder;
import stele.i18n.LocaleTag;
import stele.yaml.YamlNode;

/** The value of {@code content}: a folder, or a list of folders and of {@code {path, locale}}. */
final class ContentFolders {

    static final List<String> ITEM_KEYS = List.of("path", "locale");

    /** A single folder may have the site's trust beside it; for one of several, it would promise what is not so. */
    static final List<String> KEYS = List.of("path", "locale", "trust");

    private final Values values;
    private final List<LocaleTag> locales;

    ContentFolders(Values values, List<LocaleTag> locales) {
        this.values = values;
        this.locales = locales;
    }

    List<ContentFolder> read(YamlNode node) {
        if (node instanceof YamlNode.Mapping) {
            return folder(node, KEYS).stream().toList();
        }
        var folders = new ArrayList<ContentFolder>();
        for (var item : values.list("content", node)) {
            folder(item, ITEM_KEYS).ifPresent(folder -> {
                if (folders.stream().anyMatch(other -> other.path().equals(folder.path()))) {
                    values.bad(item.position(), "'" + folder.path() + "' is listed already", "remove one of the two");
                }
                folders.add(folder);
            });
        }
        return folders;
    }

    private Optional<ContentFolder> folder(YamlNode node, List<String> keys) {
        if (!(node instanceof YamlNode.Mapping)) {
            return path(node).map(path -> new ContentFolder(path, Optional.empty()));
        }
        return values.mapping("content", node, keys).flatMap(mapping -> {
            var locale = mapping.find("locale").flatMap(tag -> values.locale("locale", tag, locales));
            var path = mapping.find("path");
            // {trust: full} alone is content.trust as YAML writes it, and says nothing about the folder.
            return path.isPresent() || keys.equals(ITEM_KEYS)
                    ? path(path.orElse(new YamlNode.Scalar(node.position(), "")))
                            .map(text -> new ContentFolder(text, locale))
                    : Optional.of(new ContentFolder(
                            SiteConfig.DEFAULTS.content().get(0).path(), locale));
        });
    }

    /** With {@code /}, without what a path may be decorated with, so that one folder has one name in every message. */
    private Optional<String> path(YamlNode node) {
        return values.text("path", node).map(text -> {
            var path = text.replace('\\', '/');
            while (path.length() > 1 && path.endsWith("/")) {
                path = path.substring(0, path.length() - 1);
            }
            return path.startsWith("./") ? path.substring(2) : path;
        });
    }
}
