package id.satuatap.hall.joining;

import id.satuatap.hall.access.Permission;
import id.satuatap.hall.access.Principal;
import id.satuatap.hall.catalogue.Directory;
import id.satuatap.hall.catalogue.Service;
import id.satuatap.hall.rights.Rights;
import id.satuatap.hall.state.HallState;
import id.satuatap.hall.visit.Leg;
import id.satuatap.hall.visit.LegState;
import id.satuatap.hall.visit.Visit;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/** Where the legs of visits stand that are joined or split. Confined to the engine's thread. */
record Standing(HallState state, Directory directory) {
    List<Leg> open(Visit visit) {
        return visit.legs().stream()
                .flatMap(leg -> state.leg(leg).stream())
                .filter(leg -> !leg.state().ended())
                .toList();
    }

    /** The one leg that is not ahead any more and not yet over. */
    Optional<Leg> going(Visit visit) {
        return open(visit).stream()
                .filter(leg -> leg.state() != LegState.PLANNED)
                .findFirst();
    }

    /** The one that goes on, or the last that ended. */
    Leg known(Visit visit) {
        return going(visit)
                .orElseGet(() ->
                        state.leg(visit.legs().get(visit.legs().size() - 1)).orElseThrow());
    }

    /** Waits, and nobody has begun to serve its visitor: who was served in part stays where that was. */
    boolean isFree(Leg leg) {
        return leg.state() == LegState.PLANNED
                || (leg.state() == LegState.WAITING
                        && IntStream.rangeClosed(1, leg.turns())
                                .mapToObj(leg.id()::turn)
                                .flatMap(turn -> state.turn(turn).stream())
                                .allMatch(turn -> turn.servingAt() == null));
    }

    boolean mayJoin(Principal who, Leg leg) {
        return directory
                .service(leg.service())
                .map(Service::agency)
                .filter(agency -> Rights.of(state, who).over(Permission.JOIN_VISITS, agency))
                .isPresent();
    }
}
