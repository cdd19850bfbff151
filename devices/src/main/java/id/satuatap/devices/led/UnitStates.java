package id.satuatap.devices.led;

import java.util.ArrayDeque;
import java.util.Collection;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Predicate;

/** What is known of each unit, and whom to ask next. Confined to the line's thread. */
final class UnitStates {
    private final LedListener listener;
    private final Map<LedUnit, UnitState> states = new LinkedHashMap<>();
    private final Deque<LedUnit> silent = new ArrayDeque<>();

    UnitStates(Collection<LedUnit> units, LedListener listener) {
        this.listener = listener;
        units.forEach(unit -> states.put(unit, UnitState.UNCERTAIN));
    }

    UnitState of(LedUnit unit) {
        return states.getOrDefault(unit, UnitState.UNCERTAIN);
    }

    /** The line was opened: whatever was known is old. */
    void forget() {
        silent.clear();
        states.keySet().forEach(unit -> {
            states.put(unit, UnitState.UNCERTAIN);
            listener.unit(unit.address(), UnitState.UNCERTAIN);
        });
    }

    void become(LedUnit unit, UnitState state) {
        silent.remove(unit);
        if (state == UnitState.SILENT) {
            silent.add(unit);
        }
        if (states.put(unit, state) != state) {
            listener.unit(unit.address(), state);
        }
    }

    /**
     * Who is asked in one round whether he still lives: all that can answer, but of the silent ones only the one that was
     * asked longest ago, since each costs the others the time of waiting for him.
     */
    Predicate<LedUnit> toAsk() {
        LedUnit oldestSilent = silent.peek();
        return unit ->
                unit.language().answer().isPresent() && (of(unit) != UnitState.SILENT || unit.equals(oldestSilent));
    }
}
