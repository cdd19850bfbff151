package id.satuatap.protocol.client;

import java.security.SecureRandom;
import java.time.InstantSource;
import java.util.function.LongSupplier;
import java.util.random.RandomGenerator;

/**
 * Immutable. What a client takes from the machine it runs on, so that a test can take it from elsewhere.
 *
 * @param nanos the monotonic clock, as {@code System.nanoTime()}
 * @param wall the wall clock, for the time before the server was heard
 * @param random thread-safe; makes ids and spreads retries
 * @param timings how patient the client is
 */
public record ClientMachine(LongSupplier nanos, InstantSource wall, RandomGenerator random, ClientTimings timings) {
    /** Returns this machine, with the patience that a mall's LAN needs. */
    public static ClientMachine system() {
        return new ClientMachine(System::nanoTime, InstantSource.system(), new SecureRandom(), ClientTimings.STANDARD);
    }
}
