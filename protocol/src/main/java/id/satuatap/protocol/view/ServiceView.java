package id.satuatap.protocol.view;

import id.satuatap.protocol.field.Fields;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Immutable. One service as it stands now. Audience: HALL, everybody.
 *
 * @param service its code
 * @param agency the agency that gives it
 * @param open true while numbers are given
 * @param reason why not, when not open
 * @param opensAt when it opens today, where that is known
 * @param openDays days of the week on which it is given
 * @param opensOn the next date on which it opens, when it gives no more numbers today
 * @param holiday that closes it today
 * @param lastNumberAbout until about when it gives numbers, once that is near; a service that looks ahead may stop before
 *     its last-number hour
 * @param numbersLeftAbout about how many numbers it still gives, should all be for the longest of the services at its counters; once they are few
 * @param waiting legs that wait
 * @param openCounters counters that serve it now
 * @param estimateFromMinutes shortest wait of a number taken now; absent where nothing can be said
 * @param estimateToMinutes longest wait of a number taken now
 */
public record ServiceView(
        String service,
        String agency,
        boolean open,
        @Nullable ClosedReason reason,
        @Nullable LocalTime opensAt,
        List<DayOfWeek> openDays,
        @Nullable LocalDate opensOn,
        @Nullable HolidayView holiday,
        @Nullable LocalTime lastNumberAbout,
        @Nullable Integer numbersLeftAbout,
        int waiting,
        int openCounters,
        @Nullable Integer estimateFromMinutes,
        @Nullable Integer estimateToMinutes) {
    public ServiceView {
        Fields.id("service", service);
        Fields.id("agency", agency);
        openDays = Fields.list("openDays", openDays);
        Fields.optionalRange("numbersLeftAbout", numbersLeftAbout, 0, Integer.MAX_VALUE);
        Fields.range("waiting", waiting, 0, Integer.MAX_VALUE);
        Fields.range("openCounters", openCounters, 0, Integer.MAX_VALUE);
        Fields.optionalRange("estimateFromMinutes", estimateFromMinutes, 0, Integer.MAX_VALUE);
        Fields.optionalRange("estimateToMinutes", estimateToMinutes, 0, Integer.MAX_VALUE);
    }
}
