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
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * What the thread {@code projector} does: open the store, have it made anew where it must be, catch up, then follow. Its loop is
 * confined to that thread; {@link #wake}, {@link #close} and {@link #store} are thread-safe.
 */
final class Projector {
    private static final Logger LOG = LoggerFactory.getLogger(Projector.class);

    private final History history;
    private final RecordEvents events;
    private final StoreFolder folder;
    private final ProgressBoard board;
    private final RebuildSettings settings;
    private final Pace pace;
    private final OpenStore open = new OpenStore();
    // One signal stands for any number: what is durable is read from the journal.
    private final BlockingQueue<Boolean> signal = new ArrayBlockingQueue<>(1);
    private volatile boolean closing;

    Projector(History history, RecordEvents events, StoreFolder folder, ProgressBoard board, RebuildSettings settings) {
        this.history = history;
        this.events = events;
        this.folder = folder;
        this.board = board;
        this.settings = settings;
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
        return open.store();
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
            open.close();
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
            open.close();
            if (e.inUse()) {
                throw e;
            }
            LOG.warn("query model is dropped and made anew, reason={}", e.getMessage());
            folder.drop();
            openAndFollow();
        }
    }

    private void openAndFollow() throws IOException, StoreFault, InterruptedException {
        boolean large = history.durable() > settings.ownEventsMax();
        boolean whole = folder.exists() && openedWhole();
        if (whole) {
            follow(resumed(false));
        } else if (large) {
            remakeAndFollow();
        } else {
            rebuildAndFollow();
        }
    }

    /** Opens the store that is there. @return whether it has all days */
    private boolean openedWhole() throws StoreFault {
        Optional<ProjectionRow> projection = new Standing(open.open(folder).reads()).projection();
        if (projection.isPresent() && projection.get().rowsVersion() != Rows.VERSION) {
            throw StoreFault.unfit("the query model was made by other rules");
        }
        return projection.map(row -> row.sequence() > 0).orElse(false);
    }

    /** @param certain it was closed well, so that nothing of it need be written again */
    private Tail resumed(boolean certain) throws IOException, StoreFault {
        Store store = open.store().orElseThrow();
        Standing standing = new Standing(store.reads());
        ProjectionRow projection = standing.projection().orElseThrow();
        if (projection.sequence() > history.durable()) {
            throw StoreFault.unfit("the query model is ahead of the journal");
        }
        List<ProjectionDayRow> days = standing.days();
        if (days.isEmpty()) {
            throw StoreFault.unfit("the query model has lost its days");
        }
        // Whatever a rebuild left is older than this.
        folder.whole().drop();
        folder.recent().drop();
        long first = days.get(0).firstSequence();
        Stretch stretch = Stretch.following(first, standing.inForceBefore(first), projection.sequence(), certain);
        return new Tail(history, events, store, stretch).goingOn(projection.headHash());
    }

    private void remakeAndFollow() throws IOException, StoreFault, InterruptedException {
        if (!remade()) {
            return;
        }
        open.close();
        folder.takeOver(folder.whole());
        if (!openedWhole()) {
            throw StoreFault.unfit("the query model that was made anew is not whole");
        }
        LOG.info("query model is whole");
        follow(resumed(true));
    }

    /** False when it was closed before; the next start goes on with what is there. */
    private boolean remade() throws IOException, InterruptedException {
        LOG.info("query model is made anew by a process of its own, the newest day first");
        try (RecentModel recent = new RecentModel(history, events, folder, open);
                Remaking remaking =
                        new Remaking(settings, history, folder, !recent.found(), this::wake, System::nanoTime)) {
            while (!closing) {
                if (remaking.tend()) {
                    return true;
                }
                if (remaking.takeRecent()) {
                    recent.take();
                }
                board.tell(remaking.progress());
                if (!recent.step()) {
                    signal.poll(remaking.untilAgainMillis(), TimeUnit.MILLISECONDS);
                    pace.begin();
                }
                pace.rest();
            }
            return false;
        }
    }

    /** In this process: it is no more than a long day. */
    private void rebuildAndFollow() throws IOException, StoreFault, InterruptedException {
        Store store = open.store().isPresent() ? open.store().orElseThrow() : open.open(folder);
        LOG.info("query model is made anew, the newest day first");
        try (Rebuild rebuild = new Rebuild(history, events, store, pace::rest)) {
            boolean more = true;
            while (more && !closing) {
                board.tell(Progress.rebuilding(rebuild.daysDone(), rebuild.daysTotal(), ""));
                more = rebuild.step();
            }
            if (closing) {
                // The next start goes on with it.
                return;
            }
            LOG.info("query model is whole, parts={}", rebuild.daysTotal());
            follow(rebuild.finish());
        }
    }

    private void follow(Tail tail) throws IOException, StoreFault, InterruptedException {
        try (tail) {
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
}
