package stele.page;

import io.pebbletemplates.pebble.error.LoaderException;
import io.pebbletemplates.pebble.loader.Loader;
import java.io.Reader;
import java.io.StringReader;
import java.util.Map;

/**
 * Hands Pebble the templates of a theme. Names are paths below the theme's folder, wherever they are written:
 * {@code partials/head.peb}. Nothing else can be named, so that no template reads a file.
 */
record TemplateSources(Map<String, String> templates) implements Loader<String> {

    @Override
    public Reader getReader(String name) {
        var source = templates.get(name);
        if (source == null) {
            throw new LoaderException(null, "the theme has no template '" + name + "'");
        }
        return new StringReader(source);
    }

    @Override
    public String resolveRelativePath(String name, String from) {
        return name;
    }

    @Override
    public String createCacheKey(String name) {
        return name;
    }

    @Override
    public boolean resourceExists(String name) {
        return templates.containsKey(name);
    }

    @Override
    public void setCharset(String charset) {
        throw new UnsupportedOperationException("templates are text already");
    }

    @Override
    public void setPrefix(String prefix) {
        throw new UnsupportedOperationException("names are whole");
    }

    @Override
    public void setSuffix(String suffix) {
        throw new UnsupportedOperationException("names are whole");
    }
}
