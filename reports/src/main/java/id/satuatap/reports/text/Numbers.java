package id.satuatap.reports.text;

import id.satuatap.reports.daily.Share;
import java.math.BigDecimal;
import java.math.RoundingMode;
import org.jspecify.annotations.Nullable;

/**
 * Writes the figures of a report in one language: "1.234", "12,5", "78,4%". Immutable. The symbols are set here and not
 * taken from the machine, so that a report is the same everywhere.
 */
public final class Numbers {
    private static final long MILLIS_A_MINUTE = 60_000;

    private final char decimal;
    private final char group;
    private final String none;

    public Numbers(Words words) {
        boolean indonesian = words.language() == ReportLanguage.INDONESIAN;
        this.decimal = indonesian ? ',' : '.';
        this.group = indonesian ? '.' : ',';
        this.none = words.of("report.none");
    }

    /** "1.234". */
    public String count(long value) {
        return written(BigDecimal.valueOf(value));
    }

    /** Minutes with one decimal, half up: "12,5"; a dash for null. */
    public String minutes(@Nullable Long millis) {
        return millis == null
                ? none
                : written(BigDecimal.valueOf(millis)
                        .divide(BigDecimal.valueOf(MILLIS_A_MINUTE), 1, RoundingMode.HALF_UP));
    }

    /** "78,4%"; a dash when nothing was measured. */
    public String share(Share share) {
        return share.measured() == 0
                ? none
                : written(BigDecimal.valueOf(share.within() * 100)
                                .divide(BigDecimal.valueOf(share.measured()), 1, RoundingMode.HALF_UP))
                        + "%";
    }

    /** Hours and minutes, cut to the minute: "6:45". */
    public String hoursMinutes(@Nullable Long millis) {
        if (millis == null) {
            return none;
        }
        long minutes = millis / MILLIS_A_MINUTE;
        return minutes / 60 + ":" + twoDigits(minutes % 60);
    }

    /** What stands where there is nothing to say. */
    public String none() {
        return none;
    }

    static String twoDigits(long value) {
        return value < 10 ? "0" + value : Long.toString(value);
    }

    /** By hand: a report has thousands, and Java's own formats read their symbols anew for each. */
    private String written(BigDecimal value) {
        String plain = value.toPlainString();
        int point = plain.indexOf('.');
        int whole = point < 0 ? plain.length() : point;
        StringBuilder written = new StringBuilder(plain);
        if (point >= 0) {
            written.setCharAt(point, decimal);
        }
        for (int at = whole - 3; at > (value.signum() < 0 ? 1 : 0); at -= 3) {
            written.insert(at, group);
        }
        return written.toString();
    }
}
