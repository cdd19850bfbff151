package id.satuatap.devices.port;

import java.time.Instant;
import java.time.InstantSource;
import java.util.function.LongSupplier;

/**
 * The two clocks that device code reads: one for people, one for measuring. Immutable.
 *
 * @param wall the time that a status shows
 * @param nanos a monotonic count of nanoseconds, for deadlines
 */
public record DeviceClock(InstantSource wall, LongSupplier nanos) {

    /** The clocks of this machine; for composition. */
    public static DeviceClock system() {
        return new DeviceClock(InstantSource.system(), System::nanoTime);
    }

    /** The moment now, for people. */
    public Instant now() {
        return wall.instant();
    }

    /** A deadline {@code millis} from now. */
    public Deadline in(long millis) {
        return new Deadline(nanos, nanos.getAsLong() + millis * 1_000_000L);
    }
}
