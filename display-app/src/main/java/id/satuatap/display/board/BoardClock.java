package id.satuatap.display.board;

import id.satuatap.protocol.client.MallClock;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.function.DoubleSupplier;

/**
 * Thread-safe. The mall's clock as the board reads it.
 *
 * @param now the mall's time
 * @param rate mall seconds a real second
 */
public record BoardClock(InstantSource now, DoubleSupplier rate) {

    /** The clock that the server's frames set. */
    public static BoardClock of(MallClock clock) {
        return new BoardClock(clock, clock::rate);
    }

    Instant instant() {
        return now.instant();
    }

    /** Says whether a moment of the mall lies no more than so many real milliseconds back. */
    boolean within(Instant moment, int realMillis) {
        double mallMillis = realMillis * Math.max(1, rate.getAsDouble());
        return Duration.between(moment, now.instant()).toMillis() <= mallMillis;
    }
}
