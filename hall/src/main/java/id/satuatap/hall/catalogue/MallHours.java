package id.satuatap.hall.catalogue;

import java.time.DayOfWeek;
import java.time.LocalTime;
import java.util.List;

/**
 * When the house is open on some weekdays. Immutable.
 *
 * @param kioskOpen from when kiosks give numbers; not after open
 */
public record MallHours(List<DayOfWeek> days, LocalTime kioskOpen, LocalTime open, LocalTime close) {
    public MallHours {
        days = List.copyOf(days);
    }
}
