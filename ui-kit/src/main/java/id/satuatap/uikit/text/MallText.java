package id.satuatap.uikit.text;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.YearMonth;
import java.time.ZonedDateTime;
import java.util.Locale;
import java.util.OptionalLong;
import java.util.function.Supplier;
import javafx.beans.value.ObservableValue;

/**
 * The mall's way to write dates, times, money and lengths of time, in the language of the moment. Confined to the FX
 * thread like the language it observes.
 *
 * <p>Words and orders come from the bundle beside this class, so that paper, screens and tests agree on every machine.
 */
public final class MallText {
    private final Messages messages;
    private final Supplier<MallZone> zone;

    /** Writes in one zone. */
    public MallText(ObservableValue<Locale> locale, MallZone zone) {
        this(locale, () -> zone);
    }

    /** Writes in the zone that is known at the moment of writing, where the server may still tell another. */
    public MallText(ObservableValue<Locale> locale, Supplier<MallZone> zone) {
        this.messages = Messages.beside(MallText.class, locale);
        this.zone = zone;
    }

    /** The language, to be observed by whoever shows these texts for longer. */
    public ObservableValue<Locale> localeProperty() {
        return messages.localeProperty();
    }

    /** "Senin, 23 November 2026". */
    public String date(LocalDate date) {
        return messages.text(
                "date.long", dayName(date), date.getDayOfMonth(), monthName(date), String.valueOf(date.getYear()));
    }

    /** "Senin, 23 November 2026" of the mall's day at that moment. */
    public String date(Instant moment) {
        return date(here(moment).toLocalDate());
    }

    /** "23 Nov 2026". */
    public String shortDate(LocalDate date) {
        return messages.text(
                "date.short",
                date.getDayOfMonth(),
                messages.text("month.short." + date.getMonthValue()),
                String.valueOf(date.getYear()));
    }

    /** "Senin". */
    public String weekday(LocalDate date) {
        return dayName(date);
    }

    /** "November 2026". */
    public String month(YearMonth month) {
        return messages.text(
                "date.month", messages.text("month." + month.getMonthValue()), String.valueOf(month.getYear()));
    }

    /** "08.15 WIB". */
    public String time(LocalTime time) {
        return messages.text("time.zoned", clock(time), zone.get().label());
    }

    /** "08.15 WIB" in the mall at that moment. */
    public String time(Instant moment) {
        return time(here(moment).toLocalTime());
    }

    /** "08.15", where the zone is plain from the place. */
    public String clock(LocalTime time) {
        return messages.text("time.clock", two(time.getHour()), two(time.getMinute()));
    }

    /** "08.15" in the mall at that moment. */
    public String clock(Instant moment) {
        return clock(here(moment).toLocalTime());
    }

    /** "08.15.07" in the mall at that moment. */
    public String clockWithSeconds(Instant moment) {
        LocalTime time = here(moment).toLocalTime();
        return messages.text("time.seconds", two(time.getHour()), two(time.getMinute()), two(time.getSecond()));
    }

    /** "Rp50.000"; rupiah have no smaller part. */
    public String money(long rupiah) {
        return messages.text("money", rupiah);
    }

    /** What a service costs: an amount, "Tidak dipungut biaya" for zero, and never that for an unknown fee. */
    public String fee(OptionalLong rupiah) {
        if (rupiah.isEmpty()) {
            return messages.text("fee.unknown");
        }
        return rupiah.getAsLong() == 0 ? messages.text("fee.free") : money(rupiah.getAsLong());
    }

    /** "12 menit", "1 jam 5 menit"; begun minutes count, so a wait is never "0 menit" unless it is zero. */
    public String duration(Duration length) {
        long minutes = length.plusSeconds(59).toMinutes();
        if (minutes < 60) {
            return messages.text("duration.minutes", minutes);
        }
        return minutes % 60 == 0
                ? messages.text("duration.hours", minutes / 60)
                : messages.text("duration.hoursMinutes", minutes / 60, minutes % 60);
    }

    /** "10-20 menit": a wait as the interval it is, in whole minutes. */
    public String between(Duration least, Duration most) {
        long from = least.toMinutes();
        long to = most.plusSeconds(59).toMinutes();
        return from == to ? duration(most) : messages.text("duration.between", from, to);
    }

    /** "4:32" or "1:04:32": a running measure, in colons so that nobody reads a time of day. */
    public String stopwatch(Duration length) {
        long hours = length.toHours();
        String rest = two(length.toSecondsPart());
        return hours == 0
                ? length.toMinutesPart() + ":" + rest
                : hours + ":" + two(length.toMinutesPart()) + ":" + rest;
    }

    /** "18 menunggu", "Tidak ada antrean". */
    public String waiting(int people) {
        return messages.text("waiting", people);
    }

    private ZonedDateTime here(Instant moment) {
        return moment.atZone(zone.get().id());
    }

    private String dayName(LocalDate date) {
        return messages.text("day." + date.getDayOfWeek().getValue());
    }

    private String monthName(LocalDate date) {
        return messages.text("month." + date.getMonthValue());
    }

    private static String two(int number) {
        return number < 10 ? "0" + number : Integer.toString(number);
    }
}
