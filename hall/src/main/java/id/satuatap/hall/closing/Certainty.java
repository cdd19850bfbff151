package id.satuatap.hall.closing;

import id.satuatap.hall.catalogue.ClosingRule;

/** How many standard deviations make a given certainty, of the normal distribution. Stateless. */
final class Certainty {
    private static final int LEAST_PERCENT = 50;

    /** In thousandths, for 50 to 99 percent. */
    private static final int[] THOUSANDTHS = {
        0, 25, 50, 75, 100, 126, 151, 176, 202, 228,
        253, 279, 305, 332, 358, 385, 412, 440, 468, 496,
        524, 553, 583, 613, 643, 674, 706, 739, 772, 806,
        842, 878, 915, 954, 994, 1036, 1080, 1126, 1175, 1227,
        1282, 1341, 1405, 1476, 1555, 1645, 1751, 1881, 2054, 2326
    };

    private Certainty() {}

    static long thousandths(ClosingRule rule) {
        int percent = Math.max(LEAST_PERCENT, rule.confidencePercent());
        return THOUSANDTHS[Math.min(percent - LEAST_PERCENT, THOUSANDTHS.length - 1)];
    }
}
