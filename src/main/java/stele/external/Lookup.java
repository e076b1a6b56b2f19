package stele.external;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.security.Security;
import java.util.List;

/** Finds the addresses of a host. */
@FunctionalInterface
interface Lookup {

    /** Every address that {@code host} has: a connection may be made to any of them. */
    List<InetAddress> addresses(String host) throws UnknownHostException;

    /**
     * Java's own look-up, which keeps what it found for as long as the program runs. It must: an address is judged first
     * and connected to by name afterwards, and a name server that answers differently the second time ("DNS rebinding")
     * would otherwise lead the connection to an address that nobody judged. Java reads the setting at its first look-up
     * of a name, and this is where the first is made.
     */
    static Lookup kept() {
        Security.setProperty("networkaddress.cache.ttl", "-1");
        return host -> List.of(InetAddress.getAllByName(host));
    }
}
