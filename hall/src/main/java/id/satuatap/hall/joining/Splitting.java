package id.satuatap.hall.joining;

import id.satuatap.hall.access.Principal;
import id.satuatap.hall.catalogue.Directory;
import id.satuatap.hall.catalogue.Service;
import id.satuatap.hall.command.Answer;
import id.satuatap.hall.command.Decision;
import id.satuatap.hall.command.JourneyCommand;
import id.satuatap.hall.command.RejectionCode;
import id.satuatap.hall.event.JourneyEvent;
import id.satuatap.hall.id.LegId;
import id.satuatap.hall.id.PersonId;
import id.satuatap.hall.issuing.NewTicket;
import id.satuatap.hall.issuing.Quote;
import id.satuatap.hall.issuing.TicketTokens;
import id.satuatap.hall.itinerary.Itinerary;
import id.satuatap.hall.state.HallState;
import id.satuatap.hall.visit.Leg;
import id.satuatap.hall.visit.Place;
import id.satuatap.hall.visit.Visit;
import java.time.Instant;
import java.util.List;

/** Decides whether some of a number's services get one of their own. Confined to the engine's thread; changes nothing. */
public final class Splitting {
    private final HallState state;
    private final Principal who;
    private final Instant now;
    private final TicketTokens tokens;

    public Splitting(HallState state, Principal who, Instant now, TicketTokens tokens) {
        this.state = state;
        this.who = who;
        this.now = now;
        this.tokens = tokens;
    }

    /** Some of what is ahead gets a number of its own, with the time of the first one. */
    public Decision split(JourneyCommand.SplitVisit command) {
        Directory directory = state.directory().orElse(null);
        Visit visit = state.visit(command.visit()).orElse(null);
        if (directory == null || visit == null) {
            return Decision.rejected(RejectionCode.UNKNOWN_VISIT);
        }
        Standing standing = new Standing(state, directory);
        PersonId by = who.asPerson().orElse(null);
        if (by == null || !standing.mayJoin(who, standing.known(visit))) {
            return Decision.rejected(RejectionCode.NOT_YOUR_AGENCY);
        }
        Leg going = standing.going(visit).orElse(null);
        if (going == null) {
            return told(RejectionCode.TICKET_ENDED, visit);
        }
        if (state.visit(command.newVisit()).isPresent()) {
            return Decision.rejected(RejectionCode.VISIT_EXISTS);
        }
        List<Leg> open = standing.open(visit);
        List<Leg> parted =
                open.stream().filter(leg -> command.legs().contains(leg.id())).toList();
        if (parted.size() < command.legs().size() || !parted.stream().allMatch(standing::isFree)) {
            return told(RejectionCode.NOT_PLANNED, visit);
        }
        return parted.size() == open.size()
                ? told(RejectionCode.LAST_STOP, visit)
                : split(directory, visit, going, parted, command, by);
    }

    private Decision split(
            Directory directory,
            Visit visit,
            Leg going,
            List<Leg> parted,
            JourneyCommand.SplitVisit command,
            PersonId by) {
        Itinerary itinerary = new Itinerary(state, directory, now);
        boolean waits = parted.contains(going);
        Leg first = waits
                ? going
                : leg(itinerary
                        .route(itinerary.zone(going.service()), itinerary.stops(visit, parted))
                        .orElseThrow()
                        .first()
                        .leg());
        Place place = waits
                ? first.place()
                : new Place(
                        itinerary.entersAt(
                                first.id(), first.service(), state.bookings().orderTime(visit)),
                        Long.MAX_VALUE);
        HandingOver over = new HandingOver(state, command.newVisit());
        NewTicket ticket = ticket(directory, visit, first, command);
        Service service = ticket.service();
        over.add(ticket.issued(state, directory, tokens, Quote.at(state, directory, service, place)));
        over.add(new JourneyEvent.VisitParted(
                command.newVisit(), visit.id(), by, command.reason(), Companions.withPartOf(visit)));
        LegId begins = over.queue(command.newVisit(), 1, first);
        over.over(first, begins);
        for (Leg leg : parted) {
            if (!leg.equals(first)) {
                over.over(leg, over.queue(command.newVisit(), 1, leg));
            }
        }
        parted.forEach(over::order);
        if (waits) {
            over.restore(begins, first.id(), first.place().effectiveAt(), state.waitsSince(first));
            List<Leg> rest = state.planned(visit.id()).stream()
                    .filter(leg -> !parted.contains(leg))
                    .toList();
            itinerary
                    .next(visit, going.service(), itinerary.stops(visit, rest), null)
                    .ifPresent(over::add);
        } else {
            over.add(new JourneyEvent.StopReached(begins, place.effectiveAt(), null));
        }
        over.add(ticket.printed());
        return Decision.accepted(Answer.of(command.newVisit()), over.events());
    }

    /** One of them goes with it. */
    private static NewTicket ticket(Directory directory, Visit visit, Leg first, JourneyCommand.SplitVisit command) {
        Service service = directory.service(first.service()).orElseThrow();
        return new NewTicket(command.newVisit(), service, 1, visit.priority(), visit.language(), null);
    }

    private Leg leg(LegId id) {
        return state.leg(id).orElseThrow();
    }

    private static Decision told(RejectionCode code, Visit visit) {
        return Decision.rejected(code, "ticket", visit.number().text());
    }
}
