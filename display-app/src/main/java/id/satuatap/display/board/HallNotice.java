package id.satuatap.display.board;

import java.time.LocalTime;
import org.jspecify.annotations.Nullable;

/**
 * Immutable. What the board says in place of calls.
 *
 * @param kind which notice
 * @param opensAt when counters open; absent when nobody knows or it does not matter
 */
public record HallNotice(Kind kind, @Nullable LocalTime opensAt) {
    /** None: there are calls to show. */
    public static final HallNotice NONE = new HallNotice(Kind.NONE, null);
    /** The server has not been heard yet. */
    public static final HallNotice CONNECTING = new HallNotice(Kind.CONNECTING, null);

    /** Which notice; each has its texts under {@code notice.}. */
    public enum Kind {
        /** There are calls to show. */
        NONE,
        /** The server has not been heard yet. */
        CONNECTING,
        /** The day is open and nobody was called yet. */
        FIRST_CALL,
        /** The mall opens later today. */
        OPENS,
        /** The mall is closed. */
        CLOSED,
        /** The mall is closed for a holiday. */
        HOLIDAY
    }
}
