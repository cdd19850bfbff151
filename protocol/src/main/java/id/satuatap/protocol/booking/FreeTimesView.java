package id.satuatap.protocol.booking;

import id.satuatap.protocol.field.Fields;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;

/**
 * Immutable. When a place may still be kept. Audience: whoever may book.
 *
 * @param service what for
 * @param date on which
 * @param times in order, as close together as the service's counters work; none on a day on which it is not given, or whose
 *     places are all kept
 */
public record FreeTimesView(String service, LocalDate date, List<LocalTime> times) {
    public FreeTimesView {
        Fields.id("service", service);
        Fields.required("date", date);
        times = Fields.list("times", times);
    }
}
