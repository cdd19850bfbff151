package id.satuatap.server.querymodel;

import java.time.Duration;

/**
 * Leaves the machine to the hall: while it works, the projector rests after each transaction, which also gathers more into
 * the next one. Nobody who waits for figures waits for a rest. Confined to the projector.
 */
final class Pace {
    private static final Duration REST = Duration.ofMillis(40);

    private final History history;
    private final ProgressBoard board;
    private long durableThen;

    Pace(History history, ProgressBoard board) {
        this.history = history;
        this.board = board;
        this.durableThen = history.durable();
    }

    void rest() throws InterruptedException {
        if (history.durable() != durableThen) {
            board.rest(REST);
        }
        durableThen = history.durable();
    }
}
