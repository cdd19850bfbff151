package id.satuatap.server.querymodel;

import id.satuatap.server.querymodel.rows.ProjectionRow;
import id.satuatap.server.querymodel.rows.Row;
import id.satuatap.server.querymodel.rows.Rows;
import id.satuatap.server.querymodel.store.Batch;
import id.satuatap.server.querymodel.store.Store;
import id.satuatap.server.querymodel.store.StoreFault;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/** Writes a small store of the newest days, to read from until the whole is there. Stateless. */
final class RecentDays {
    private RecentDays() {}

    /**
     * Writes the newest of the survey's parts.
     *
     * @param store an empty one
     */
    static void write(History history, RecordEvents events, Survey survey, Store store, int parts)
            throws IOException, StoreFault {
        List<Row> rows = new ArrayList<>(survey.configurations());
        rows.addAll(survey.bookings());
        rows.add(new ProjectionRow(1, 0, "", Rows.VERSION));
        store.write(new Batch(rows, List.of()));
        List<DaySpan> spans = survey.spans();
        for (DaySpan span : spans.subList(Math.max(0, spans.size() - parts), spans.size())) {
            boolean newest = span.equals(spans.get(spans.size() - 1));
            Stretch stretch = newest
                    ? Stretch.openEnded(span.firstSequence(), span.inForce(), span.lastSequence(), true)
                    : Stretch.of(span, true);
            try (Tail tail = new Tail(history, events, store, stretch)) {
                boolean more = tail.step();
                while (more) {
                    store.sync();
                    more = tail.step();
                }
            }
        }
    }
}
