package id.satuatap.display.led;

import id.satuatap.devices.port.PortStatus;
import java.util.List;

/** Is told how the LED units are. Called on the line's thread, and must return soon. */
public interface LedHealth {
    /** The line came or went. */
    void line(PortStatus status);

    /**
     * Counters by their codes, in order; both empty when all units are well again.
     *
     * @param silent whose units answer no more
     * @param refusing whose units answer that they cannot do what they are asked
     */
    void illUnits(List<String> silent, List<String> refusing);
}
