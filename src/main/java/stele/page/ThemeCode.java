package stele.page;

import io.pebbletemplates.pebble.template.PebbleTemplateImpl;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;
import stele.file.OutputPath;

/** What is known of the templates of a theme, of those that have been compiled. Safe for use by several threads. */
final class ThemeCode {

    private final Names names = new Names();
    private final Map<String, String> assets;
    private final Map<PebbleTemplateImpl, Map<String, LeanMacro>> macros = new ConcurrentHashMap<>();
    private final Set<PebbleTemplateImpl> extending = ConcurrentHashMap.newKeySet();

    /** @param assets where the theme's assets are published, by their paths in it */
    ThemeCode(Map<String, String> assets) {
        this.assets = assets;
    }

    Names names() {
        return names;
    }

    /** The URL of an asset, relative to the root of the site; none where the theme has no such asset. */
    @Nullable
    String asset(String path) {
        var file = assets.get(path);
        return file == null ? null : new OutputPath(file).url();
    }

    void add(PebbleTemplateImpl template, LeanMacro macro) {
        macros.computeIfAbsent(template, it -> new ConcurrentHashMap<>()).put(macro.name(), macro);
    }

    /** A macro that {@code template} defines itself. */
    @Nullable
    LeanMacro macro(PebbleTemplateImpl template, String name) {
        return macros.getOrDefault(template, Map.of()).get(name);
    }

    void addExtending(PebbleTemplateImpl template) {
        extending.add(template);
    }

    /** Whether {@code template} extends another one, so that only its blocks are rendered. */
    boolean isExtending(PebbleTemplateImpl template) {
        return extending.contains(template);
    }
}
