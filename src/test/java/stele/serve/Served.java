package stele.serve;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** A site that is previewed on this machine, with its folder watched. */
public final class Served implements AutoCloseable {

    private final WrittenSite site;
    private final Server server;
    private final Keeper keeper;
    private final int port;
    private final List<Throwable> bugs = new ArrayList<>();

    /** The site of {@link WrittenSite#of} in {@code folder}. */
    public Served(Path folder) {
        try {
            site = WrittenSite.of(folder);
            server = new Server(site.preview, site.place, "/", WrittenSite.TOKEN, Set.of(), bugs::add);
            port = server.open(List.of(InetAddress.getLoopbackAddress()), 0);
            keeper = Keeper.begin(site.preview, server, site.place, found -> {});
        } catch (IOException unusable) {
            throw new UncheckedIOException(unusable);
        }
    }

    /** The URL of a path below the site's root. */
    public String url(String path) {
        return "http://localhost:" + port + "/" + path;
    }

    /** Saves as editors do that are careful: under another name first. */
    public void save(String name, String text) {
        try {
            var file = site.folder.resolve(name);
            Files.createDirectories(file.getParent());
            var temporary = Files.writeString(file.resolveSibling(".save.tmp"), text);
            Files.move(temporary, file, StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.ATOMIC_MOVE);
        } catch (IOException unusable) {
            throw new UncheckedIOException(unusable);
        }
    }

    @Override
    public void close() {
        keeper.close();
        server.close();
    }
}
