package id.satuatap.server.projection;

import id.satuatap.hall.calling.Callable;
import id.satuatap.hall.catalogue.Directory;
import id.satuatap.hall.catalogue.Service;
import id.satuatap.hall.id.Id;
import id.satuatap.hall.state.HallState;
import id.satuatap.hall.visit.Booking;
import id.satuatap.hall.visit.Leg;
import id.satuatap.hall.visit.LegState;
import id.satuatap.hall.visit.ReservedFor;
import id.satuatap.hall.visit.Visit;
import id.satuatap.protocol.view.WaitingView;
import java.time.Instant;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Views of waiting legs, for their agency. Stateless. */
public final class WaitingViews {
    private WaitingViews() {}

    /** Empty when the leg does not wait. */
    public static Optional<WaitingView> of(HallState state, Directory directory, Leg leg, Instant now) {
        if (leg.state() != LegState.WAITING) {
            return Optional.empty();
        }
        Optional<Service> service = directory.service(leg.service());
        Optional<Visit> visit = state.visit(leg.visit());
        return service.flatMap(offered -> visit.map(stay -> new WaitingView(
                leg.id().value(),
                stay.id().value(),
                stay.number().text(),
                offered.code().value(),
                offered.agency().value(),
                stay.issuedAt(),
                leg.place().effectiveAt(),
                stay.priority(),
                leg.transferredFrom() != null,
                kept(state, leg, ReservedFor::counter),
                kept(state, leg, ReservedFor::officer),
                new Callable(state, directory.settings(), now).test(leg),
                state.bookings().ofVisit(stay.id()).map(Booking::at).orElse(null))));
    }

    private static @Nullable String kept(HallState state, Leg leg, Function<ReservedFor, @Nullable Id> whom) {
        Id id = state.detours().reservedFor(leg.id()).map(whom).orElse(null);
        return id == null ? null : id.value();
    }
}
