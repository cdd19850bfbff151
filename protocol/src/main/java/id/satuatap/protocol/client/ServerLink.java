package id.satuatap.protocol.client;

import id.satuatap.protocol.Api;
import id.satuatap.protocol.discovery.LanSearch;
import id.satuatap.protocol.session.ClientConfig;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Thread-safe. One program's way to the server: the client that asks, the feed that follows the hall, and the mall's
 * clock that both keep. Made together, and ended together.
 */
public final class ServerLink implements AutoCloseable {
    private static final int SEARCH_MILLIS = 5_000;

    private final LanClient client;
    private final HallFeed feed;
    private final Optional<Rediscovery> rediscovery;

    private ServerLink(LanClient client, HallFeed feed, Optional<Rediscovery> rediscovery) {
        this.client = client;
        this.feed = feed;
        this.rediscovery = rediscovery;
    }

    /**
     * Makes the link of a paired PC, which trusts its mall's authority alone and searches its server again when it moved;
     * nothing is followed before {@link HallFeed#start}.
     */
    public static ServerLink of(ClientConfig config, ClientMachine machine) {
        return of(config.addresses(), config.caFingerprint(), config.token(), machine);
    }

    /** The same by addresses on this machine alone, with a device's token or for a person who signs in without one. */
    public static ServerLink of(List<String> addresses, @Nullable String token, ClientMachine machine) {
        return of(addresses, null, token, machine);
    }

    private static ServerLink of(
            List<String> addresses, @Nullable String caFingerprint, @Nullable String token, ClientMachine machine) {
        Addresses places = new Addresses(addresses);
        LanClient client = new LanClient(
                places,
                new Credentials(token),
                new MallClock(machine.nanos(), machine.wall()),
                machine.random(),
                machine.timings(),
                PinnedTrust.context(caFingerprint));
        HallFeed feed = new HallFeed(client, machine.random(), machine.timings());
        if (caFingerprint == null) {
            return new ServerLink(client, feed, Optional.empty());
        }
        LanSearch search = new LanSearch(Api.DEFAULT_PORT, client.codec(), machine.nanos());
        Rediscovery rediscovery = new Rediscovery(places, caFingerprint, search, SEARCH_MILLIS);
        var unused = feed.subscribe(rediscovery);
        return new ServerLink(client, feed, Optional.of(rediscovery));
    }

    public LanClient client() {
        return client;
    }

    public HallFeed feed() {
        return feed;
    }

    /** Returns the mall's time as the server keeps it. */
    public MallClock clock() {
        return client.clock();
    }

    @Override
    public void close() {
        rediscovery.ifPresent(Rediscovery::close);
        feed.close();
        client.close();
    }
}
