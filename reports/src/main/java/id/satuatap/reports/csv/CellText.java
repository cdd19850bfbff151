package id.satuatap.reports.csv;

import id.satuatap.reports.daily.Share;
import id.satuatap.reports.sheet.Cell;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;

/** Writes a cell as an Indonesian Excel reads it: "12,533" minutes, "78,4%", 2026-11-23. Immutable. */
final class CellText implements Cell.Cases<String> {
    private static final BigDecimal MILLIS_A_MINUTE = BigDecimal.valueOf(60_000);
    private static final int MINUTE_DECIMALS = 3;
    private static final String STARTS_A_FORMULA = "=+-@\t\r";

    private final char decimal;

    CellText(char decimal) {
        this.decimal = decimal;
    }

    @Override
    public String empty() {
        return "";
    }

    @Override
    public String text(String text) {
        return quoted(harmless(text));
    }

    @Override
    public String count(long value) {
        return Long.toString(value);
    }

    @Override
    public String time(long millis) {
        return number(BigDecimal.valueOf(millis).divide(MILLIS_A_MINUTE, MINUTE_DECIMALS, RoundingMode.HALF_UP));
    }

    @Override
    public String part(Share share) {
        return number(BigDecimal.valueOf(share.within() * 100)
                        .divide(BigDecimal.valueOf(share.measured()), 1, RoundingMode.HALF_UP))
                + "%";
    }

    @Override
    public String day(LocalDate day) {
        return day.toString();
    }

    private String number(BigDecimal value) {
        return value.toPlainString().replace('.', decimal);
    }

    /** A name that begins like a formula must never become one: the apostrophe makes it letters. */
    private static String harmless(String text) {
        return !text.isEmpty() && STARTS_A_FORMULA.indexOf(text.charAt(0)) >= 0 ? "'" + text : text;
    }

    private static String quoted(String text) {
        boolean plain =
                text.chars().noneMatch(letter -> letter == ';' || letter == '"' || letter == '\n' || letter == '\r');
        return plain ? text : '"' + text.replace("\"", "\"\"") + '"';
    }
}
