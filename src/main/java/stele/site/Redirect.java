package stele.site;

import java.io.Serializable;
import stele.file.OutputPath;
import stele.link.Target;
import stele.topic.Topic;

/**
 * A page that sends its reader elsewhere.
 *
 * @param from the topic whose front matter asks for it ({@code redirect_url}, {@code aliases})
 * @param page where a reader who follows an old link arrives
 */
public record Redirect(Topic from, OutputPath page, Target target) implements Serializable {}
