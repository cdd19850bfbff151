package id.satuatap.hall.counter;

import id.satuatap.hall.access.Permission;
import id.satuatap.hall.access.Principal;
import id.satuatap.hall.announcing.Announcing;
import id.satuatap.hall.announcing.VoicePlan;
import id.satuatap.hall.catalogue.Counter;
import id.satuatap.hall.catalogue.Directory;
import id.satuatap.hall.command.Decision;
import id.satuatap.hall.command.RejectionCode;
import id.satuatap.hall.id.CounterCode;
import id.satuatap.hall.id.PersonId;
import id.satuatap.hall.id.TurnId;
import id.satuatap.hall.rights.Rights;
import id.satuatap.hall.state.CounterDesk;
import id.satuatap.hall.state.HallState;
import id.satuatap.hall.visit.Turn;
import java.time.Instant;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Function;

/**
 * A counter as a command finds it: who asks, what the catalogue says of it, who sits there, whom he calls. Immutable
 * picture, confined to the engine's thread.
 */
public record CounterScene(
        HallState state, Principal who, Instant now, Directory directory, Counter counter, CounterDesk desk) {

    /** Sets the scene for a command about a counter, or says why it cannot be set. */
    public static Decision at(
            HallState state,
            Principal who,
            Instant now,
            CounterCode code,
            Permission permission,
            Function<CounterScene, Decision> rule) {
        Optional<Directory> directory = state.directory();
        Optional<Counter> counter = directory.flatMap(found -> found.counter(code));
        if (directory.isEmpty() || counter.isEmpty()) {
            return Decision.rejected(RejectionCode.UNKNOWN_COUNTER);
        }
        if (!Rights.of(state, who).at(permission, counter.get())) {
            return Decision.rejected(RejectionCode.NOT_YOUR_AGENCY);
        }
        return rule.apply(new CounterScene(state, who, now, directory.get(), counter.get(), state.desk(code)));
    }

    /** The same, for what only the officer who sits there, or the counter's own PC, may do. */
    public static Decision attended(
            HallState state,
            Principal who,
            Instant now,
            CounterCode code,
            Permission permission,
            Function<CounterScene, Decision> rule) {
        return at(state, who, now, code, permission, scene -> {
            if (scene.desk.state() == CounterDesk.State.CLOSED) {
                return Decision.rejected(RejectionCode.COUNTER_CLOSED);
            }
            return scene.isAttendant() ? rule.apply(scene) : Decision.rejected(RejectionCode.NOT_YOUR_COUNTER);
        });
    }

    /** For what needs an open counter at which nobody stands. */
    public Decision whenFree(Function<PersonId, Decision> rule) {
        PersonId officer = desk.officer();
        if (officer == null || desk.state() != CounterDesk.State.OPEN) {
            return Decision.rejected(RejectionCode.COUNTER_PAUSED);
        }
        return openTurn()
                .map(turn -> Decision.rejected(RejectionCode.STILL_SERVING, "ticket", ticketOf(turn)))
                .orElseGet(() -> rule.apply(officer));
    }

    /** The turn that the sender saw, if it still stands at the counter. */
    public Decision withTurn(TurnId seen, BiFunction<CounterScene, Turn, Decision> rule) {
        return seen.equals(desk.turn()) ? rule.apply(this, state.turn(seen).orElseThrow()) : turnChanged();
    }

    /** Somebody was quicker, or the message came late. */
    public Decision turnChanged() {
        return openTurn()
                .map(turn -> Decision.rejected(RejectionCode.TURN_CHANGED, "ticket", ticketOf(turn)))
                .orElse(Decision.rejected(RejectionCode.TURN_CHANGED));
    }

    public Optional<Turn> openTurn() {
        return Optional.ofNullable(desk.turn()).flatMap(state::turn);
    }

    public String ticketOf(Turn turn) {
        return state.leg(turn.leg())
                .flatMap(leg -> state.visit(leg.visit()))
                .map(visit -> visit.number().text())
                .orElse("");
    }

    public VoicePlan voice() {
        return Announcing.planAt(state, directory, counter, now);
    }

    private boolean isAttendant() {
        return who.match(new Principal.Cases<Boolean>() {
            @Override
            public Boolean device(Principal.OfDevice principal) {
                // The permission table has let it through: it stands at this counter, and a session is open here.
                return true;
            }

            @Override
            public Boolean person(Principal.OfPerson principal) {
                PersonId officer = desk.officer();
                return principal.person().equals(officer);
            }

            @Override
            public Boolean server(Principal.OfServer principal) {
                return true;
            }
        });
    }
}
