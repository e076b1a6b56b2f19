package stele.check.translation;

import java.util.HashMap;
import java.util.Map;
import stele.file.SourcePath;
import stele.site.Site;
import stele.topic.Topic;

/**
 * Topics that are held against each other: a topic and its translations. What rules work out of one of them is kept for as
 * long as the others are looked at, and then forgotten: each text is fetched, cut into words and listened to once.
 *
 * <p>For one thread.
 */
public final class Family {

    private final Site site;
    private final Tongues tongues;
    private final Map<SourcePath, Member> members = new HashMap<>();

    public Family(Site site, Tongues tongues) {
        this.site = site;
        this.tongues = tongues;
    }

    public Member member(Topic topic) {
        var known = members.get(topic.source());
        if (known == null) {
            known = new Member(topic, this);
            members.put(topic.source(), known);
        }
        return known;
    }

    Site site() {
        return site;
    }

    Tongues tongues() {
        return tongues;
    }
}
