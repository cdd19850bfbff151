package id.satuatap.display.led;

import id.satuatap.devices.port.PortStatus;
import java.util.List;

/** Is told how the LED units are. Called on the line's thread, and must return soon. */
public interface LedHealth {
    /** The line came or went. */
    void line(PortStatus status);

    /** The units of these counters, by their codes in order, answer no more or refuse; empty when all are well again. */
    void deadUnits(List<String> counters);
}
