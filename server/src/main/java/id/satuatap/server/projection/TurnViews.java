package id.satuatap.server.projection;

import id.satuatap.hall.catalogue.Service;
import id.satuatap.hall.id.ServiceCode;
import id.satuatap.hall.state.HallState;
import id.satuatap.hall.visit.Booking;
import id.satuatap.hall.visit.Leg;
import id.satuatap.hall.visit.Turn;
import id.satuatap.hall.visit.Visit;
import id.satuatap.protocol.view.TurnState;
import id.satuatap.protocol.view.TurnView;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Views of turns, for the desk. Stateless. */
public final class TurnViews {
    private TurnViews() {}

    public static TurnView of(HallState state, Turn turn, Names names) {
        Leg leg = state.leg(turn.leg()).orElseThrow();
        Visit visit = state.visit(leg.visit()).orElseThrow();
        return new TurnView(
                turn.id().value(),
                leg.id().value(),
                visit.id().value(),
                visit.number().text(),
                leg.service().value(),
                serviceName(state, leg.service()),
                stateOf(turn),
                visit.issuedAt(),
                turn.calledAt(),
                turn.servingAt(),
                turn.calls(),
                visit.priority(),
                Optional.ofNullable(leg.transferredFrom())
                        .map(ServiceCode::value)
                        .orElse(null),
                Optional.ofNullable(leg.noteRef()).flatMap(names::note).orElse(null),
                holder(state, visit, leg, names),
                StopViews.ahead(state, visit));
    }

    /** Known at the desk that he is booked for, and at no later one of another agency. */
    private static @Nullable String holder(HallState state, Visit visit, Leg leg, Names names) {
        return visit.legs().indexOf(leg.id()) > 0
                ? null
                : state.bookings()
                        .ofVisit(visit.id())
                        .map(Booking::holderRef)
                        .flatMap(names::holder)
                        .orElse(null);
    }

    static String ticketOf(HallState state, Turn turn) {
        return visitOf(state, turn).number().text();
    }

    static Visit visitOf(HallState state, Turn turn) {
        return state.leg(turn.leg()).flatMap(leg -> state.visit(leg.visit())).orElseThrow();
    }

    /** An ended turn is at no desk any more; nobody is shown its state. */
    static TurnState stateOf(Turn turn) {
        return turn.state() == id.satuatap.hall.visit.TurnState.SERVING ? TurnState.SERVING : TurnState.CALLED;
    }

    private static String serviceName(HallState state, ServiceCode code) {
        return state.directory()
                .flatMap(directory -> directory.service(code))
                .map(Service::name)
                .orElse(code.value());
    }
}
