package id.satuatap.hall.calling;

import id.satuatap.hall.catalogue.CallRules;
import id.satuatap.hall.catalogue.Directory;
import id.satuatap.hall.id.ServiceCode;
import id.satuatap.hall.id.TurnId;
import id.satuatap.hall.state.CallReason;
import id.satuatap.hall.state.HallState;
import id.satuatap.hall.state.WaitingLine;
import id.satuatap.hall.visit.Leg;
import id.satuatap.hall.visit.LegState;
import id.satuatap.hall.visit.Turn;
import id.satuatap.hall.visit.Visit;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Who is before a visitor and why, in figures. Immutable. Whoever waits not has none before him.
 *
 * @param leg of which it speaks: the one that goes on, or the last
 * @param before how many stand before him in his line
 * @param priorityBefore how many of them have priority
 * @param beforeElsewhere how many with an older place wait for other services of the same counters
 * @param mayOvertake how many with priority came after him and may go before him yet
 * @param priorityEnteredAt when the first of those took his place in the line; null when there is none
 * @param overtaken how often priority went before him
 * @param overtakenMax how often it may
 * @param ahead the first of those before him, five at most
 * @param turn his last call; null before the first
 * @param called why he was called then, before whom; null before the first call
 */
public record Why(
        Visit visit,
        Leg leg,
        int before,
        int priorityBefore,
        int beforeElsewhere,
        int mayOvertake,
        @Nullable Instant priorityEnteredAt,
        int overtaken,
        int overtakenMax,
        List<Ahead> ahead,
        @Nullable Turn turn,
        @Nullable CallReason called) {
    private static final int AHEAD_MAX = 5;

    /** Somebody before him. Immutable. */
    public record Ahead(Visit visit, Leg leg) {}

    public Why {
        ahead = List.copyOf(ahead);
    }

    /** Costs little however many wait. Empty for a visit without legs. */
    public static Optional<Why> of(HallState state, Directory directory, Visit visit) {
        List<Leg> legs =
                visit.legs().stream().flatMap(id -> state.leg(id).stream()).toList();
        return legs.stream()
                .filter(leg -> !leg.state().ended() && leg.state() != LegState.PLANNED)
                .findFirst()
                .or(() -> legs.stream().reduce((one, later) -> later))
                .map(leg -> of(state, directory, visit, leg));
    }

    private static Why of(HallState state, Directory directory, Visit visit, Leg leg) {
        TurnId last = leg.turns() == 0 ? null : leg.id().turn(leg.turns());
        Turn turn = last == null ? null : state.turn(last).orElse(null);
        CallReason called = last == null ? null : state.reasonOf(last).orElse(null);
        CallRules.Precedence rules = directory.settings().calls().precedence();
        if (leg.state() != LegState.WAITING) {
            return new Why(visit, leg, 0, 0, 0, 0, null, 0, rules.overtakenMax(), List.of(), turn, called);
        }
        WaitingLine line = state.line(leg.service());
        int overtaken = line.overtakenAt(leg.place());
        Optional<Leg> next = rules.priorityOneOf() == 0 || visit.priority() || overtaken >= rules.overtakenMax()
                ? Optional.empty()
                : line.priority(line.prioritiesBefore(leg.place())).flatMap(state::leg);
        return new Why(
                visit,
                leg,
                line.before(leg.place()),
                line.prioritiesBefore(leg.place()),
                elsewhere(state, directory, leg),
                next.isEmpty()
                        ? 0
                        : Math.min(
                                line.priorities() - line.prioritiesBefore(leg.place()),
                                rules.overtakenMax() - overtaken),
                next.map(Leg::startedAt).orElse(null),
                overtaken,
                rules.overtakenMax(),
                ahead(state, line, leg),
                turn,
                called);
    }

    private static int elsewhere(HallState state, Directory directory, Leg leg) {
        int older = 0;
        for (ServiceCode service : directory.sharingCounters(leg.service())) {
            older += service.equals(leg.service()) ? 0 : state.line(service).before(leg.place());
        }
        return older;
    }

    private static List<Ahead> ahead(HallState state, WaitingLine line, Leg leg) {
        return line.inOrder()
                .limit(Math.min(AHEAD_MAX, line.before(leg.place())))
                .flatMap(entry -> state.leg(entry.getValue()).stream())
                .flatMap(other -> state.visit(other.visit()).stream().map(stay -> new Ahead(stay, other)))
                .toList();
    }
}
