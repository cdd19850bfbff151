package id.satuatap.display.directory;

import id.satuatap.protocol.catalogue.CatalogueView;
import id.satuatap.protocol.change.Change;
import id.satuatap.protocol.client.HallListener;
import id.satuatap.protocol.client.HallProjection;
import id.satuatap.protocol.client.LinkState;
import id.satuatap.protocol.client.Reply;
import id.satuatap.protocol.client.Subscription;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Thread-safe. Fetches the catalogue for all who read it when the hall tells of a version that is not known yet. One fetch at a time; one that
 * failed is tried again with the next word from the hall.
 */
public final class DirectoryFeed implements HallListener {
    private static final Logger LOG = LoggerFactory.getLogger(DirectoryFeed.class);
    private static final int NONE = -1;

    private final Supplier<CompletableFuture<Reply<CatalogueView>>> fetch;
    /** Also the lock of {@link #directory}. */
    private final List<Consumer<HallDirectory>> readers = new ArrayList<>();

    private HallDirectory directory = HallDirectory.UNKNOWN;
    private final AtomicBoolean fetching = new AtomicBoolean();
    private volatile int known = NONE;
    private volatile int wanted = NONE;

    /** @param fetch asks the server; its future never fails */
    public DirectoryFeed(Supplier<CompletableFuture<Reply<CatalogueView>>> fetch) {
        this.fetch = fetch;
    }

    /** @param reader is given what is known, and each new directory on the thread of the answer; must return soon */
    public Subscription read(Consumer<HallDirectory> reader) {
        synchronized (readers) {
            readers.add(reader);
            reader.accept(directory);
        }
        return () -> {
            synchronized (readers) {
                readers.remove(reader);
            }
        };
    }

    private void tell(HallDirectory next) {
        synchronized (readers) {
            directory = next;
            readers.forEach(reader -> reader.accept(next));
        }
    }

    @Override
    public void linkChanged(LinkState link) {
        if (link.phase() == LinkState.Phase.LIVE) {
            fetchIfNew();
        }
    }

    @Override
    public void hallReplaced(HallProjection hall) {
        follow(hall);
    }

    @Override
    public void hallChanged(HallProjection hall, List<Change> changes) {
        follow(hall);
    }

    private void follow(HallProjection hall) {
        wanted = hall.mall().catalogueVersion();
        fetchIfNew();
    }

    private void fetchIfNew() {
        int asking = wanted;
        if (asking != known && fetching.compareAndSet(false, true)) {
            var unused = fetch.get().thenAccept(reply -> answered(asking, reply));
        }
    }

    private void answered(int asked, Reply<CatalogueView> reply) {
        boolean came = reply.match(
                catalogue -> {
                    known = asked;
                    tell(HallDirectory.of(catalogue));
                    return true;
                },
                error -> {
                    LOG.warn("catalogue not fetched code={} message={}", error.code(), error.message());
                    return false;
                });
        fetching.set(false);
        if (came) {
            fetchIfNew();
        }
    }
}
