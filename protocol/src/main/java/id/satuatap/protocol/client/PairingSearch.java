package id.satuatap.protocol.client;

import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.function.LongSupplier;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Confined to the thread of the pairing. Looks in several ways, and remembers for a while who answered, so that one lost
 * datagram takes no server from a person's screen.
 */
final class PairingSearch implements AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(PairingSearch.class);
    private static final long REMEMBERED_NANOS = TimeUnit.SECONDS.toNanos(15);
    private static final int SHOWN_MAX = 8;

    private final List<PairingPlaces> ways;
    private final LongSupplier nanos;
    private final Map<String, Heard> heard = new LinkedHashMap<>();

    private record Heard(FoundServer server, long atNanos) {}

    PairingSearch(List<PairingPlaces> ways, LongSupplier nanos) {
        this.ways = List.copyOf(ways);
        this.nanos = nanos;
    }

    /** Looks once in every way; waits for answers. */
    List<FoundServer> look() {
        for (PairingPlaces way : ways) {
            for (FoundServer server : look(way)) {
                heard.put(server.key(), new Heard(server, nanos.getAsLong()));
            }
        }
        heard.values().removeIf(each -> nanos.getAsLong() - each.atNanos() > REMEMBERED_NANOS);
        return heard.values().stream()
                .map(Heard::server)
                .filter(server -> !answeredByAnother(server))
                .limit(SHOWN_MAX)
                .toList();
    }

    /** Returns all addresses of a server that is shown under one of them; that one alone when nobody is. */
    List<String> addressesBehind(String address) {
        return heard.values().stream()
                .map(Heard::server)
                .filter(server -> server.address().equals(address))
                .map(FoundServer::addresses)
                .findFirst()
                .orElse(List.of(address));
    }

    /** An address that a file knew, of a server that was found and told its name too. */
    private boolean answeredByAnother(FoundServer server) {
        return server.caFingerprint() == null
                && heard.values().stream()
                        .map(Heard::server)
                        .anyMatch(other -> other.caFingerprint() != null
                                && other.addresses().contains(server.address()));
    }

    @Override
    public void close() {
        ways.forEach(PairingPlaces::close);
    }

    private static List<FoundServer> look(PairingPlaces way) {
        try {
            return way.look();
        } catch (IOException offline) {
            LOG.info("No network to search for the server reason={}", offline.toString());
            return List.of();
        }
    }
}
