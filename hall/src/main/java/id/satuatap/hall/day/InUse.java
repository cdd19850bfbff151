package id.satuatap.hall.day;

import id.satuatap.hall.catalogue.Catalogue;
import id.satuatap.hall.catalogue.Counter;
import id.satuatap.hall.catalogue.Directory;
import id.satuatap.hall.catalogue.Service;
import id.satuatap.hall.id.ServiceCode;
import id.satuatap.hall.state.CounterDesk;
import id.satuatap.hall.state.HallState;
import id.satuatap.hall.visit.LegState;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What a new catalogue must not take away: counters at which somebody sits, services for which somebody waits, is served,
 * or will wait again. Their visitors could be neither called nor finished. Stateless.
 */
final class InUse {
    private InUse() {}

    /** What would be gone, as a fault of the document; empty when nothing would. */
    static Optional<Map<String, String>> lostBy(HallState state, Catalogue document) {
        return state.directory()
                .flatMap(directory ->
                        lostCounter(state, directory, document).or(() -> lostService(state, directory, document)));
    }

    private static Optional<Map<String, String>> lostCounter(HallState state, Directory directory, Catalogue document) {
        return state.desks().stream()
                .filter(desk -> desk.state() != CounterDesk.State.CLOSED)
                .flatMap(desk -> directory.counter(desk.counter()).stream())
                .filter(open -> document.counters().stream().noneMatch(counter -> same(open, counter)))
                .findFirst()
                .map(open -> fault(
                        "counterList",
                        "COUNTER_OPEN",
                        open.code().value(),
                        "counter " + open.code().value() + " is open: close it first"));
    }

    private static boolean same(Counter one, Counter other) {
        return one.code().equals(other.code()) && one.agency().equals(other.agency());
    }

    private static Optional<Map<String, String>> lostService(HallState state, Directory directory, Catalogue document) {
        return directory.catalogue().services().stream()
                .filter(service -> isWanted(state, service.code()))
                .filter(wanted -> document.services().stream().noneMatch(service -> same(wanted, service)))
                .findFirst()
                .map(wanted -> fault(
                        "agencies",
                        "SERVICE_WAITED_FOR",
                        wanted.code().value(),
                        "visitors wait for service " + wanted.code().value()));
    }

    private static boolean isWanted(HallState state, ServiceCode service) {
        return state.line(service).size() > 0
                || Stream.of(LegState.PLANNED, LegState.CALLED, LegState.SERVING, LegState.ON_HOLD)
                        .anyMatch(standing -> state.tally(service).standing(standing) > 0)
                || isWayBack(state, service);
    }

    private static boolean isWayBack(HallState state, ServiceCode service) {
        return state.legs().stream()
                .filter(leg -> !leg.state().ended())
                .flatMap(leg -> state.detours().waysBack(leg.id()).stream())
                .anyMatch(back -> back.service().equals(service));
    }

    private static boolean same(Service one, Service other) {
        return one.code().equals(other.code()) && one.agency().equals(other.agency());
    }

    /** Under the names that the faults of a document have in the protocol. */
    private static Map<String, String> fault(String field, String code, String value, String reason) {
        return Map.of("line", "1", "field", field, "code", code, "value", value, "reason", reason);
    }
}
