package id.satuatap.server.projection;

import id.satuatap.hall.catalogue.Agency;
import id.satuatap.hall.catalogue.Counter;
import id.satuatap.hall.catalogue.Directory;
import id.satuatap.hall.catalogue.Service;
import id.satuatap.hall.catalogue.Zone;
import id.satuatap.hall.issuing.Quote;
import id.satuatap.hall.state.Day;
import id.satuatap.hall.state.HallState;
import id.satuatap.hall.visit.Booking;
import id.satuatap.hall.visit.Leg;
import id.satuatap.hall.visit.LegState;
import id.satuatap.hall.visit.Visit;
import id.satuatap.protocol.view.TicketView;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** What stands on a ticket, right after it was issued. Stateless. */
public final class TicketViews {
    private TicketViews() {}

    public static TicketView of(HallState state, Directory directory, Visit visit) {
        Leg leg = state.leg(visit.legs().get(0)).orElseThrow();
        Service service = directory.service(leg.service()).orElseThrow();
        Quote quote = state.bookings().ofVisit(visit.id()).isPresent()
                ? Quote.ofBooked(state, directory, service, leg.place(), visit.issuedAt())
                : isPart(state, visit)
                        ? Quote.at(state, directory, service, leg.place())
                        : Quote.ofLast(state, directory, service);
        return of(state, directory, visit, leg, quote);
    }

    /** Of an earlier number, with whose time it waits. */
    private static boolean isPart(HallState state, Visit visit) {
        return !state.bookings().orderTime(visit).equals(visit.issuedAt());
    }

    /** The same once more, some time later: of the service where its visitor is now, with those who are before him now. */
    public static TicketView again(HallState state, Directory directory, Visit visit) {
        Leg leg = visit.legs().stream()
                .flatMap(id -> state.leg(id).stream())
                .filter(each -> !each.state().ended() && each.state() != LegState.PLANNED)
                .findFirst()
                .orElseGet(() -> state.leg(visit.legs().get(0)).orElseThrow());
        int ahead = leg.state() == LegState.WAITING ? state.line(leg.service()).before(leg.place()) : 0;
        return of(state, directory, visit, leg, new Quote(ahead, null, null));
    }

    private static TicketView of(HallState state, Directory directory, Visit visit, Leg leg, Quote quote) {
        Service service = directory.service(leg.service()).orElseThrow();
        Agency agency = directory.agency(service.agency()).orElseThrow();
        LocalDate date = state.day().map(Day::date).orElseThrow();
        return new TicketView(
                visit.id().value(),
                leg.id().value(),
                visit.number().text(),
                service.code().value(),
                agency.code().value(),
                service.name(),
                agency.name(),
                zoneName(directory, service, agency),
                directory.countersOf(service.code()).stream()
                        .map(Counter::label)
                        .toList(),
                quote.ahead(),
                quote.fromMinutes(),
                quote.toMinutes(),
                visit.issuedAt(),
                date,
                visit.token(),
                TicketView.link(directory.settings().publicAddress(), visit.token()),
                visit.priority(),
                state.outages().of(agency.code()).isPresent() ? true : null,
                bookedAt(state, visit, leg),
                StopViews.all(state, directory, visit));
    }

    /** He was booked for his first service alone. */
    private static @Nullable Instant bookedAt(HallState state, Visit visit, Leg leg) {
        return visit.legs().indexOf(leg.id()) > 0
                ? null
                : state.bookings().ofVisit(visit.id()).map(Booking::at).orElse(null);
    }

    /** Visitors wait where the counters are that may call them. */
    static String zoneName(Directory directory, Service service, Agency agency) {
        int zone = directory.countersOf(service.code()).stream()
                .findFirst()
                .map(Counter::zone)
                .orElse(agency.zone());
        return directory.catalogue().zones().stream()
                .filter(candidate -> candidate.no() == zone)
                .map(Zone::name)
                .findFirst()
                .orElse(Integer.toString(zone));
    }
}
