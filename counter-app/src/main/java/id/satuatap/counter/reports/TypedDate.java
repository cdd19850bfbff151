package id.satuatap.counter.reports;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads a date as people type it: 23-11-2026, 23/11/26, 23.11, 23, or 2026-11-23. Stateless. */
final class TypedDate {
    private static final Pattern YEAR_FIRST = Pattern.compile("(\\d{4})\\D+(\\d{1,2})\\D+(\\d{1,2})");
    private static final Pattern DAY_FIRST = Pattern.compile("(\\d{1,2})(?:\\D+(\\d{1,2})(?:\\D+(\\d{4}|\\d{2}))?)?");
    private static final int CENTURY = 2000;

    private TypedDate() {}

    /**
     * Reads a date.
     *
     * @param near gives the month and year that were left out
     * @return empty when no calendar has such a day
     */
    static Optional<LocalDate> read(String typed, LocalDate near) {
        String text = typed.strip();
        Matcher yearFirst = YEAR_FIRST.matcher(text);
        if (yearFirst.matches()) {
            return date(number(yearFirst, 1), number(yearFirst, 2), number(yearFirst, 3));
        }
        Matcher dayFirst = DAY_FIRST.matcher(text);
        if (!dayFirst.matches()) {
            return Optional.empty();
        }
        int month = dayFirst.group(2) == null ? near.getMonthValue() : number(dayFirst, 2);
        int year = dayFirst.group(3) == null ? near.getYear() : number(dayFirst, 3);
        return date(year < 100 ? CENTURY + year : year, month, number(dayFirst, 1));
    }

    private static int number(Matcher matcher, int group) {
        return Integer.parseInt(matcher.group(group));
    }

    private static Optional<LocalDate> date(int year, int month, int day) {
        try {
            return Optional.of(LocalDate.of(year, month, day));
        } catch (DateTimeException noSuchDay) {
            return Optional.empty();
        }
    }
}
