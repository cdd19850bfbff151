package id.satuatap.server.querymodel;

import id.satuatap.journal.JournalReader;
import id.satuatap.journal.JournalRecord;
import id.satuatap.server.querymodel.rows.ProjectionDayRow;
import id.satuatap.server.querymodel.rows.ProjectionRow;
import id.satuatap.server.querymodel.rows.Row;
import id.satuatap.server.querymodel.rows.Rows;
import id.satuatap.server.querymodel.store.Batch;
import id.satuatap.server.querymodel.store.Store;
import id.satuatap.server.querymodel.store.StoreFault;
import java.io.Closeable;
import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Projects from the start of a day on, batch by batch, each one transaction. Confined to the projector.
 *
 * <p>What was projected before is projected again: events at once, since they never change, but things only when all that
 * was known of them is read again, so that no reader sees them go back.
 */
final class Tail implements Closeable {
    private static final int BATCH_RECORDS = 512;

    private final RecordEvents events;
    private final Store store;
    private final JournalReader reader;
    private final Rows rows;
    private final Stretch stretch;
    private @Nullable String settledHash;
    private boolean ordered;
    private @Nullable LocalDate date;
    private long first;
    private long position;
    private String hash = "";

    Tail(History history, RecordEvents events, Store store, Stretch stretch) throws IOException {
        this.events = events;
        this.store = store;
        this.reader = history.reader(stretch.first(), stretch.through());
        this.rows = new Rows(stretch.inForce().zone(), stretch.inForce().configurationVersion());
        this.stretch = stretch;
        this.first = stretch.first();
        this.position = first - 1;
    }

    /** The whole model was at {@code settled} with this hash: another hash there is another history. */
    Tail goingOn(String hashThere) {
        ordered = true;
        return after(hashThere);
    }

    /** The same of a model in which older days may be missing. */
    Tail after(String hashThere) {
        settledHash = hashThere;
        return this;
    }

    /** Everything before is projected too: from now on the model's sequence is this one's. */
    void becomeOrdered() throws StoreFault {
        ordered = true;
        store.write(new Batch(List.of(), progress()));
    }

    /** Projects the next batch; false when there was nothing to project. */
    boolean step() throws IOException, StoreFault {
        boolean told = isSettled();
        boolean untouched = stretch.untouched() || told;
        List<Row> progress = new ArrayList<>();
        int records = 0;
        Optional<JournalRecord> record = reader.next();
        while (record.isPresent()) {
            pass(record.get(), progress);
            records++;
            record = records < BATCH_RECORDS ? reader.next() : Optional.empty();
        }
        if (records == 0) {
            return false;
        }
        if (stretch.certain() && !isSettled()) {
            forget();
            return true;
        }
        List<Row> added = new ArrayList<>();
        List<Row> put = new ArrayList<>(rows.takeDayless());
        (untouched ? added : put).addAll(rows.takeEvents());
        if (isSettled()) {
            (untouched && !told ? added : put).addAll(rows.takeChanged());
            progress.addAll(progress());
        }
        put.addAll(progress);
        store.write(new Batch(added, put));
        return true;
    }

    private void pass(JournalRecord record, List<Row> progress) throws StoreFault {
        events.applyAll(record, rows);
        if (!Objects.equals(rows.businessDate(), date)) {
            beginDay(record.firstSequence(), progress);
        }
        position = record.lastSequence();
        hash = record.hashHex();
        if (settledHash != null && position >= stretch.settled()) {
            if (position != stretch.settled() || !hash.equals(settledHash)) {
                throw StoreFault.unfit("the query model was made from another history");
            }
            settledHash = null;
            if (stretch.certain()) {
                forget();
            }
        }
    }

    /** Told before: only remembered for what follows. */
    private void forget() {
        rows.takeDayless();
        rows.takeEvents();
        rows.takeChanged();
    }

    private void beginDay(long begin, List<Row> progress) {
        if (position >= first) {
            progress.add(new ProjectionDayRow(first, date, position, hash, true));
        }
        date = rows.businessDate();
        first = begin;
    }

    private List<Row> progress() {
        List<Row> progress = new ArrayList<>();
        if (position >= first) {
            progress.add(new ProjectionDayRow(first, date, position, hash, position == stretch.through()));
        }
        if (ordered) {
            progress.add(new ProjectionRow(1, position, hash, Rows.VERSION));
        }
        return progress;
    }

    boolean isSettled() {
        return position >= stretch.settled();
    }

    /** The last sequence projected. */
    long position() {
        return position;
    }

    @Override
    public void close() throws IOException {
        reader.close();
    }
}
