package id.satuatap.protocol.client;

import id.satuatap.protocol.session.ClientConfig;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Thread-safe. One program's way to the server: the client that asks, the feed that follows the hall, and the mall's
 * clock that both keep. Made together, and ended together.
 */
public final class ServerLink implements AutoCloseable {
    private final LanClient client;
    private final HallFeed feed;

    private ServerLink(LanClient client, HallFeed feed) {
        this.client = client;
        this.feed = feed;
    }

    /** Makes the link of a paired PC, which trusts its mall's authority alone; follows after {@link HallFeed#start}. */
    public static ServerLink of(ClientConfig config, ClientMachine machine) {
        return of(config.addresses(), config.caFingerprint(), config.token(), machine);
    }

    /** The same by addresses on this machine alone, with a device's token or for a person who signs in without one. */
    public static ServerLink of(List<String> addresses, @Nullable String token, ClientMachine machine) {
        return of(addresses, null, token, machine);
    }

    private static ServerLink of(
            List<String> addresses, @Nullable String caFingerprint, @Nullable String token, ClientMachine machine) {
        LanClient client = new LanClient(
                new Addresses(addresses),
                new Credentials(token),
                new MallClock(machine.nanos(), machine.wall()),
                machine.random(),
                machine.timings(),
                PinnedTrust.context(caFingerprint));
        return new ServerLink(client, new HallFeed(client, machine.random(), machine.timings()));
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
        feed.close();
        client.close();
    }
}
