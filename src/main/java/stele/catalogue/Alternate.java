package stele.catalogue;

import java.io.Serializable;
import stele.file.OutputPath;
import stele.i18n.LocaleTag;
import stele.topic.Topic;

/**
 * A language in which a topic can be read.
 *
 * @param title the topic's title in that language
 */
public record Alternate(LocaleTag locale, OutputPath page, String title, boolean machineTranslated)
        implements Serializable {

    public static Alternate of(Topic topic) {
        return new Alternate(topic.locale(), topic.page(), topic.title(), topic.machineTranslated());
    }
}
