package id.satuatap.hall.state;

import id.satuatap.hall.id.CounterCode;
import id.satuatap.hall.id.LegId;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.StringJoiner;
import java.util.stream.Stream;

/** What officers ask of their supervisors, and what those did for them. Confined to the engine's thread. */
public final class Supervision {
    private final Map<CounterCode, ClosingWish> closures = new LinkedHashMap<>();
    private final Map<CounterCode, Help> helps = new LinkedHashMap<>();
    private final Map<LegId, Moved> moves = new LinkedHashMap<>();

    void asked(ClosingWish closure) {
        closures.put(closure.counter(), closure);
    }

    void forgetClosure(CounterCode counter) {
        closures.remove(counter);
    }

    void helped(Help help) {
        helps.put(help.what().counter(), help);
    }

    void moved(LegId leg, Moved move) {
        moves.put(leg, move);
    }

    /** Another wait begins, in which the move plays no part any more. */
    void forgetMove(LegId leg) {
        moves.remove(leg);
    }

    /** Another turn begins there: what was answered and done before is history. A question still stands. */
    void turnBegins(CounterCode counter) {
        closure(counter).filter(closure -> closure.answer() != null).ifPresent(closure -> forgetClosure(counter));
        helps.remove(counter);
    }

    /** Somebody sits down there anew. */
    void sessionBegins(CounterCode counter) {
        helps.remove(counter);
    }

    void clear() {
        closures.clear();
        helps.clear();
        moves.clear();
    }

    boolean isEmpty() {
        return closures.isEmpty() && helps.isEmpty() && moves.isEmpty();
    }

    void describe(StringJoiner lines) {
        closures.values().forEach(closure -> lines.add(closure.toString()));
        helps.values().forEach(help -> lines.add(help.toString()));
        moves.forEach((leg, move) -> lines.add("moved " + leg + " " + move));
    }

    /** The wish to close a counter, answered or not. */
    public Optional<ClosingWish> closure(CounterCode counter) {
        return Optional.ofNullable(closures.get(counter));
    }

    /** The wishes that nobody answered, in the order in which they were asked. */
    public Stream<ClosingWish> unanswered() {
        return closures.values().stream().filter(closure -> closure.answer() == null);
    }

    /** Where somebody waited before he was moved to this leg, until another wait begins. */
    public Optional<Moved> move(LegId leg) {
        return Optional.ofNullable(moves.get(leg));
    }

    /** What a supervisor did last at a counter, until the next turn begins there. */
    public Optional<Help> help(CounterCode counter) {
        return Optional.ofNullable(helps.get(counter));
    }
}
