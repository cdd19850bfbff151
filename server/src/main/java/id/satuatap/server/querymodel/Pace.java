package id.satuatap.server.querymodel;

import java.time.Duration;
import java.util.concurrent.TimeUnit;
import java.util.function.LongSupplier;

/**
 * Leaves the machine to the hall: while it works, the projector rests after each transaction, which also gathers more into
 * the next one; in a rush it rests several times as long as it worked. Nobody who waits for figures waits for a rest.
 * Confined to the projector.
 */
final class Pace {
    private static final Duration REST_MIN = Duration.ofMillis(40);
    private static final Duration REST_MAX = Duration.ofSeconds(2);
    private static final int RESTS_TO_WORK = 6;
    /** Ten times what the fullest hall does. */
    private static final int RUSH_EVENTS_PER_SECOND = 500;

    private final History history;
    private final ProgressBoard board;
    private final LongSupplier nanos;
    private long durableThen;
    private long workedSince;

    /** @param nanos the monotonic clock */
    Pace(History history, ProgressBoard board, LongSupplier nanos) {
        this.history = history;
        this.board = board;
        this.nanos = nanos;
        begin();
    }

    /** Work begins now; what went before was waiting. */
    void begin() {
        durableThen = history.durable();
        workedSince = nanos.getAsLong();
    }

    void rest() throws InterruptedException {
        long recorded = history.durable() - durableThen;
        if (recorded > 0) {
            board.rest(earned(recorded, nanos.getAsLong() - workedSince));
        }
        begin();
    }

    private static Duration earned(long recorded, long workedNanos) {
        boolean rush = recorded * TimeUnit.SECONDS.toNanos(1) > workedNanos * RUSH_EVENTS_PER_SECOND;
        Duration rest = rush ? Duration.ofNanos(workedNanos).multipliedBy(RESTS_TO_WORK) : REST_MIN;
        if (rest.compareTo(REST_MIN) < 0) {
            return REST_MIN;
        }
        return rest.compareTo(REST_MAX) > 0 ? REST_MAX : rest;
    }
}
