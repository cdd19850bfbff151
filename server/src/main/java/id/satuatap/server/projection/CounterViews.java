package id.satuatap.server.projection;

import id.satuatap.hall.catalogue.Counter;
import id.satuatap.hall.id.Id;
import id.satuatap.hall.id.PersonId;
import id.satuatap.hall.state.CounterDesk;
import id.satuatap.hall.state.HallState;
import id.satuatap.hall.visit.Turn;
import id.satuatap.protocol.view.CounterState;
import id.satuatap.protocol.view.CounterView;
import id.satuatap.protocol.view.DeskView;
import java.time.Instant;
import java.util.Optional;

/** Views of counters: what the hall sees of one, and what its agency sees of its desk. Stateless. */
public final class CounterViews {
    private CounterViews() {}

    public static CounterView counter(HallState state, Counter counter) {
        CounterDesk desk = state.desk(counter.code());
        Optional<Turn> turn = openTurn(state, desk);
        return new CounterView(
                counter.code().value(),
                counter.label(),
                counter.agency().value(),
                counter.zone(),
                stateOf(desk),
                turn.map(open -> TurnViews.ticketOf(state, open)).orElse(null),
                turn.map(open -> open.id().value()).orElse(null),
                turn.map(TurnViews::stateOf).orElse(null));
    }

    public static DeskView desk(HallState state, Counter counter, Names names) {
        CounterDesk desk = state.desk(counter.code());
        PersonId officer = desk.officer();
        Instant since = desk.since();
        return new DeskView(
                counter.code().value(),
                counter.agency().value(),
                stateOf(desk),
                officer == null ? null : officer.value(),
                officer == null ? null : names.person(officer).orElse(null),
                since == null ? Instant.EPOCH.plusSeconds(NEVER_OPENED) : since,
                counter.services().stream().map(Id::value).toList(),
                counter.startsByItself(),
                counter.finishesAndCalls(),
                openTurn(state, desk)
                        .map(turn -> TurnViews.of(state, turn, names))
                        .orElse(null),
                SupervisionViews.closing(state, counter.code(), names),
                SupervisionViews.helped(state, counter.code(), names),
                StopViews.sentTo(state, counter.code()).orElse(null));
    }

    /** The protocol's earliest instant, 2000-01-01: a counter never opened has been closed since before anything. */
    private static final long NEVER_OPENED = 946_684_800L;

    private static Optional<Turn> openTurn(HallState state, CounterDesk desk) {
        return Optional.ofNullable(desk.turn()).flatMap(state::turn);
    }

    private static CounterState stateOf(CounterDesk desk) {
        return switch (desk.state()) {
            case OPEN -> CounterState.OPEN;
            case PAUSED -> CounterState.PAUSED;
            case CLOSED -> CounterState.CLOSED;
        };
    }
}
