package stele.testing;

import java.io.IOException;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.net.URI;
import java.nio.channels.FileChannel;
import java.nio.channels.SeekableByteChannel;
import java.nio.file.AccessMode;
import java.nio.file.CopyOption;
import java.nio.file.DirectoryStream;
import java.nio.file.FileStore;
import java.nio.file.FileSystem;
import java.nio.file.LinkOption;
import java.nio.file.OpenOption;
import java.nio.file.Path;
import java.nio.file.PathMatcher;
import java.nio.file.WatchService;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.FileAttributeView;
import java.nio.file.attribute.UserPrincipalLookupService;
import java.nio.file.spi.FileSystemProvider;
import java.util.Iterator;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.StreamSupport;
import org.jspecify.annotations.Nullable;

/** Another disk, and how often it was asked what a file looks like, and to open one. */
public final class CountingDisk extends FileSystem {

    private final FileSystem disk;
    private final Provider provider = new Provider();
    private final Map<String, Integer> looks = new ConcurrentHashMap<>();
    private final Map<String, Integer> opens = new ConcurrentHashMap<>();

    public CountingDisk(FileSystem disk) {
        this.disk = disk;
    }

    /** How often the attributes of each file, or folder, were asked for. */
    public Map<String, Integer> looks() {
        return new TreeMap<>(looks);
    }

    /** How often each file was opened, to be read or written. */
    public Map<String, Integer> opens() {
        return new TreeMap<>(opens);
    }

    /** The same path, on this disk. */
    public Path counting(Path path) {
        return (Path) Proxy.newProxyInstance(
                CountingDisk.class.getClassLoader(), new Class<?>[] {Path.class}, (proxy, method, arguments) -> {
                    if (method.getName().equals("getFileSystem")) {
                        return this;
                    }
                    var plain = arguments == null ? new Object[0] : arguments.clone();
                    for (int i = 0; i < plain.length; i++) {
                        plain[i] = plain[i] instanceof Path other ? plain(other) : plain[i];
                    }
                    try {
                        var result = method.invoke(path, plain);
                        return result instanceof Path other ? counting(other) : result;
                    } catch (InvocationTargetException failed) {
                        throw failed.getCause();
                    }
                });
    }

    private Path plain(Path path) {
        return Proxy.isProxyClass(path.getClass()) ? disk.getPath(path.toString()) : path;
    }

    private void count(Map<String, Integer> counts, Path path) {
        counts.merge(path.toString(), 1, Integer::sum);
    }

    private final class Provider extends FileSystemProvider {

        @Override
        public SeekableByteChannel newByteChannel(
                Path path, Set<? extends OpenOption> options, FileAttribute<?>... attributes) throws IOException {
            count(opens, path);
            return disk.provider().newByteChannel(plain(path), options, attributes);
        }

        @Override
        public FileChannel newFileChannel(Path path, Set<? extends OpenOption> options, FileAttribute<?>... attributes)
                throws IOException {
            count(opens, path);
            return disk.provider().newFileChannel(plain(path), options, attributes);
        }

        @Override
        public <A extends BasicFileAttributes> A readAttributes(Path path, Class<A> type, LinkOption... options)
                throws IOException {
            count(looks, path);
            return disk.provider().readAttributes(plain(path), type, options);
        }

        @Override
        public Map<String, Object> readAttributes(Path path, String attributes, LinkOption... options)
                throws IOException {
            count(looks, path);
            return disk.provider().readAttributes(plain(path), attributes, options);
        }

        @Override
        public <V extends FileAttributeView> @Nullable V getFileAttributeView(
                Path path, Class<V> type, LinkOption... options) {
            count(looks, path);
            return disk.provider().getFileAttributeView(plain(path), type, options);
        }

        @Override
        public void checkAccess(Path path, AccessMode... modes) throws IOException {
            disk.provider().checkAccess(plain(path), modes);
        }

        @Override
        public DirectoryStream<Path> newDirectoryStream(Path folder, DirectoryStream.Filter<? super Path> filter)
                throws IOException {
            var entries = disk.provider().newDirectoryStream(plain(folder), entry -> filter.accept(counting(entry)));
            return new DirectoryStream<>() {
                @Override
                public Iterator<Path> iterator() {
                    return StreamSupport.stream(entries.spliterator(), false)
                            .map(CountingDisk.this::counting)
                            .iterator();
                }

                @Override
                public void close() throws IOException {
                    entries.close();
                }
            };
        }

        @Override
        public void createDirectory(Path folder, FileAttribute<?>... attributes) throws IOException {
            disk.provider().createDirectory(plain(folder), attributes);
        }

        @Override
        public void delete(Path path) throws IOException {
            disk.provider().delete(plain(path));
        }

        @Override
        public void copy(Path source, Path target, CopyOption... options) throws IOException {
            disk.provider().copy(plain(source), plain(target), options);
        }

        @Override
        public void move(Path source, Path target, CopyOption... options) throws IOException {
            disk.provider().move(plain(source), plain(target), options);
        }

        @Override
        public boolean isSameFile(Path path, Path other) throws IOException {
            return disk.provider().isSameFile(plain(path), plain(other));
        }

        @Override
        public boolean isHidden(Path path) throws IOException {
            return disk.provider().isHidden(plain(path));
        }

        @Override
        public FileStore getFileStore(Path path) throws IOException {
            return disk.provider().getFileStore(plain(path));
        }

        @Override
        public void setAttribute(Path path, String attribute, Object value, LinkOption... options) throws IOException {
            disk.provider().setAttribute(plain(path), attribute, value, options);
        }

        @Override
        public String getScheme() {
            return "counting";
        }

        @Override
        public FileSystem newFileSystem(URI uri, Map<String, ?> environment) {
            throw new UnsupportedOperationException();
        }

        @Override
        public FileSystem getFileSystem(URI uri) {
            return CountingDisk.this;
        }

        @Override
        public Path getPath(URI uri) {
            throw new UnsupportedOperationException();
        }
    }

    @Override
    public FileSystemProvider provider() {
        return provider;
    }

    @Override
    public Path getPath(String first, String... more) {
        return counting(disk.getPath(first, more));
    }

    @Override
    public PathMatcher getPathMatcher(String pattern) {
        var matcher = disk.getPathMatcher(pattern);
        return path -> matcher.matches(plain(path));
    }

    @Override
    public String getSeparator() {
        return disk.getSeparator();
    }

    @Override
    public Iterable<Path> getRootDirectories() {
        return disk.getRootDirectories();
    }

    @Override
    public Iterable<FileStore> getFileStores() {
        return disk.getFileStores();
    }

    @Override
    public Set<String> supportedFileAttributeViews() {
        return disk.supportedFileAttributeViews();
    }

    @Override
    public UserPrincipalLookupService getUserPrincipalLookupService() {
        return disk.getUserPrincipalLookupService();
    }

    @Override
    public WatchService newWatchService() throws IOException {
        return disk.newWatchService();
    }

    @Override
    public boolean isOpen() {
        return disk.isOpen();
    }

    @Override
    public boolean isReadOnly() {
        return disk.isReadOnly();
    }

    @Override
    public void close() throws IOException {
        disk.close();
    }
}
