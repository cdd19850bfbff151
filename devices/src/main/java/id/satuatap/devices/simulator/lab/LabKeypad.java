package id.satuatap.devices.simulator.lab;

import id.satuatap.devices.keypad.KeypadKey;
import id.satuatap.devices.simulator.DeviceEnd;
import id.satuatap.devices.simulator.keypad.SimulatedKeypad;
import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.random.RandomGenerator;

/** A keypad of the lab. Thread-safe. */
final class LabKeypad implements LabDevice {
    private final DeviceEnd end;
    private final SimulatedKeypad keypad;
    private final RandomGenerator chance;

    LabKeypad(DeviceEnd end, SimulatedKeypad keypad, RandomGenerator chance) {
        this.end = end;
        this.keypad = keypad;
        this.chance = chance;
    }

    @Override
    public void order(List<String> words) throws IOException, InterruptedException {
        switch (LabDevice.word(words, 0)) {
            case "press" -> keypad.press(key(words));
            case "press-split" -> keypad.pressSplit(key(words));
            case "press-cut" -> keypad.pressCut(key(words), 2);
            case "press-twice" -> keypad.pressMerged(key(words), key(words));
            case "noise" -> keypad.noise(chance, LabDevice.number(words, 1));
            case "cable-out" -> end.unplug();
            case "cable-in" -> end.replug();
            default -> throw LabDevice.unknown("keypad", words);
        }
    }

    private static KeypadKey key(List<String> words) {
        String name = LabDevice.word(words, 1);
        try {
            return KeypadKey.valueOf(name.toUpperCase(Locale.ROOT).replace('-', '_'));
        } catch (IllegalArgumentException none) {
            throw new IllegalArgumentException("there is no key " + name, none);
        }
    }

    @Override
    public void close() throws IOException {
        end.close();
    }
}
