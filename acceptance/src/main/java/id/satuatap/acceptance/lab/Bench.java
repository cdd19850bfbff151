package id.satuatap.acceptance.lab;

import id.satuatap.devices.keypad.KeypadKey;
import java.util.List;

/** What the lab can do to the simulated mall. Calls may come from the FX thread: implementations hand over at once. */
public interface Bench {
    List<String> printers();

    void paperOut(String printer, boolean out);

    void coverOpen(String printer, boolean open);

    void printerCable(String printer, boolean out);

    void ledCable(boolean out);

    void press(KeypadKey key);

    /** {@code kill -9}, and after some seconds a new start. */
    void killServer();

    /** The unit addresses in order, with the counters that they stand at. */
    List<LedPlace> leds();

    /** A unit of the LED line. Immutable. */
    record LedPlace(int address, String counter) {}
}
