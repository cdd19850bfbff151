package id.satuatap.hall.state;

import id.satuatap.hall.event.VisitEvent;
import id.satuatap.hall.id.ServiceCode;
import id.satuatap.hall.visit.Copy;
import id.satuatap.hall.visit.CopyState;
import id.satuatap.hall.visit.Leg;
import id.satuatap.hall.visit.LegCause;
import id.satuatap.hall.visit.LegState;
import id.satuatap.hall.visit.Place;
import id.satuatap.hall.visit.Visit;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The events of visits and their paper. Confined to the engine's thread. */
final class VisitFold implements VisitEvent.Cases<Boolean> {
    private final HallState state;
    private final long sequence;
    private final Instant at;

    VisitFold(HallState state, long sequence, Instant at) {
        this.state = state;
        this.sequence = sequence;
        this.at = at;
    }

    @Override
    public Boolean issued(VisitEvent.TicketIssued event) {
        state.visits.put(
                event.visit(),
                new Visit(
                        event.visit(),
                        event.number(),
                        event.token(),
                        event.persons(),
                        event.priority(),
                        event.language(),
                        event.device(),
                        at,
                        List.of(),
                        List.of()));
        state.visitOfNumber.put(event.number(), event.visit());
        state.visitOfToken.put(event.token(), event.visit());
        state.lastOrdinals.put(event.number().prefix(), event.number().ordinal());
        return true;
    }

    @Override
    public Boolean queued(VisitEvent.LegQueued event) {
        Visit visit = state.visitOf(event.visit());
        Optional<Moved> back = state.supervision.move(event.leg()).flatMap(move -> Optional.ofNullable(move.back()));
        Leg leg = new Leg(
                event.leg(),
                event.visit(),
                visit.nextLegOrdinal(),
                event.service(),
                event.stage(),
                event.cases(),
                event.cause().planned() ? LegState.PLANNED : LegState.WAITING,
                back.map(Moved::place).orElse(new Place(event.effectiveAt(), sequence)),
                waitsFrom(event),
                0,
                null,
                sender(event),
                event.noteRef(),
                state.directory == null ? 0 : state.directory.version());
        state.put(leg);
        state.visits.put(visit.id(), visit.withLeg(leg.id()));
        if (event.cause().planned()) {
            state.journeys.plan(leg.id());
        }
        if (event.cause() == LegCause.HANDED_OVER) {
            state.journeys.queuedAgain(leg.id(), old -> isSame(state.legOf(old), leg));
        }
        if (isNumber(event) || event.cause() == LegCause.BOOKED) {
            state.issued.merge(event.service(), 1, Integer::sum);
        }
        if (isNumber(event)) {
            state.numbersGiven
                    .computeIfAbsent(event.service(), first -> new NumbersGiven())
                    .one(at);
        }
        if (leg.state() == LegState.WAITING) {
            back.ifPresentOrElse(before -> Lines.enter(state, leg, before), () -> Lines.enter(state, leg));
        }
        return true;
    }

    private static boolean isSame(Leg one, Leg other) {
        return one.visit().equals(other.visit()) && one.service().equals(other.service());
    }

    /** Whoever comes before his booked time does not wait until then. */
    private Instant waitsFrom(VisitEvent.LegQueued event) {
        return event.cause() == LegCause.BOOKED && event.effectiveAt().isAfter(at) ? event.effectiveAt() : at;
    }

    /** A visit to several services takes one of the numbers of each, but for what an officer adds later. */
    private static boolean isNumber(VisitEvent.LegQueued event) {
        return event.cause() == LegCause.ISSUED || (event.cause() == LegCause.PLANNED && event.from() == null);
    }

    @Override
    public Boolean returned(VisitEvent.VisitorReturned event) {
        Leg leg = state.legOf(event.leg()).back(new Place(event.effectiveAt(), sequence), at);
        state.missed.remove(leg.id());
        state.supervision.forgetMove(leg.id());
        state.put(leg);
        Lines.enter(state, leg);
        return true;
    }

    /** What it changes, the return says. */
    @Override
    public Boolean lateReturnApproved(VisitEvent.LateReturnApproved event) {
        return true;
    }

    @Override
    public Boolean priorityChanged(VisitEvent.PriorityChanged event) {
        Visit changed = state.visitOf(event.visit()).withPriority(event.priority());
        state.visits.put(changed.id(), changed);
        Lines.changePriority(state, changed);
        return true;
    }

    private @Nullable ServiceCode sender(VisitEvent.LegQueued event) {
        return event.from() == null
                ? null
                : state.legOf(state.turnOf(event.from()).leg()).service();
    }

    @Override
    public Boolean copyRequested(VisitEvent.CopyRequested event) {
        Visit visit = state.visitOf(event.visit());
        state.visits.put(visit.id(), visit.withCopy(new Copy(event.copy(), CopyState.PENDING, null)));
        return true;
    }

    @Override
    public Boolean copyOrdered(VisitEvent.CopyOrdered event) {
        Visit visit = state.visitOf(event.visit());
        state.reprints.ordered(event, visit, at);
        state.visits.put(visit.id(), visit.withCopy(new Copy(event.copy(), CopyState.PENDING, null)));
        return true;
    }

    @Override
    public Boolean copyReported(VisitEvent.CopyReported event) {
        Visit visit = state.visitOf(event.visit());
        state.visits.put(visit.id(), visit.withCopy(new Copy(event.copy(), event.state(), event.tier())));
        state.reprints.reported(event);
        return true;
    }
}
