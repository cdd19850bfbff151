package id.satuatap.server.querymodel;

import id.satuatap.server.querymodel.rows.ProjectionDayRow;
import id.satuatap.server.querymodel.rows.ProjectionRow;
import id.satuatap.server.querymodel.rows.Rows;
import id.satuatap.server.querymodel.store.Standing;
import id.satuatap.server.querymodel.store.Store;
import id.satuatap.server.querymodel.store.StoreFault;
import id.satuatap.server.querymodel.store.StoreFolder;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * What the thread {@code projector} does: open or make the store, catch up or rebuild, then follow. Its loop is confined to
 * that thread; {@link #wake}, {@link #close} and {@link #store} are thread-safe.
 */
final class Projector {
    private static final Logger LOG = LoggerFactory.getLogger(Projector.class);

    private final History history;
    private final RecordEvents events;
    private final StoreFolder folder;
    private final ProgressBoard board;
    private final Pace pace;
    // One signal stands for any number: what is durable is read from the journal.
    private final BlockingQueue<Boolean> signal = new ArrayBlockingQueue<>(1);
    private volatile @Nullable Store store;
    private volatile boolean closing;

    Projector(History history, RecordEvents events, StoreFolder folder, ProgressBoard board) {
        this.history = history;
        this.events = events;
        this.folder = folder;
        this.board = board;
        this.pace = new Pace(history, board, System::nanoTime);
    }

    void wake() {
        signal.offer(Boolean.TRUE);
    }

    /** Ends after the batch under way; never by interruption, which would close H2's file under its writes. */
    void close() {
        closing = true;
        wake();
    }

    /** Empty while there is none to read. */
    Optional<Store> store() {
        return Optional.ofNullable(store);
    }

    /** The boundary: whatever happens here, the server goes on. */
    void run() {
        try {
            project();
        } catch (InterruptedException e) {
            LOG.info("projector interrupted");
        } catch (StoreFault e) {
            LOG.error("projector stops, figures grow old until the next start, reason={}", e.getMessage());
            stop(e);
        } catch (IOException | RuntimeException e) {
            LOG.error("projector stops, figures grow old until the next start", e);
            stop(e);
        } finally {
            closeStore();
        }
    }

    private void stop(Exception cause) {
        board.tell(Progress.stopped(board.progress().sequence(), String.valueOf(cause.getMessage())));
    }

    /** A store that cannot be used is made anew once; if that one cannot be used either, it is not the store. */
    private void project() throws IOException, StoreFault, InterruptedException {
        try {
            openAndFollow();
        } catch (StoreFault e) {
            closeStore();
            if (e.inUse()) {
                throw e;
            }
            LOG.warn("query model is dropped and made anew, reason={}", e.getMessage());
            folder.drop();
            openAndFollow();
        }
    }

    private void openAndFollow() throws IOException, StoreFault, InterruptedException {
        Store opened = Store.open(folder.address());
        store = opened;
        Standing standing = new Standing(opened.reads());
        Optional<ProjectionRow> projection = standing.projection();
        if (projection.isPresent() && projection.get().rowsVersion() != Rows.VERSION) {
            throw StoreFault.unfit("the query model was made by other rules");
        }
        boolean whole = projection.map(row -> row.sequence() > 0).orElse(false);
        Optional<Tail> tail = whole ? Optional.of(resumed(opened, standing, projection.get())) : rebuilt(opened);
        if (tail.isPresent()) {
            try (Tail following = tail.get()) {
                follow(following);
            }
        }
    }

    private Tail resumed(Store opened, Standing standing, ProjectionRow projection) throws IOException, StoreFault {
        if (projection.sequence() > history.durable()) {
            throw StoreFault.unfit("the query model is ahead of the journal");
        }
        List<ProjectionDayRow> days = standing.days();
        if (days.isEmpty()) {
            throw StoreFault.unfit("the query model has lost its days");
        }
        long first = days.get(0).firstSequence();
        return new Tail(
                        history,
                        events,
                        opened,
                        Stretch.openEnded(first, standing.inForceBefore(first), projection.sequence(), false))
                .goingOn(projection.headHash());
    }

    /** Empty when it was closed before its end; the next start goes on with it. */
    private Optional<Tail> rebuilt(Store opened) throws IOException, StoreFault, InterruptedException {
        LOG.info("query model is made anew, the newest day first");
        try (Rebuild rebuild = new Rebuild(history, events, opened, pace)) {
            boolean more = true;
            while (more && !closing) {
                board.tell(Progress.rebuilding(rebuild.daysDone(), rebuild.daysTotal()));
                more = rebuild.step();
            }
            if (closing) {
                return Optional.empty();
            }
            LOG.info("query model is whole, parts={}", rebuild.daysTotal());
            return Optional.of(rebuild.finish());
        }
    }

    private void follow(Tail tail) throws IOException, StoreFault, InterruptedException {
        long here = history.durable();
        while (!closing) {
            boolean more = tail.step();
            tell(tail, here);
            if (!more) {
                signal.take();
                pace.begin();
            }
            pace.rest();
        }
    }

    private void tell(Tail tail, long durableAtStart) {
        if (!tail.isSettled()) {
            board.tell(Progress.catchingUp(0));
        } else if (tail.position() < durableAtStart) {
            board.tell(Progress.catchingUp(tail.position()));
        } else {
            board.tell(Progress.current(tail.position()));
        }
    }

    private void closeStore() {
        Store open = store;
        store = null;
        if (open != null) {
            open.close();
        }
    }
}
