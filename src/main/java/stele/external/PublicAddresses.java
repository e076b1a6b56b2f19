package stele.external;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

/**
 * The addresses of the public internet. Every other may be a machine next to the one that Stele runs on, which a link in
 * somebody's text has no business to reach: a router, a database, the metadata service of a cloud.
 */
final class PublicAddresses {

    /** IANA's special-purpose address registry for IPv4 (RFC 6890), multicast and the reserved rest. */
    private static final List<Block> NOT_PUBLIC_V4 = blocks(
            "0.0.0.0/8",
            "10.0.0.0/8",
            "100.64.0.0/10", // carrier-grade NAT
            "127.0.0.0/8",
            "169.254.0.0/16", // link-local; 169.254.169.254 answers for many clouds
            "172.16.0.0/12",
            "192.0.0.0/24",
            "192.0.2.0/24",
            "192.88.99.0/24",
            "192.168.0.0/16",
            "198.18.0.0/15",
            "198.51.100.0/24",
            "203.0.113.0/24",
            "224.0.0.0/4",
            "240.0.0.0/4");

    /** Only this block is handed out to the public (RFC 4291, section 2.4) … */
    private static final Block GLOBAL_V6 = Block.parse("2000::/3");

    /** … but for these, which are protocols', Teredo's among them, and documents'. */
    private static final List<Block> NOT_PUBLIC_V6 = blocks("2001::/23", "2001:db8::/32", "3fff::/20");

    /** Addresses that hold one of IPv4, and where: mapped (RFC 4291), NAT64 (RFC 6052), 6to4 (RFC 3056). */
    private static final List<Envelope> ENVELOPES = List.of(
            new Envelope(Block.parse("::ffff:0:0/96"), 12),
            new Envelope(Block.parse("64:ff9b::/96"), 12),
            new Envelope(Block.parse("2002::/16"), 2));

    private PublicAddresses() {}

    static boolean contain(InetAddress address) {
        return contain(address.getAddress());
    }

    /** The same for the bytes of an address, four or sixteen: Java unpacks mapped addresses before they can be judged. */
    static boolean contain(byte[] address) {
        if (address.length == 4) {
            return NOT_PUBLIC_V4.stream().noneMatch(block -> block.contains(address));
        }
        return ENVELOPES.stream()
                .filter(envelope -> envelope.block.contains(address))
                .findFirst()
                .map(envelope -> contain(Arrays.copyOfRange(address, envelope.offset, envelope.offset + 4)))
                .orElseGet(() -> GLOBAL_V6.contains(address)
                        && NOT_PUBLIC_V6.stream().noneMatch(block -> block.contains(address)));
    }

    private static List<Block> blocks(String... written) {
        return Stream.of(written).map(Block::parse).toList();
    }

    private record Envelope(Block block, int offset) {}

    /** All addresses that share their first {@code bits} bits. */
    private static final class Block {

        private final byte[] prefix;
        private final int bits;

        private Block(byte[] prefix, int bits) {
            this.prefix = prefix;
            this.bits = bits;
        }

        static Block parse(String written) {
            int slash = written.indexOf('/');
            return new Block(bytes(written.substring(0, slash)), Integer.parseInt(written.substring(slash + 1)));
        }

        /** An address in numbers is taken as it is; nobody is asked for it. */
        private static byte[] bytes(String literal) {
            if (literal.equals("::ffff:0:0")) {
                // Java would make an address of IPv4 of it.
                return new byte[] {0, 0, 0, 0, 0, 0, 0, 0, 0, 0, -1, -1, 0, 0, 0, 0};
            }
            try {
                return InetAddress.getByName(literal).getAddress();
            } catch (UnknownHostException mistyped) {
                throw new IllegalArgumentException(literal, mistyped);
            }
        }

        boolean contains(byte[] address) {
            if (address.length != prefix.length) {
                return false;
            }
            for (int bit = 0; bit < bits; bit++) {
                int mask = 0x80 >> bit % 8;
                if ((address[bit / 8] & mask) != (prefix[bit / 8] & mask)) {
                    return false;
                }
            }
            return true;
        }
    }
}
