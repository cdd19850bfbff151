package id.satuatap.devices.led;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What each unit should show and which of them have not been told yet; thread-safe. Holds one text per unit: a newer one
 * takes the place of an older that was not sent, so it cannot grow.
 */
final class WantedTexts {

    private final Map<Integer, LedUnit> units = new HashMap<>();
    private final Map<LedUnit, LedText> texts = new HashMap<>();
    private final Deque<LedUnit> untold = new ArrayDeque<>();

    WantedTexts(List<LedUnit> all) {
        for (var unit : all) {
            units.put(unit.address(), unit);
            texts.put(unit, LedText.BLANK);
            untold.add(unit);
        }
    }

    synchronized void want(int address, LedText text) {
        var unit = units.get(address);
        if (unit == null) {
            throw new IllegalArgumentException("no LED unit with address " + address);
        }
        texts.put(unit, text);
        if (!untold.contains(unit)) {
            untold.add(unit);
        }
    }

    /** Every unit is to be told again; those that wait keep their turn. */
    synchronized void repaint() {
        units.values().stream().filter(unit -> !untold.contains(unit)).forEach(untold::add);
    }

    /** Every unit is to go dark. */
    synchronized void blankAll() {
        texts.replaceAll((unit, text) -> LedText.BLANK);
        repaint();
    }

    /** The next frame to send, which counts as told from now on. */
    synchronized Optional<byte[]> nextFrame() {
        return Optional.ofNullable(untold.poll()).map(unit -> unit.frame(texts.getOrDefault(unit, LedText.BLANK)));
    }
}
