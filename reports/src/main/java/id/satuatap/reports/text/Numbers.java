package id.satuatap.reports.text;

import id.satuatap.reports.daily.Share;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
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
        return format("#,##0", BigDecimal.valueOf(value));
    }

    /** Minutes with one decimal, half up: "12,5"; a dash for null. */
    public String minutes(@Nullable Long millis) {
        return millis == null
                ? none
                : format(
                        "#,##0.0",
                        BigDecimal.valueOf(millis)
                                .divide(BigDecimal.valueOf(MILLIS_A_MINUTE), 1, RoundingMode.HALF_UP));
    }

    /** "78,4%"; a dash when nothing was measured. */
    public String share(Share share) {
        return share.measured() == 0
                ? none
                : format(
                                "0.0",
                                BigDecimal.valueOf(share.within() * 100)
                                        .divide(BigDecimal.valueOf(share.measured()), 1, RoundingMode.HALF_UP))
                        + "%";
    }

    /** Hours and minutes, cut to the minute: "6:45". */
    public String hoursMinutes(long millis) {
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

    private String format(String pattern, BigDecimal value) {
        DecimalFormatSymbols symbols = new DecimalFormatSymbols(java.util.Locale.ROOT);
        symbols.setDecimalSeparator(decimal);
        symbols.setGroupingSeparator(group);
        return new DecimalFormat(pattern, symbols).format(value);
    }
}
