package id.satuatap.hall.journey;

import id.satuatap.hall.access.Permission;
import id.satuatap.hall.access.Principal;
import id.satuatap.hall.catalogue.Directory;
import id.satuatap.hall.catalogue.LifeEvent;
import id.satuatap.hall.catalogue.Service;
import id.satuatap.hall.closing.Closed;
import id.satuatap.hall.closing.Numbers;
import id.satuatap.hall.command.Answer;
import id.satuatap.hall.command.Decision;
import id.satuatap.hall.command.JourneyCommand;
import id.satuatap.hall.command.RejectionCode;
import id.satuatap.hall.event.HallEvent;
import id.satuatap.hall.event.JourneyEvent;
import id.satuatap.hall.event.VisitEvent;
import id.satuatap.hall.id.LegId;
import id.satuatap.hall.id.ServiceCode;
import id.satuatap.hall.issuing.NewTicket;
import id.satuatap.hall.issuing.Quote;
import id.satuatap.hall.issuing.TicketTokens;
import id.satuatap.hall.itinerary.Route;
import id.satuatap.hall.rights.Rights;
import id.satuatap.hall.schedule.Availability;
import id.satuatap.hall.state.HallState;
import id.satuatap.hall.visit.LegCause;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/** Decides numbers for several services. Confined to the engine's thread; changes nothing. */
public final class Journeying {
    private final HallState state;
    private final Principal who;
    private final Instant now;
    private final TicketTokens tokens;

    public Journeying(HallState state, Principal who, Instant now, TicketTokens tokens) {
        this.state = state;
        this.who = who;
        this.now = now;
        this.tokens = tokens;
    }

    public Decision issue(JourneyCommand.IssueJourney command) {
        Directory directory = state.directory().orElse(null);
        if (directory == null) {
            return Decision.rejected(RejectionCode.UNKNOWN_SERVICE);
        }
        LifeEvent lifeEvent = command.lifeEvent() == null
                ? null
                : directory
                        .catalogue()
                        .journeys()
                        .lifeEvent(command.lifeEvent())
                        .orElse(null);
        if (command.lifeEvent() != null && lifeEvent == null) {
            return Decision.rejected(RejectionCode.UNKNOWN_LIFE_EVENT);
        }
        List<Service> services = new ArrayList<>();
        for (ServiceCode code : command.services()) {
            Service service = directory.service(code).orElse(null);
            if (service == null || (lifeEvent != null && lifeEvent.stop(code).isEmpty())) {
                return Decision.rejected(RejectionCode.UNKNOWN_SERVICE, "service", code.value());
            }
            services.add(service);
        }
        Rights rights = Rights.of(state, who);
        if (!services.stream().allMatch(service -> rights.over(Permission.ISSUE, service.agency()))) {
            return Decision.rejected(RejectionCode.NOT_ALLOWED);
        }
        if (state.visit(command.visit()).isPresent()) {
            return Decision.rejected(RejectionCode.VISIT_EXISTS);
        }
        for (Service service : services) {
            Availability availability = Numbers.availability(state, directory, service, now);
            if (!availability.open()) {
                return Closed.rejection(availability, service.code());
            }
        }
        Route route = new Outset(state, directory, now).route(command.visit(), lifeEvent, command.services());
        return cannotFinish(directory, route)
                .orElseGet(() -> Decision.accepted(Answer.of(command.visit()), events(directory, command, route)));
    }

    private Optional<Decision> cannotFinish(Directory directory, Route route) {
        for (Route.Reached reached : route.stops()) {
            Service service = directory.service(reached.stop().service()).orElseThrow();
            Optional<Availability> closed =
                    Numbers.againstComingLater(state, directory, service, now, reached.atSeconds());
            if (closed.isPresent()) {
                return Optional.of(Closed.rejection(closed.get(), service.code()));
            }
        }
        return Optional.empty();
    }

    /** The legs are numbered in the order in which he is thought to go. */
    private List<HallEvent> events(Directory directory, JourneyCommand.IssueJourney command, Route route) {
        Service first = directory.service(route.first().service()).orElseThrow();
        NewTicket ticket = new NewTicket(
                command.visit(),
                first,
                command.persons(),
                command.priority(),
                command.language(),
                who.asDevice().orElse(null));
        List<HallEvent> events = new ArrayList<>();
        events.add(ticket.issued(state, directory, tokens, Quote.of(state, directory, first)));
        events.add(new JourneyEvent.JourneyBegun(command.visit(), command.lifeEvent()));
        Map<LegId, LegId> legs = new LinkedHashMap<>();
        for (Route.Reached reached : route.stops()) {
            LegId leg = command.visit().leg(legs.size() + 1);
            LegCause cause = legs.isEmpty() ? LegCause.ISSUED : LegCause.PLANNED;
            legs.put(reached.stop().leg(), leg);
            events.add(new VisitEvent.LegQueued(
                    leg, command.visit(), reached.stop().service(), 0, 1, now, cause, null, null));
        }
        for (Route.Reached reached : route.stops()) {
            List<LegId> after = reached.stop().after().stream()
                    .map(leg -> Objects.requireNonNull(legs.get(leg)))
                    .toList();
            if (!after.isEmpty()) {
                events.add(new JourneyEvent.StopOrdered(
                        Objects.requireNonNull(legs.get(reached.stop().leg())), after));
            }
        }
        events.add(ticket.printed());
        return events;
    }
}
