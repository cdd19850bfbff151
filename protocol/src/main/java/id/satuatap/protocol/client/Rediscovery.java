package id.satuatap.protocol.client;

import id.satuatap.protocol.change.Change;
import id.satuatap.protocol.discovery.LanSearch;
import id.satuatap.protocol.discovery.MdnsSearch;
import id.satuatap.protocol.discovery.ServerBeacon;
import id.satuatap.protocol.field.InvalidFieldException;
import java.io.IOException;
import java.util.List;
import java.util.concurrent.ScheduledThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Thread-safe; searches on its own thread {@code rediscovery}. While a paired PC does not hear its server at any address
 * that it knows, it asks the LAN where that server is now, by broadcast and, when that stays without success, by multicast
 * DNS too, and tries what it is told. A false answer leads to a server that
 * the pinned authority unmasks.
 */
public final class Rediscovery implements HallListener, AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(Rediscovery.class);
    private static final int LISTEN_MILLIS = 1_000;

    /** Most losses end by themselves: so many broadcasts come first. */
    private static final int BROADCASTS_FIRST = 4;

    private final Addresses addresses;
    private final String caFingerprint;
    private final LanSearch search;
    private final ScheduledThreadPoolExecutor thread = LanThreads.timer("rediscovery");
    private volatile boolean live;
    private int inVain;
    private @Nullable MdnsSearch announced;
    private boolean closed;

    /**
     * Begins to watch; subscribe it to the feed.
     *
     * @param addresses of the feed's client
     * @param caFingerprint by which the server is known again
     * @param pauseMillis between two searches
     */
    public Rediscovery(Addresses addresses, String caFingerprint, LanSearch search, int pauseMillis) {
        this.addresses = addresses;
        this.caFingerprint = caFingerprint;
        this.search = search;
        var unused = thread.scheduleWithFixedDelay(this::look, pauseMillis, pauseMillis, TimeUnit.MILLISECONDS);
    }

    @Override
    public void linkChanged(LinkState link) {
        live = link.phase() == LinkState.Phase.LIVE;
    }

    @Override
    public void hallReplaced(HallProjection hall) {}

    @Override
    public void hallChanged(HallProjection hall, List<Change> changes) {}

    @Override
    public synchronized void close() {
        closed = true;
        thread.shutdownNow();
        quiet();
    }

    // The thread's boundary: a defect in one search must not end the others.
    private void look() {
        try {
            if (live) {
                quiet();
            } else {
                for (ServerBeacon beacon : search.search(LISTEN_MILLIS)) {
                    learn(beacon);
                }
                announced().forEach(this::learn);
            }
        } catch (IOException offline) {
            LOG.debug("No network to search for the server", offline);
        } catch (RuntimeException defect) {
            LOG.error("Defect in the search for the server", defect);
        }
    }

    private synchronized List<ServerBeacon> announced() {
        inVain++;
        if (inVain > BROADCASTS_FIRST && announced == null && !closed) {
            announced = MdnsSearch.start();
        }
        return announced == null ? List.of() : announced.servers();
    }

    private synchronized void quiet() {
        inVain = 0;
        if (announced != null) {
            announced.close();
            announced = null;
        }
    }

    private void learn(ServerBeacon beacon) {
        if (!caFingerprint.equals(beacon.caFingerprint())) {
            return;
        }
        try {
            addresses.learn(beacon.addresses());
        } catch (InvalidFieldException unusable) {
            LOG.info("A server that says it is ours names a place of no use reason={}", unusable.getMessage());
        }
    }
}
