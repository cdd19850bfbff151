package id.satuatap.server.querymodel.rows;

import id.satuatap.hall.event.SupervisingEvent;
import id.satuatap.hall.id.CounterCode;
import id.satuatap.hall.id.PersonId;
import id.satuatap.hall.visit.LegState;
import java.time.Instant;

/** The events between officers and supervisors. Confined to the projector. */
final class SupervisingRows implements SupervisingEvent.Cases<Refs> {
    private final Book book;
    private final Instant at;

    SupervisingRows(Book book, Instant at) {
        this.book = book;
        this.at = at;
    }

    @Override
    public Refs asked(SupervisingEvent.ClosingAsked event) {
        return Refs.of(event.counter(), event.officer()).saying(event.reason());
    }

    @Override
    public Refs withdrawn(SupervisingEvent.ClosingWithdrawn event) {
        return Refs.of(event.counter(), null);
    }

    @Override
    public Refs answered(SupervisingEvent.ClosingAnswered event) {
        String reason = event.reason();
        return Refs.of(event.counter(), event.by())
                .saying(reason == null ? event.answer().name() : event.answer() + " " + reason);
    }

    /** What was done to the turn stands in its own events; here, that it was not the officer. */
    @Override
    public Refs helped(SupervisingEvent.OfficerHelped event) {
        return (event.turn() == null ? Refs.of(event.counter(), event.officer()) : Refs.of(book.turn(event.turn())))
                .saying(event.reason());
    }

    @Override
    public Refs moved(SupervisingEvent.TicketMoved event) {
        LegStory leg = book.leg(event.leg());
        leg.became(LegState.WITHDRAWN, at, event.reason());
        leg.visit.moved(leg);
        book.changed(leg);
        return Refs.of(leg).saying(event.reason());
    }

    @Override
    public Refs kept(SupervisingEvent.TicketKept event) {
        CounterCode counter = event.counter();
        PersonId officer = event.officer();
        return Refs.of(book.leg(event.leg()))
                .saying(counter != null ? counter.value() : officer != null ? officer.value() : "ANY_COUNTER");
    }
}
