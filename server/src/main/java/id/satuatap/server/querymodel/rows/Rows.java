package id.satuatap.server.querymodel.rows;

import id.satuatap.hall.event.AccessEvent;
import id.satuatap.hall.event.AnnouncementEvent;
import id.satuatap.hall.event.BookingEvent;
import id.satuatap.hall.event.ConfigurationEvent;
import id.satuatap.hall.event.CounterEvent;
import id.satuatap.hall.event.DayEvent;
import id.satuatap.hall.event.HallEvent;
import id.satuatap.hall.event.JourneyEvent;
import id.satuatap.hall.event.MovingEvent;
import id.satuatap.hall.event.OutageEvent;
import id.satuatap.hall.event.ScheduleEvent;
import id.satuatap.hall.event.SupervisingEvent;
import id.satuatap.hall.event.TurnEvent;
import id.satuatap.hall.event.VisitEvent;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Turns events into rows: the same events always give the same rows. Confined to the projector.
 *
 * <p>Pure: it knows the day it is in and nothing else, so a day can be told without the days before it. The measures are
 * those of docs/metrics.md; where a measure says nothing, its column is null.
 */
public final class Rows {
    /** Of these rules: raised when they give other rows, so that what older rules wrote is made anew. */
    public static final int VERSION = 12;

    private final Book book;
    private final List<EventRow> events = new ArrayList<>();

    /**
     * Begins at the start of a day, or of the journal.
     *
     * @param zone in force there
     * @param configurationVersion in force there, 0 for none
     */
    public Rows(ZoneId zone, int configurationVersion) {
        this.book = new Book(zone, configurationVersion);
    }

    /**
     * Takes the next event.
     *
     * @param eventType its stable name
     * @throws IllegalStateException when it speaks of something that this day does not know
     */
    public void apply(long sequence, Instant at, String principal, String eventType, HallEvent event) {
        Refs refs = event.match(new Families(sequence, at));
        events.add(new EventRow(
                sequence,
                at,
                refs.date() == null ? book.runningDate() : refs.date(),
                book.hourOfDay(at),
                eventType,
                principal,
                refs.visit(),
                refs.otherVisit(),
                refs.leg(),
                refs.turn(),
                refs.counter(),
                refs.person(),
                refs.device(),
                refs.detail()));
    }

    /** The row of what became of a booking, alone: it can be told without the day in which it happened. */
    public void tellBooking(long sequence, BookingEvent event) {
        book.tell(event.match(new BookingChanges(sequence)));
    }

    /** Rows that belong to no day, since the last call: what was published, what was archived, and bookings. */
    public List<Row> takeDayless() {
        return book.takeDayless();
    }

    /** Rows of things, each once and as it is now, that changed since the last call. */
    public List<Row> takeChanged() {
        return book.changes();
    }

    /**
     * Says that a record's events were all told.
     *
     * @param lastSequence of its events
     * @param headHash the journal's, at that record
     */
    public void endRecord(long lastSequence, String headHash) {
        book.endRecord(lastSequence, headHash);
    }

    /** Rows of the events since the last call. */
    public List<EventRow> takeEvents() {
        List<EventRow> taken = List.copyOf(events);
        events.clear();
        return taken;
    }

    /** The day that runs or ran last; null before the first. */
    public @Nullable LocalDate businessDate() {
        return book.date();
    }

    public ZoneId zone() {
        return book.zone();
    }

    public int configurationVersion() {
        return book.configurationVersion();
    }

    /** Whether an event tells where a day begins or what is in force, so that days can be told alone. */
    public static boolean isLandmark(HallEvent event) {
        return Objects.equals(event.getClass(), DayEvent.DayOpened.class)
                || Objects.equals(event.getClass(), ConfigurationEvent.ConfigurationPublished.class);
    }

    private final class Families implements HallEvent.Cases<Refs> {
        private final long sequence;
        private final Instant at;

        Families(long sequence, Instant at) {
            this.sequence = sequence;
            this.at = at;
        }

        @Override
        public Refs configuration(ConfigurationEvent event) {
            return event.match(new ConfigurationRows(book, sequence, at));
        }

        @Override
        public Refs day(DayEvent event) {
            return event.match(new DayRows(book, sequence, at));
        }

        @Override
        public Refs schedule(ScheduleEvent event) {
            return event.match(new ScheduleRows(book));
        }

        @Override
        public Refs visit(VisitEvent event) {
            return event.match(new VisitRows(book, at));
        }

        @Override
        public Refs turn(TurnEvent event) {
            return event.match(new TurnRows(book, at));
        }

        @Override
        public Refs moving(MovingEvent event) {
            return event.match(new MovingRows(book, at));
        }

        @Override
        public Refs journey(JourneyEvent event) {
            return event.match(new JourneyRows(book, at));
        }

        /** The figures say since when an agency stood still by leaving that time out. */
        @Override
        public Refs outage(OutageEvent event) {
            return event.match(new OutageRows(book, at));
        }

        @Override
        public Refs booking(BookingEvent event) {
            tellBooking(sequence, event);
            return event.match(new BookingRows(book));
        }

        @Override
        public Refs supervising(SupervisingEvent event) {
            return event.match(new SupervisingRows(book, at));
        }

        @Override
        public Refs counter(CounterEvent event) {
            return event.match(new CounterRows(book, sequence, at));
        }

        @Override
        public Refs announcement(AnnouncementEvent event) {
            return event.match(new AnnouncementRows(book, at));
        }

        @Override
        public Refs access(AccessEvent event) {
            return event.match(new AccessRows());
        }
    }
}
