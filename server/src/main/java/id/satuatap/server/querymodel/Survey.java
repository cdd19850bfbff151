package id.satuatap.server.querymodel;

import id.satuatap.journal.JournalReader;
import id.satuatap.journal.JournalRecord;
import id.satuatap.server.querymodel.rows.BookingChangeRow;
import id.satuatap.server.querymodel.rows.Row;
import id.satuatap.server.querymodel.rows.Rows;
import id.satuatap.server.querymodel.store.Standing.InForce;
import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * One look over the whole journal: where each day lies, and every configuration. Immutable.
 *
 * @param spans the oldest first, without gaps; the first is what came before the first day
 * @param configurations rows of all that was published
 * @param bookings rows of what became of bookings for the days that were asked for
 * @param hashes of the records that end at the sequences which were asked for, as far as there are any
 */
record Survey(List<DaySpan> spans, List<Row> configurations, List<Row> bookings, Map<Long, String> hashes) {
    Survey {
        spans = List.copyOf(spans);
        configurations = List.copyOf(configurations);
        bookings = List.copyOf(bookings);
        hashes = Map.copyOf(hashes);
    }

    /** Looks through to {@code through}, which must be durable; tells of all bookings. */
    static Survey of(History history, RecordEvents events, long through) throws IOException {
        return of(history, events, through, Set.of(), LocalDate.MIN);
    }

    /**
     * The same, and notes the hashes at {@code marks}.
     *
     * @param bookedSince bookings for this date and later are told of, and in any case those of the last two days
     */
    static Survey of(History history, RecordEvents events, long through, Set<Long> marks, LocalDate bookedSince)
            throws IOException {
        Walk walk = new Walk(marks, bookedSince);
        try (JournalReader reader = history.reader(1, through)) {
            Optional<JournalRecord> record = reader.next();
            while (record.isPresent()) {
                walk.pass(record.get(), events);
                record = reader.next();
            }
        }
        return walk.end();
    }

    private static final class Walk {
        private final List<DaySpan> spans = new ArrayList<>();
        private final List<Row> configurations = new ArrayList<>();
        private final Map<Long, String> hashes = new HashMap<>();
        private final BookingsAhead bookings = new BookingsAhead();
        private final Set<Long> marks;
        private final LocalDate bookedSince;
        private final Rows rows = new Rows(InForce.NOTHING.zone(), InForce.NOTHING.configurationVersion());
        private InForce inForce = InForce.NOTHING;
        private @Nullable LocalDate date;
        private long first = 1;
        private long last;
        private String hash = "";

        Walk(Set<Long> marks, LocalDate bookedSince) {
            this.marks = marks;
            this.bookedSince = bookedSince;
        }

        void pass(JournalRecord record, RecordEvents events) {
            InForce before = new InForce(rows.zone(), rows.configurationVersion());
            events.applyLandmarks(record, rows);
            rows.takeEvents();
            // Days are told with what happened in them, never before.
            rows.takeChanged();
            rows.takeDayless().forEach(this::dayless);
            if (!Objects.equals(rows.businessDate(), date)) {
                endSpan();
                forgetBookings();
                date = rows.businessDate();
                first = record.firstSequence();
                inForce = before;
            }
            last = record.lastSequence();
            hash = record.hashHex();
            if (marks.contains(last)) {
                hashes.put(last, hash);
            }
        }

        private void dayless(Row row) {
            if (row instanceof BookingChangeRow change) {
                bookings.add(change);
            } else {
                configurations.add(row);
            }
        }

        /** The day that just ended is the last but one. */
        private void forgetBookings() {
            if (date != null) {
                bookings.forgetBefore(date.isBefore(bookedSince) ? date : bookedSince);
            }
        }

        private void endSpan() {
            if (last >= first) {
                spans.add(new DaySpan(first, last, date, inForce, hash));
            }
        }

        Survey end() {
            endSpan();
            return new Survey(spans, configurations, bookings.rows(), hashes);
        }
    }
}
