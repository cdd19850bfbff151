package id.satuatap.server.querymodel.rows;

import id.satuatap.hall.command.MovingCommand;
import id.satuatap.hall.event.MovingEvent;
import id.satuatap.hall.event.TurnEvent;
import id.satuatap.hall.id.CounterCode;
import id.satuatap.hall.id.PersonId;
import id.satuatap.hall.id.TurnId;
import id.satuatap.hall.visit.LegState;
import java.time.Instant;

/** The events of holds, detours, reopenings and cancellations. Confined to the projector. */
final class MovingRows implements MovingEvent.Cases<Refs> {
    private final Book book;
    private final Instant at;

    MovingRows(Book book, Instant at) {
        this.book = book;
        this.at = at;
    }

    @Override
    public Refs held(MovingEvent.ServingHeld event) {
        TurnStory turn = book.turn(event.turn());
        turn.ended(at, book.hourOfDay(at), TurnOutcome.HELD, true);
        turn.leg.became(LegState.ON_HOLD, at, null);
        book.changed(turn.leg);
        book.changed(turn);
        return Refs.of(turn).saying(event.reason());
    }

    @Override
    public Refs resumed(MovingEvent.ServingResumed event) {
        return goesOn(book.leg(event.leg()), event.turn(), event.counter(), event.officer(), "RESUMED");
    }

    @Override
    public Refs returned(MovingEvent.HoldReturned event) {
        LegStory leg = book.leg(event.leg());
        leg.became(LegState.WAITING, at, null);
        book.changed(leg);
        return Refs.of(leg);
    }

    @Override
    public Refs reopened(MovingEvent.ServingReopened event) {
        TurnStory ended = book.turn(event.ended());
        ended.reopened();
        book.changed(ended);
        return goesOn(ended.leg, event.turn(), event.counter(), event.officer(), "REOPENED");
    }

    private Refs goesOn(LegStory leg, TurnId id, CounterCode counter, PersonId officer, String why) {
        TurnStory turn = TurnStory.uncalled(
                leg,
                new TurnEvent.TicketCalled(id, leg.queued.leg(), counter, officer, why, 0),
                at,
                book.hourOfDay(at));
        leg.goesOn(turn, at);
        book.add(id, turn);
        book.changed(leg);
        return Refs.of(turn);
    }

    @Override
    public Refs reserved(MovingEvent.LegReserved event) {
        CounterCode counter = event.counter();
        PersonId officer = event.officer();
        return Refs.of(book.leg(event.leg()))
                .saying(counter != null ? counter.value() : officer != null ? officer.value() : "");
    }

    @Override
    public Refs wayBack(MovingEvent.WayBackPromised event) {
        return Refs.of(book.leg(event.leg())).saying(event.officer().value());
    }

    @Override
    public Refs cancelled(MovingEvent.LegCancelled event) {
        LegStory leg = book.leg(event.leg());
        leg.openTurn().ifPresent(turn -> {
            turn.ended(at, book.hourOfDay(at), TurnOutcome.CANCELLED, true);
            book.changed(turn);
        });
        boolean mistaken = event.reason().equals(MovingCommand.CancelTicket.TRANSFER_UNDONE);
        leg.became(mistaken ? LegState.WITHDRAWN : LegState.CANCELLED, at, event.reason());
        book.changed(leg);
        return Refs.of(leg).saying(event.reason());
    }
}
