package id.satuatap.server.querymodel.rows;

import id.satuatap.hall.event.ArchivedFile;
import id.satuatap.hall.event.DayEvent;
import id.satuatap.hall.visit.LegState;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** The day's events. Confined to the projector. */
final class DayRows implements DayEvent.Cases<Refs> {
    private final Book book;
    private final long sequence;
    private final Instant at;

    DayRows(Book book, long sequence, Instant at) {
        this.book = book;
        this.sequence = sequence;
        this.at = at;
    }

    @Override
    public Refs opened(DayEvent.DayOpened event) {
        book.open(new DayStory(event.date(), at));
        return Refs.NONE;
    }

    @Override
    public Refs closing(DayEvent.DayClosing event) {
        book.day().closing(at);
        return changed();
    }

    @Override
    public Refs closed(DayEvent.DayClosed event) {
        book.day().closed(at);
        return changed();
    }

    private Refs changed() {
        book.changed(book.day());
        return new Refs(book.day().date, null, null, null, null, null, null, null, null);
    }

    @Override
    public Refs unserved(DayEvent.UnservedRecorded event) {
        return leftOver(book.leg(event.leg()), LegState.UNSERVED, event.reason());
    }

    @Override
    public Refs noShow(DayEvent.NoShowRecorded event) {
        return leftOver(book.leg(event.leg()), LegState.NO_SHOW, null);
    }

    private Refs leftOver(LegStory leg, LegState state, @Nullable String reason) {
        leg.openTurn().ifPresent(turn -> {
            turn.ended(at, book.hourOfDay(at), TurnOutcome.UNSERVED, true);
            book.changed(turn);
        });
        leg.became(state, at, reason);
        book.changed(leg);
        return Refs.of(leg).saying(reason);
    }

    @Override
    public Refs started(DayEvent.ServerStarted event) {
        return Refs.NONE.saying(event.softwareVersion());
    }

    /** Of whichever day before. */
    @Override
    public Refs reportArchived(DayEvent.ReportArchived event) {
        for (ArchivedFile file : event.files()) {
            book.tell(new ArchivedFileRow(
                    sequence, file.name(), event.date(), at, event.definitionsVersion(), file.sha256(), file.bytes()));
        }
        return Refs.NONE.saying(event.date().toString());
    }

    @Override
    public Refs clockStepped(DayEvent.ClockStepped event) {
        return Refs.NONE.saying(Long.toString(event.stepMillis()));
    }

    @Override
    public Refs clockDoubted(DayEvent.ClockDoubted event) {
        return Refs.NONE.saying(event.wallClock().toString());
    }

    @Override
    public Refs clockConfirmed(DayEvent.ClockConfirmed event) {
        return Refs.NONE;
    }
}
