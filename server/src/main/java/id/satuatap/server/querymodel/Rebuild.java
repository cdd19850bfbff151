package id.satuatap.server.querymodel;

import id.satuatap.server.querymodel.rows.ProjectionDayRow;
import id.satuatap.server.querymodel.rows.ProjectionRow;
import id.satuatap.server.querymodel.rows.Row;
import id.satuatap.server.querymodel.rows.Rows;
import id.satuatap.server.querymodel.store.Batch;
import id.satuatap.server.querymodel.store.Standing;
import id.satuatap.server.querymodel.store.Standing.InForce;
import id.satuatap.server.querymodel.store.Store;
import id.satuatap.server.querymodel.store.StoreFault;
import java.io.Closeable;
import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * Makes the model anew: configurations, then the newest day, then day after day back in time; days that an interrupted
 * rebuild brought to their end stay. Confined to the thread that writes the store.
 */
final class Rebuild implements Closeable {
    private final History history;
    private final RecordEvents events;
    private final Store store;
    private final Rest rest;
    private final boolean untouched;
    private final Survey survey;
    private final Deque<DaySpan> older = new ArrayDeque<>();
    private final Tail newest;
    private final int daysTotal;
    private int daysDone;
    private boolean newestDone;
    private boolean handedOver;

    /** What is done after each transaction. */
    interface Rest {
        void rest() throws InterruptedException, StoreFault;
    }

    /** Also tells days that are read while older ones are missing of all their bookings. */
    Rebuild(History history, RecordEvents events, Store store, Rest rest) throws IOException, StoreFault {
        this(history, events, store, rest, LocalDate.MIN);
    }

    /**
     * Looks the journal through, and writes the configurations.
     *
     * @param bookedSince see {@link Survey#of}: days that nobody reads before the whole is there need none
     *
     * @throws StoreFault also when what an interrupted rebuild left there is of another history or made by other rules
     */
    Rebuild(History history, RecordEvents events, Store store, Rest rest, LocalDate bookedSince)
            throws IOException, StoreFault {
        this.history = history;
        this.events = events;
        this.store = store;
        this.rest = rest;
        Standing standing = new Standing(store.reads());
        Optional<ProjectionRow> projection = standing.projection();
        this.untouched = projection.isEmpty();
        List<ProjectionDayRow> before = standing.days();
        this.survey = Survey.of(
                history,
                events,
                history.durable(),
                before.stream().map(ProjectionDayRow::appliedSequence).collect(Collectors.toSet()),
                bookedSince);
        check(projection, before, survey);
        List<Row> rows = new ArrayList<>(survey.configurations());
        rows.addAll(survey.bookings());
        rows.add(new ProjectionRow(1, 0, "", Rows.VERSION));
        store.write(new Batch(List.of(), rows));
        List<DaySpan> spans = survey.spans();
        Map<Long, ProjectionDayRow> done = new HashMap<>();
        before.forEach(day -> done.put(day.firstSequence(), day));
        for (DaySpan span : spans.subList(0, Math.max(0, spans.size() - 1))) {
            if (!isDone(span, done)) {
                older.push(span);
            }
        }
        // What came before the first day is no day, but has who may do what.
        DaySpan last = spans.isEmpty() ? new DaySpan(1, 0, null, InForce.NOTHING, "") : spans.get(spans.size() - 1);
        this.daysTotal = Math.max(1, spans.size());
        this.daysDone = spans.isEmpty() ? 0 : spans.size() - 1 - older.size();
        this.newest = new Tail(
                history,
                events,
                store,
                Stretch.openEnded(last.firstSequence(), last.inForce(), last.lastSequence(), untouched));
    }

    private static void check(Optional<ProjectionRow> projection, List<ProjectionDayRow> before, Survey survey)
            throws StoreFault {
        if (projection.isPresent() && projection.get().rowsVersion() != Rows.VERSION) {
            throw StoreFault.unfit("the query model was begun by other rules");
        }
        for (ProjectionDayRow day : before) {
            if (!day.headHash().equals(survey.hashes().get(day.appliedSequence()))) {
                throw StoreFault.unfit("the query model was begun from another history");
            }
        }
    }

    private static boolean isDone(DaySpan span, Map<Long, ProjectionDayRow> done) {
        ProjectionDayRow day = done.get(span.firstSequence());
        return day != null
                && day.complete()
                && day.appliedSequence() == span.lastSequence()
                && day.headHash().equals(span.headHash());
    }

    Survey survey() {
        return survey;
    }

    /** Parts of the journal: its days, and what came before the first. */
    int daysTotal() {
        return daysTotal;
    }

    int daysDone() {
        return daysDone;
    }

    /** Projects one part more, and whatever is new of today; false when all are done. */
    boolean step() throws IOException, StoreFault, InterruptedException {
        toItsEnd(newest);
        if (!newestDone) {
            newestDone = true;
            daysDone++;
            return true;
        }
        DaySpan span = older.poll();
        if (span == null) {
            return false;
        }
        project(span);
        daysDone++;
        return true;
    }

    private void project(DaySpan span) throws IOException, StoreFault, InterruptedException {
        try (Tail tail = new Tail(history, events, store, Stretch.of(span, untouched))) {
            toItsEnd(tail);
        }
    }

    private void toItsEnd(Tail tail) throws IOException, StoreFault, InterruptedException {
        boolean more = tail.step();
        while (more) {
            rest.rest();
            more = tail.step();
        }
    }

    /** The newest day's tail, which now speaks for the whole model; it becomes the caller's to close. */
    Tail finish() throws StoreFault {
        newest.becomeOrdered();
        handedOver = true;
        return newest;
    }

    /** A rebuild that did not come to its end goes on with the next one. */
    @Override
    public void close() throws IOException {
        if (!handedOver) {
            newest.close();
        }
    }
}
