package id.satuatap.reports.pdf.internal;

/** Round steps for the axis of a chart: 1, 2, 2.5 (from 25) or 5 times a power of ten. Stateless. */
final class Steps {
    private static final int LINES_AT_MOST = 6;

    private Steps() {}

    /** The smallest round step that reaches the value in six lines or fewer; at least 1. */
    static double forLargest(double largest) {
        double step = 1;
        while (step * LINES_AT_MOST < largest) {
            step = next(step);
        }
        return step;
    }

    private static double next(double step) {
        double power = Math.pow(10, Math.floor(Math.log10(step) + 1e-9));
        double lead = Math.round(step / power * 2) / 2.0;
        if (lead == 1) {
            return 2 * power;
        }
        if (lead == 2 && power > 1) {
            return 2.5 * power;
        }
        return lead < 5 ? 5 * power : 10 * power;
    }
}
