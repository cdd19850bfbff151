package id.satuatap.server.record;

import java.time.Instant;
import java.time.LocalDate;

/**
 * Instants as ISO 8601 text, the very text of {@link Instant#toString} and {@link Instant#parse}. A record holds several and a
 * start reads a hundred thousand: what the clock gives, whole seconds or milliseconds, goes past the general formatter.
 * Stateless.
 */
final class Instants {
    private static final int SECONDS_LENGTH = "2026-11-23T03:00:00Z".length();
    private static final int MILLIS_LENGTH = "2026-11-23T03:00:00.000Z".length();
    private static final String SHAPE = "dddd-dd-ddTdd:dd:dd";
    private static final long DAY_SECONDS = 86_400;
    private static final int NANOS_A_MILLI = 1_000_000;
    private static final long FIRST = Instant.parse("0000-01-01T00:00:00Z").getEpochSecond();
    private static final long AFTER_LAST = Instant.parse("9999-12-31T23:59:59Z").getEpochSecond() + 1;

    private Instants() {}

    /** @throws java.time.DateTimeException when the text is no instant */
    static Instant parse(String text) {
        if (!usual(text)) {
            return Instant.parse(text);
        }
        int hour = digits(text, 11, 13);
        int minute = digits(text, 14, 16);
        int second = digits(text, 17, 19);
        if (hour > 23 || minute > 59 || second > 59) {
            return Instant.parse(text);
        }
        long day = LocalDate.of(digits(text, 0, 4), digits(text, 5, 7), digits(text, 8, 10))
                .toEpochDay();
        long millis = text.length() == MILLIS_LENGTH ? digits(text, 20, 23) : 0;
        return Instant.ofEpochSecond(day * DAY_SECONDS + (hour * 60L + minute) * 60 + second, millis * NANOS_A_MILLI);
    }

    private static boolean usual(String text) {
        int length = text.length();
        if ((length != SECONDS_LENGTH && length != MILLIS_LENGTH) || text.charAt(length - 1) != 'Z') {
            return false;
        }
        for (int i = 0; i < SHAPE.length(); i++) {
            char wanted = SHAPE.charAt(i);
            if (wanted == 'd' ? !digit(text.charAt(i)) : text.charAt(i) != wanted) {
                return false;
            }
        }
        return length == SECONDS_LENGTH
                || (text.charAt(19) == '.'
                        && digit(text.charAt(20))
                        && digit(text.charAt(21))
                        && digit(text.charAt(22)));
    }

    private static boolean digit(char character) {
        return character >= '0' && character <= '9';
    }

    private static int digits(String text, int from, int to) {
        int value = 0;
        for (int i = from; i < to; i++) {
            value = value * 10 + text.charAt(i) - '0';
        }
        return value;
    }

    static String text(Instant instant) {
        long seconds = instant.getEpochSecond();
        int nanos = instant.getNano();
        if (seconds < FIRST || seconds >= AFTER_LAST || nanos % NANOS_A_MILLI != 0) {
            return instant.toString();
        }
        LocalDate date = LocalDate.ofEpochDay(Math.floorDiv(seconds, DAY_SECONDS));
        int second = (int) Math.floorMod(seconds, DAY_SECONDS);
        StringBuilder text = new StringBuilder(MILLIS_LENGTH);
        padded(text, date.getYear(), 1_000);
        padded(text.append('-'), date.getMonthValue(), 10);
        padded(text.append('-'), date.getDayOfMonth(), 10);
        padded(text.append('T'), second / 3_600, 10);
        padded(text.append(':'), second / 60 % 60, 10);
        padded(text.append(':'), second % 60, 10);
        if (nanos != 0) {
            padded(text.append('.'), nanos / NANOS_A_MILLI, 100);
        }
        return text.append('Z').toString();
    }

    /** @param unit the value of the first digit */
    private static void padded(StringBuilder text, int value, int unit) {
        for (int digit = unit; digit > 0; digit /= 10) {
            text.append((char) ('0' + value / digit % 10));
        }
    }
}
