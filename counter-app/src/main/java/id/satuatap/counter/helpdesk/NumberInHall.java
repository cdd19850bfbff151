package id.satuatap.counter.helpdesk;

import id.satuatap.protocol.client.HallProjection;
import id.satuatap.protocol.history.TicketFound;
import id.satuatap.protocol.view.CallView;
import id.satuatap.protocol.view.HeldView;
import id.satuatap.protocol.view.OutageView;
import id.satuatap.protocol.view.ServiceView;
import id.satuatap.protocol.view.TurnView;
import id.satuatap.protocol.view.WaitingView;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

/**
 * All that the hall shows of one number now. Immutable: as long as it is the same, nothing has become of the number that could
 * be seen.
 *
 * @param waitingThere how many wait for its service: his place among them is another then
 * @param outages of the agency: while its work stands still nobody is called there
 */
record NumberInHall(
        List<WaitingView> waiting,
        List<HeldView> held,
        List<TurnView> turns,
        List<CallView> calls,
        List<Integer> waitingThere,
        List<OutageView> outages) {
    static final NumberInHall UNKNOWN =
            new NumberInHall(List.of(), List.of(), List.of(), List.of(), List.of(), List.of());

    static NumberInHall of(HallProjection hall, TicketFound ticket) {
        return new NumberInHall(
                hall.waiting().stream()
                        .filter(leg -> leg.visit().equals(ticket.visit()))
                        .toList(),
                hall.held().stream()
                        .filter(leg -> leg.visit().equals(ticket.visit()))
                        .toList(),
                hall.desks().values().stream()
                        .flatMap(desk -> Stream.ofNullable(desk.turn()))
                        .filter(turn -> turn.visit().equals(ticket.visit()))
                        .toList(),
                hall.calls().stream()
                        .filter(call -> call.ticket().equals(ticket.ticket()))
                        .toList(),
                Stream.of(ticket.service())
                        .map(hall.services()::get)
                        .filter(Objects::nonNull)
                        .map(ServiceView::waiting)
                        .toList(),
                hall.mall().outages().stream()
                        .filter(outage -> outage.agency().equals(ticket.agency()))
                        .toList());
    }
}
