package stele.project;

import java.util.concurrent.TimeUnit;
import org.eclipse.jgit.lib.Config;
import org.eclipse.jgit.storage.file.FileBasedConfig;
import org.eclipse.jgit.util.FS;
import org.eclipse.jgit.util.SystemReader;
import org.jspecify.annotations.Nullable;

/**
 * The machine as JGit may see it. Left to itself it runs {@code git} to find its settings, reads those of the user and the
 * environment, and writes files into the repository to find out how exact their times are. Nothing of that has a place in a
 * program that only looks up commits, and that must find the same on every machine.
 */
final class GitSettings extends SystemReader {

    private static final GitSettings OURS = new GitSettings();

    private GitSettings() {
        setPlatformChecker();
    }

    /** Once is enough; JGit keeps them for the whole process. */
    static void apply() {
        if (SystemReader.getInstance() != OURS) {
            SystemReader.setInstance(OURS);
        }
    }

    @Override
    public String getHostname() {
        return "localhost";
    }

    @Override
    public @Nullable String getenv(String variable) {
        return null;
    }

    @Override
    public @Nullable String getProperty(String key) {
        return System.getProperty(key);
    }

    @Override
    public FileBasedConfig openUserConfig(Config parent, FS fs) {
        return new Nothing();
    }

    @Override
    public FileBasedConfig openSystemConfig(Config parent, FS fs) {
        return new Nothing();
    }

    @Override
    public FileBasedConfig openJGitConfig(Config parent, FS fs) {
        return new Nothing();
    }

    /** The clock is never asked: a history is the same tomorrow. Deprecated or not, it has to be there. */
    @Override
    @SuppressWarnings("deprecation")
    public long getCurrentTime() {
        return 0;
    }

    @Override
    @SuppressWarnings("deprecation")
    public int getTimezone(long when) {
        return 0;
    }

    /** Settings that hold nothing, and say of every disk that its times are exact to two seconds. */
    private static final class Nothing extends FileBasedConfig {

        Nothing() {
            super(null, null, FS.DETECTED);
        }

        @Override
        public void load() {}

        @Override
        public void save() {}

        @Override
        public boolean isOutdated() {
            return false;
        }

        @Override
        public long getTimeUnit(String section, String subsection, String name, long byDefault, TimeUnit unit) {
            return section.equals("filesystem") ? unit.convert(2, TimeUnit.SECONDS) : byDefault;
        }
    }
}
