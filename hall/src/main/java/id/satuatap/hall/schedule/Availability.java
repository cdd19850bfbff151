package id.satuatap.hall.schedule;

import id.satuatap.hall.catalogue.Holiday;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Whether a service gives numbers at a moment, and if not, why. Immutable.
 *
 * @param closure null when it does
 * @param opensAt when it will, today; null when unknown or not today
 * @param openDays the weekdays on which the service is given
 * @param opensOn the next date on which it will, within a month; null when it does today, or nobody knows
 * @param holiday that closes it, null otherwise
 * @param lastNumberAbout until when it will give them, null while that is not near
 * @param numbersLeftAbout how many it will still give, null while that is many
 */
public record Availability(
        @Nullable Closure closure,
        @Nullable LocalTime opensAt,
        List<DayOfWeek> openDays,
        @Nullable LocalDate opensOn,
        @Nullable Holiday holiday,
        @Nullable LocalTime lastNumberAbout,
        @Nullable Integer numbersLeftAbout) {
    public Availability {
        openDays = List.copyOf(openDays);
    }

    /** The same, with the end in sight. */
    public Availability ending(@Nullable LocalTime about, @Nullable Integer left) {
        return new Availability(closure, opensAt, openDays, opensOn, holiday, about, left);
    }

    /** Numbers are given, and it is told that they end. */
    public boolean endTold() {
        return open() && (lastNumberAbout != null || numbersLeftAbout != null);
    }

    /** Why no number is given. */
    public enum Closure {
        HOLIDAY,
        NOT_TODAY,
        /** By an approved override, or an agency's own table for the date. */
        CLOSED_TODAY,
        NOT_YET_OPEN,
        /** The agency rests, and gives no numbers meanwhile. */
        BREAK,
        CUT_OFF,
        /** The next visitor could not be served before closing. */
        WILL_NOT_FINISH,
        QUOTA_USED_UP,
        /** The quota of this part of the day; another part follows. */
        BAND_QUOTA_USED_UP,
        DAY_NOT_OPEN;

        /** Nothing more is to be hoped for today. */
        boolean endsToday() {
            return switch (this) {
                case HOLIDAY, NOT_TODAY, CLOSED_TODAY, CUT_OFF, WILL_NOT_FINISH, QUOTA_USED_UP -> true;
                case NOT_YET_OPEN, BREAK, BAND_QUOTA_USED_UP, DAY_NOT_OPEN -> false;
            };
        }
    }

    public boolean open() {
        return closure == null;
    }

    public Optional<Closure> reason() {
        return Optional.ofNullable(closure);
    }
}
