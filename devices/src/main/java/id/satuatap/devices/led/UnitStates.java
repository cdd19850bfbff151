package id.satuatap.devices.led;

import id.satuatap.devices.port.Deadline;
import id.satuatap.devices.port.DeviceClock;
import java.util.ArrayDeque;
import java.util.Collection;
import java.util.Deque;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/**
 * What is known of each unit that answers, and whom to ask next. Confined to the line's thread.
 *
 * <p>One that answers is asked again half a second later. One that missed a try is asked before all others until it answers
 * or has missed all its tries: its silence is known soon, and costs no more line than it would later. Of the silent ones the
 * one that was asked longest ago is asked each second.
 */
final class UnitStates {
    private static final int ASK_MILLIS = 500;
    private static final int ASK_SILENT_MILLIS = 1_000;

    private final LedListener listener;
    private final DeviceClock clock;
    private final Map<LedUnit, UnitState> states = new LinkedHashMap<>();
    private final Map<LedUnit, Deadline> due = new LinkedHashMap<>();
    private final Map<LedUnit, Integer> misses = new HashMap<>();
    private final Deque<LedUnit> suspects = new ArrayDeque<>();
    private final Deque<LedUnit> silent = new ArrayDeque<>();
    private Deadline silentDue;

    UnitStates(Collection<LedUnit> units, LedListener listener, DeviceClock clock) {
        this.listener = listener;
        this.clock = clock;
        this.silentDue = clock.in(ASK_SILENT_MILLIS);
        units.forEach(unit -> states.put(unit, UnitState.UNCERTAIN));
    }

    /** The line was opened: whatever was known is old. */
    void forget() {
        due.clear();
        misses.clear();
        suspects.clear();
        silent.clear();
        states.keySet().forEach(unit -> {
            states.put(unit, UnitState.UNCERTAIN);
            listener.unit(unit.address(), UnitState.UNCERTAIN);
        });
    }

    /** It took a frame, or said that it cannot. */
    void answered(LedUnit unit, UnitState how) {
        misses.remove(unit);
        suspects.remove(unit);
        silent.remove(unit);
        due.put(unit, clock.in(ASK_MILLIS));
        become(unit, how);
    }

    /** It said nothing to a frame that it may miss so often. */
    void missed(LedUnit unit, int tries) {
        due.remove(unit);
        suspects.remove(unit);
        silent.remove(unit);
        boolean wasSilent = states.get(unit) == UnitState.SILENT;
        if (wasSilent || misses.merge(unit, 1, Integer::sum) >= tries) {
            misses.remove(unit);
            if (silent.isEmpty()) {
                silentDue = clock.in(ASK_SILENT_MILLIS);
            }
            silent.add(unit);
            become(unit, UnitState.SILENT);
        } else {
            suspects.add(unit);
        }
    }

    private void become(LedUnit unit, UnitState state) {
        if (states.put(unit, state) != state) {
            listener.unit(unit.address(), state);
        }
    }

    /** Whom to ask now whether he lives. */
    Optional<LedUnit> toAsk() {
        if (!suspects.isEmpty()) {
            return Optional.of(suspects.remove());
        }
        if (!silent.isEmpty() && silentDue.over()) {
            silentDue = clock.in(ASK_SILENT_MILLIS);
            return Optional.of(silent.remove());
        }
        // Nobody is put before another: whoever was due first stands first.
        return due.entrySet().stream()
                .filter(entry -> entry.getValue().over())
                .min(Map.Entry.comparingByValue())
                .map(Map.Entry::getKey);
    }

    /** Milliseconds until somebody is to be asked; 0 when somebody is now. */
    int leftMillis() {
        if (!suspects.isEmpty()) {
            return 0;
        }
        int left = silent.isEmpty() ? Integer.MAX_VALUE : silentDue.leftMillis();
        for (Deadline each : due.values()) {
            left = Math.min(left, each.leftMillis());
        }
        return left;
    }
}
