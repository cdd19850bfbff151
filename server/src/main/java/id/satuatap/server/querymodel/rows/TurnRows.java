package id.satuatap.server.querymodel.rows;

import id.satuatap.hall.event.TurnEvent;
import id.satuatap.hall.visit.LegState;
import java.time.Instant;

/** The events of turns. Confined to the projector. */
final class TurnRows implements TurnEvent.Cases<Refs> {
    private final Book book;
    private final Instant at;

    TurnRows(Book book, Instant at) {
        this.book = book;
        this.at = at;
    }

    @Override
    public Refs called(TurnEvent.TicketCalled event) {
        LegStory leg = book.leg(event.leg());
        TurnStory turn = TurnStory.called(leg, event, at, book.hourOfDay(at));
        leg.add(turn);
        book.add(event.turn(), turn);
        book.changed(leg);
        return Refs.of(turn).saying(event.policy());
    }

    @Override
    public Refs recalled(TurnEvent.TicketRecalled event) {
        TurnStory turn = book.turn(event.turn());
        turn.recalled();
        return changed(turn);
    }

    @Override
    public Refs shown(TurnEvent.CallShown event) {
        TurnStory turn = book.turn(event.turn());
        turn.shown(at);
        return changed(turn);
    }

    @Override
    public Refs started(TurnEvent.ServingStarted event) {
        TurnStory turn = book.turn(event.turn());
        turn.started(at, event.byItself());
        turn.leg.became(LegState.SERVING, at, null);
        book.changed(turn.leg);
        return changed(turn);
    }

    @Override
    public Refs finished(TurnEvent.ServingFinished event) {
        return ended(book.turn(event.turn()), TurnOutcome.FINISHED, LegState.FINISHED, event.accurate());
    }

    @Override
    public Refs missed(TurnEvent.TicketMissed event) {
        return ended(book.turn(event.turn()), TurnOutcome.MISSED, LegState.MISSED, true)
                .saying(event.reason());
    }

    @Override
    public Refs undone(TurnEvent.CallUndone event) {
        return ended(book.turn(event.turn()), TurnOutcome.UNDONE, LegState.WAITING, true);
    }

    @Override
    public Refs transferred(TurnEvent.TicketTransferred event) {
        return ended(book.turn(event.turn()), TurnOutcome.TRANSFERRED, LegState.TRANSFERRED, event.accurate())
                .saying(event.toService().value());
    }

    private Refs ended(TurnStory turn, TurnOutcome outcome, LegState leg, boolean accurate) {
        turn.ended(at, book.hourOfDay(at), outcome, accurate);
        turn.leg.became(leg, at, null);
        book.changed(turn.leg);
        return changed(turn);
    }

    private Refs changed(TurnStory turn) {
        book.changed(turn);
        return Refs.of(turn);
    }
}
