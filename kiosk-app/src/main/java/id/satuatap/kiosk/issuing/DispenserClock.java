package id.satuatap.kiosk.issuing;

import id.satuatap.protocol.client.MallClock;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;

/** The mall's time, and how to count real time in it: people wait in real time, whatever the rate. Thread-safe. */
public interface DispenserClock extends InstantSource {

    /** The mall's time after so much real time; before now when negative. */
    Instant in(Duration real);

    /** The mall's clock. */
    static DispenserClock of(MallClock clock) {
        return new DispenserClock() {
            @Override
            public Instant instant() {
                return clock.instant();
            }

            @Override
            public Instant in(Duration real) {
                return clock.instant().plusNanos((long) (real.toNanos() * clock.rate()));
            }
        };
    }
}
