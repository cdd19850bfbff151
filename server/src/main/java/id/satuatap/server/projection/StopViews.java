package id.satuatap.server.projection;

import id.satuatap.hall.catalogue.Agency;
import id.satuatap.hall.catalogue.Directory;
import id.satuatap.hall.catalogue.Service;
import id.satuatap.hall.id.CounterCode;
import id.satuatap.hall.id.LegId;
import id.satuatap.hall.state.HallState;
import id.satuatap.hall.state.LastServed;
import id.satuatap.hall.visit.LegState;
import id.satuatap.hall.visit.Visit;
import id.satuatap.protocol.view.StopView;
import java.util.List;
import java.util.Optional;

/** Views of the services that are ahead of a visitor. Stateless. */
final class StopViews {
    private StopViews() {}

    /** All of a number for several services, in the order of its legs; none of a number for one. */
    static List<StopView> all(HallState state, Directory directory, Visit visit) {
        return visit.legs().size() < 2
                ? List.of()
                : visit.legs().stream()
                        .flatMap(leg -> of(state, directory, leg).stream())
                        .toList();
    }

    /**
     * Those that are planned, in the order of his legs. Where he would go on from here depends on every line of the hall and
     * changes with each of them; it is decided, and told, when he is finished.
     */
    static List<StopView> ahead(HallState state, Visit visit) {
        return state.directory().stream()
                .flatMap(directory ->
                        state.planned(visit.id()).stream().flatMap(leg -> of(state, directory, leg.id()).stream()))
                .toList();
    }

    /** Where the visitor who was finished last at a counter waits now. */
    static Optional<StopView> sentTo(HallState state, CounterCode counter) {
        return state.lastServed(counter)
                .map(LastServed::turn)
                .flatMap(state.journeys()::nextAfter)
                .flatMap(state::leg)
                .filter(leg -> leg.state() == LegState.WAITING)
                .flatMap(leg -> state.directory().flatMap(directory -> of(state, directory, leg.id())));
    }

    private static Optional<StopView> of(HallState state, Directory directory, LegId id) {
        return state.leg(id)
                .flatMap(leg -> directory.service(leg.service()))
                .flatMap(service ->
                        directory.agency(service.agency()).map(agency -> of(directory, id, service, agency)));
    }

    private static StopView of(Directory directory, LegId leg, Service service, Agency agency) {
        return new StopView(
                leg.value(),
                service.code().value(),
                service.name(),
                agency.shortName(),
                TicketViews.zoneName(directory, service, agency));
    }
}
