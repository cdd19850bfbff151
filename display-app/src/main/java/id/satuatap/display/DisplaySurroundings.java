package id.satuatap.display;

import id.satuatap.devices.port.DeviceClock;
import id.satuatap.protocol.client.ClientTimings;
import java.security.SecureRandom;
import java.util.random.RandomGenerator;

/**
 * Immutable. What a display takes from the machine it runs on; tests bring their own.
 *
 * @param clock time and pace of this machine; the mall's time comes from the server
 * @param random makes ids and spreads reconnects
 * @param timings how patient the client is
 */
public record DisplaySurroundings(DeviceClock clock, RandomGenerator random, ClientTimings timings) {

    /** This machine's. */
    public static DisplaySurroundings system() {
        return new DisplaySurroundings(DeviceClock.system(), new SecureRandom(), ClientTimings.STANDARD);
    }
}
