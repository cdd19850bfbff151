package id.satuatap.protocol.discovery;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InterfaceAddress;
import java.net.NetworkInterface;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import javax.jmdns.JmDNS;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Stateless. What servers and PCs share of multicast DNS: one end on each network of this machine. */
final class Mdns {
    /** What a server announces, and a PC looks for. */
    static final String TYPE = "_satuatap._tcp.local.";

    /** Keys of what is said of a server beside its place. */
    static final String MALL = "mall";

    static final String NAME = "name";
    static final String VERSION = "version";
    static final String AUTHORITY = "ca";
    static final String ADDRESS = "url";

    /** What a text of an announcement holds, its key and the sign between them included: its length is one byte. */
    private static final int TEXT_BYTES_MAX = 255;

    /** What stands between two dots of a name (RFC 1035, 2.3.4): a longer one would break every message that holds it. */
    private static final int LABEL_BYTES_MAX = 63;

    private static final Logger LOG = LoggerFactory.getLogger(Mdns.class);

    private Mdns() {}

    /** Says whether a text may be announced. */
    static boolean fits(String key, String value) {
        return (key + "=" + value).getBytes(StandardCharsets.UTF_8).length <= TEXT_BYTES_MAX;
    }

    /** As much of a text as stands between two dots of a name. */
    static String label(String text) {
        int end = text.length();
        while (text.substring(0, end).getBytes(StandardCharsets.UTF_8).length > LABEL_BYTES_MAX) {
            end = text.offsetByCodePoints(end, -1);
        }
        return text.substring(0, end);
    }

    /**
     * Opens an end on every network. Takes seconds where no name server answers, and has no way to be told to hurry: for a
     * thread of its own.
     *
     * @param host how this machine is called there
     */
    static List<JmDNS> open(String host) throws IOException {
        List<JmDNS> ends = new ArrayList<>();
        for (InetAddress address : addresses()) {
            try {
                ends.add(JmDNS.create(address, host));
            } catch (IOException deaf) {
                LOG.info("A network takes no multicast address={} reason={}", address, deaf.toString());
            }
        }
        return ends;
    }

    static void close(List<JmDNS> ends) {
        for (JmDNS end : ends) {
            try {
                end.close();
            } catch (IOException gone) {
                LOG.debug("An end of multicast DNS did not close", gone);
            }
        }
    }

    private static List<InetAddress> addresses() throws IOException {
        List<InetAddress> addresses = new ArrayList<>();
        for (NetworkInterface network : Collections.list(NetworkInterface.getNetworkInterfaces())) {
            if (network.isUp() && network.supportsMulticast() && !network.isLoopback()) {
                network.getInterfaceAddresses().stream()
                        .map(InterfaceAddress::getAddress)
                        .filter(address -> address instanceof java.net.Inet4Address)
                        .findFirst()
                        .ifPresent(addresses::add);
            }
        }
        return addresses;
    }
}
