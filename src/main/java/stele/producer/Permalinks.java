package stele.producer;

import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.text.Normalizer.Form;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import stele.file.ContentHash;
import stele.file.OutputPath;
import stele.page.SitePages;
import stele.site.Site;
import stele.theme.Theme;
import stele.topic.Topic;
import stele.topic.TopicKey;

/** {@code id/<asset id>/}: an address for every topic that outlives its file names. */
final class Permalinks implements Producer {

    /** Names of devices on Windows, whatever extension follows. */
    private static final Pattern DEVICE = Pattern.compile("(?i:con|prn|aux|nul|(?:com|lpt)[0-9¹²³])(?:\\..*)?");

    /** What file systems can hold, in bytes. */
    private static final int LONGEST_NAME = 255;

    private static final int HASH_BYTES = 32;

    private static final int PER_JOB = 250;

    @Override
    public Stream<Job> jobs(Site site, SitePages pages, Theme theme) {
        var keys = site.catalogue().topics().stream()
                .map(Topic::key)
                .filter(key -> key.assetId().isPresent())
                .distinct()
                .toList();
        return IntStream.iterate(0, first -> first < keys.size(), first -> first + PER_JOB)
                .mapToObj(first -> Job.of(
                        "permalinks/" + first,
                        () -> keys.subList(first, Math.min(first + PER_JOB, keys.size())).stream()
                                .map(key -> pages.permalink(path(key), key))));
    }

    static OutputPath path(TopicKey key) {
        var folder = folder(key.assetId().orElseThrow());
        var bytes = folder.getBytes(StandardCharsets.UTF_8);
        boolean fits = bytes.length <= LONGEST_NAME;
        // '~' is no safe character, so that no other id's folder starts with two of them.
        return OutputPath.indexOf("id/" + (fits ? folder : "~~" + ContentHash.of(bytes, HASH_BYTES)));
    }

    /**
     * Asset ids are any text; a folder's name is not. What a file system might refuse, drop or take for something else
     * becomes {@code ~} and the four hex digits of its UTF-16 code unit, so that no two ids share a folder.
     */
    private static String folder(String assetId) {
        boolean device = DEVICE.matcher(assetId).matches();
        var folder = new StringBuilder();
        for (int i = 0; i < assetId.length(); i++) {
            char c = assetId.charAt(i);
            boolean atEdge = i == 0 || i == assetId.length() - 1;
            if (isSafe(c) && !(c == '.' && atEdge) && !(device && i == 0)) {
                folder.append(c);
            } else {
                folder.append(String.format(Locale.ROOT, "~%04x", (int) c));
            }
        }
        return folder.toString();
    }

    /** A letter that another spelling may stand for (macOS composes and decomposes) is not safe. */
    private static boolean isSafe(char c) {
        if (c < 0x80) {
            return c >= 'a' && c <= 'z'
                    || c >= 'A' && c <= 'Z'
                    || c >= '0' && c <= '9'
                    || c == '.'
                    || c == '_'
                    || c == '-';
        }
        boolean jamo = c >= '\u1100' && c <= '\u11ff';
        boolean letter = Character.isLetter(c) && !jamo && Normalizer.isNormalized(String.valueOf(c), Form.NFC);
        return letter || Character.isDigit(c);
    }
}
