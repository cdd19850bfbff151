package id.satuatap.devices.led;

import java.util.Arrays;
import java.util.List;

/**
 * The units on one line and its timing; immutable.
 *
 * @param units at least one; no address twice
 * @param gapMillis silence after each frame: displays miss what comes sooner
 * @param repaintMillis how often every unit is sent its text again, so that one that lost its power gets it back; 0 never
 */
public record LedSettings(List<LedUnit> units, int gapMillis, int repaintMillis) {
    private static final int REPAINT_MILLIS = 60_000;

    public LedSettings {
        units = List.copyOf(units);
        if (units.isEmpty() || units.stream().map(LedUnit::address).distinct().count() != units.size()) {
            throw new IllegalArgumentException("LED units must be given, each address once: " + units);
        }
        if (gapMillis < 0 || repaintMillis < 0) {
            throw new IllegalArgumentException("LED times must not be negative");
        }
    }

    /** The longest silence that any of the units needs, all repainted each minute. */
    public static LedSettings of(LedUnit... units) {
        int gapMillis = Arrays.stream(units)
                .mapToInt(unit -> unit.language().gapMillis())
                .max()
                .orElse(0);
        return new LedSettings(List.of(units), gapMillis, REPAINT_MILLIS);
    }
}
