package id.satuatap.counter;

import id.satuatap.devices.port.DeviceClock;
import id.satuatap.protocol.client.ClientTimings;
import id.satuatap.uikit.fx.Ticks;
import java.security.SecureRandom;
import java.util.random.RandomGenerator;

/**
 * Immutable. What an app takes from the machine it runs on, so that a test can take it from elsewhere.
 *
 * @param clock this machine's clocks
 * @param random makes ids, and spreads retries
 * @param timings how patient the client is
 * @param ticks work after a while on the FX thread
 */
public record Surroundings(DeviceClock clock, RandomGenerator random, ClientTimings timings, Ticks ticks) {
    /** The real ones. */
    public static Surroundings real() {
        return new Surroundings(DeviceClock.system(), new SecureRandom(), ClientTimings.STANDARD, Ticks.toolkit());
    }
}
