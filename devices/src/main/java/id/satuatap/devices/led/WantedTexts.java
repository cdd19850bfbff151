package id.satuatap.devices.led;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;

/**
 * What each unit should show and which of them have not been told yet; thread-safe. Holds one text per unit: a newer one
 * takes the place of an older that was not sent, so it cannot grow.
 */
final class WantedTexts {

    private final Map<Integer, LedUnit> units = new HashMap<>();
    private final Map<LedUnit, LedText> texts = new HashMap<>();
    private final Deque<LedUnit> fresh = new ArrayDeque<>();
    private final Deque<LedUnit> again = new ArrayDeque<>();

    WantedTexts(List<LedUnit> all) {
        for (var unit : all) {
            units.put(unit.address(), unit);
            texts.put(unit, LedText.BLANK);
            fresh.add(unit);
        }
    }

    /** What is new goes before what is only told again. */
    synchronized void want(int address, LedText text) {
        var unit = units.get(address);
        if (unit == null) {
            throw new IllegalArgumentException("no LED unit with address " + address);
        }
        texts.put(unit, text);
        again.remove(unit);
        if (!fresh.contains(unit)) {
            fresh.add(unit);
        }
    }

    /** Every unit is to be told again; those that wait keep their turn. */
    synchronized void repaint() {
        repaint(unit -> true);
    }

    /** Some units are to be told again, after those that wait. */
    synchronized void repaint(Predicate<LedUnit> which) {
        units.values().stream()
                .filter(which.and(unit -> !fresh.contains(unit) && !again.contains(unit)))
                .forEach(again::add);
    }

    /** Every unit is to go dark. */
    synchronized void blankAll() {
        texts.replaceAll((unit, text) -> LedText.BLANK);
        repaint();
    }

    /** The next unit to be told, which counts as told from now on. */
    synchronized Optional<LedUnit> next() {
        return Optional.ofNullable(fresh.isEmpty() ? again.poll() : fresh.poll());
    }

    /** What a unit should show now. */
    synchronized LedText of(LedUnit unit) {
        return texts.getOrDefault(unit, LedText.BLANK);
    }

    synchronized boolean nothingWaits() {
        return fresh.isEmpty() && again.isEmpty();
    }
}
