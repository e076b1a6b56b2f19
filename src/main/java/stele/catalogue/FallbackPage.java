package stele.catalogue;

import java.io.Serializable;
import stele.file.OutputPath;
import stele.i18n.LocaleTag;
import stele.topic.Topic;

/**
 * A page that shows a reader of {@code locale} a topic that this language lacks.
 *
 * @param topic in the language in which it is shown
 * @param page where it is published: below the folder of {@code locale}
 */
public record FallbackPage(LocaleTag locale, Topic topic, OutputPath page) implements Serializable {}
