package id.satuatap.devices.led;

import java.util.List;

/**
 * The units on one line and its timing; immutable.
 *
 * @param units at least one; no address twice
 * @param gapMillis silence after each frame, 300 for QSystem displays: they miss what comes sooner
 * @param repaintMillis how often every unit is sent its text again, so that one that lost its power gets it back; 0 never
 */
public record LedSettings(List<LedUnit> units, int gapMillis, int repaintMillis) {

    public LedSettings {
        units = List.copyOf(units);
        if (units.isEmpty() || units.stream().map(LedUnit::address).distinct().count() != units.size()) {
            throw new IllegalArgumentException("LED units must be given, each address once: " + units);
        }
        if (gapMillis < 0 || repaintMillis < 0) {
            throw new IllegalArgumentException("LED times must not be negative");
        }
    }

    /** 300 ms between frames, all repainted each minute. */
    public static LedSettings of(LedUnit... units) {
        return new LedSettings(List.of(units), 300, 60_000);
    }
}
