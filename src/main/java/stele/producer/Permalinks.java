package stele.producer;

import java.util.stream.Stream;
import stele.file.OutputFile;
import stele.file.OutputPath;
import stele.page.SitePages;
import stele.site.Site;
import stele.theme.Theme;
import stele.topic.Topic;
import stele.topic.TopicKey;

/** {@code id/<asset id>/}: an address for every topic that outlives its file names. */
final class Permalinks implements Producer {

    @Override
    public Stream<OutputFile> produce(Site site, SitePages pages, Theme theme) {
        return site.catalogue().topics().stream()
                .map(Topic::key)
                .filter(key -> key.assetId().isPresent())
                .distinct()
                .map(key -> pages.permalink(path(key), key));
    }

    /** Asset ids are any text; a folder's name is not. */
    private static OutputPath path(TopicKey key) {
        var folder = key.assetId().orElseThrow().replaceAll("[^\\p{L}\\p{Nd}._-]", "_");
        return OutputPath.indexOf("id/" + (folder.startsWith(".") ? "_" + folder : folder));
    }
}
