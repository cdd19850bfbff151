package id.satuatap.reports.text;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;

/** Writes days and times of the mall in one language: "Senin, 23 November 2026", "08.15 WIB". Immutable. */
public final class Moments {
    private final Words words;
    private final ZoneId zone;
    private final String zoneAbbreviation;

    public Moments(Words words, ZoneId zone, String zoneAbbreviation) {
        this.words = words;
        this.zone = zone;
        this.zoneAbbreviation = zoneAbbreviation;
    }

    /** "Senin, 23 November 2026". */
    public String namedDay(LocalDate day) {
        return words.of(
                "date.named",
                words.of("day." + day.getDayOfWeek().getValue()),
                Integer.toString(day.getDayOfMonth()),
                month(day),
                Integer.toString(day.getYear()));
    }

    /** "23 November 2026". */
    public String plainDay(LocalDate day) {
        return words.of(
                "date.plain", Integer.toString(day.getDayOfMonth()), month(day), Integer.toString(day.getYear()));
    }

    /** "08.15 WIB". */
    public String time(Instant moment) {
        return words.of("time.zoned", clock(moment.atZone(zone).toLocalTime()), zoneAbbreviation);
    }

    /** "23 November 2026, 15.45 WIB". */
    public String moment(Instant moment) {
        ZonedDateTime there = moment.atZone(zone);
        return words.of("time.moment", plainDay(there.toLocalDate()), time(moment));
    }

    /** "08.00" for an hour of the day. */
    public String hour(int hourOfDay) {
        return words.of("time.clock", Numbers.twoDigits(hourOfDay % 24), "00");
    }

    /** "08.00–09.00". */
    public String hourSpan(int hourOfDay) {
        return hour(hourOfDay) + "–" + hour(hourOfDay + 1);
    }

    private String clock(LocalTime time) {
        return words.of("time.clock", Numbers.twoDigits(time.getHour()), Numbers.twoDigits(time.getMinute()));
    }

    private String month(LocalDate day) {
        return words.of("month." + day.getMonthValue());
    }
}
