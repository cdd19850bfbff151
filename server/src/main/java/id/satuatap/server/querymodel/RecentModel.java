package id.satuatap.server.querymodel;

import id.satuatap.server.querymodel.rows.ProjectionDayRow;
import id.satuatap.server.querymodel.store.Standing;
import id.satuatap.server.querymodel.store.Store;
import id.satuatap.server.querymodel.store.StoreFault;
import id.satuatap.server.querymodel.store.StoreFolder;
import java.io.Closeable;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * What can be read while the whole model is made anew: a store of the newest days, in which today is followed. It is dropped
 * when it cannot be used, since the whole one comes. Confined to the projector.
 */
final class RecentModel implements Closeable {
    private static final Logger LOG = LoggerFactory.getLogger(RecentModel.class);

    private final History history;
    private final RecordEvents events;
    private final StoreFolder folder;
    private final OpenStore open;
    private @Nullable Tail tail;

    /** @param open may hold a store already, which then is looked at */
    RecentModel(History history, RecordEvents events, StoreFolder folder, OpenStore open) {
        this.history = history;
        this.events = events;
        this.folder = folder;
        this.open = open;
    }

    /** Whether an interrupted rebuild left a store that can be followed. */
    boolean found() throws IOException {
        Store there = open.store().orElse(null);
        return there != null && follow(there, false);
    }

    /** Takes the small store that was just made. */
    void take() throws IOException {
        drop();
        try {
            folder.takeOver(folder.recent());
            follow(open.open(folder), true);
        } catch (StoreFault fault) {
            left(fault);
        }
    }

    private boolean follow(Store store, boolean certain) throws IOException {
        try {
            tail = newestDay(store, certain).orElse(null);
        } catch (StoreFault fault) {
            left(fault);
        }
        return tail != null;
    }

    private Optional<Tail> newestDay(Store store, boolean certain) throws IOException, StoreFault {
        Standing standing = new Standing(store.reads());
        List<ProjectionDayRow> days = standing.days();
        if (days.isEmpty()) {
            return Optional.empty();
        }
        ProjectionDayRow newest = days.get(0);
        if (newest.appliedSequence() > history.durable()) {
            throw StoreFault.unfit("the query model is ahead of the journal");
        }
        long first = newest.firstSequence();
        Stretch stretch = Stretch.following(first, standing.inForceBefore(first), newest.appliedSequence(), certain);
        return Optional.of(new Tail(history, events, store, stretch).after(newest.headHash()));
    }

    /** Projects what is new of today; false when there was nothing. */
    boolean step() throws IOException {
        Tail following = tail;
        if (following == null) {
            return false;
        }
        try {
            return following.step();
        } catch (StoreFault fault) {
            left(fault);
            return false;
        }
    }

    private void left(StoreFault fault) throws IOException {
        LOG.warn("the newest days cannot be read until the whole model is there, reason={}", fault.getMessage());
        drop();
    }

    private void drop() throws IOException {
        close();
        open.close();
        folder.drop();
    }

    @Override
    public void close() throws IOException {
        Tail following = tail;
        tail = null;
        if (following != null) {
            following.close();
        }
    }
}
