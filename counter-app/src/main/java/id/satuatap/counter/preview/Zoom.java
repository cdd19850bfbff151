package id.satuatap.counter.preview;

import java.util.List;

/**
 * How large pages are shown. Immutable.
 *
 * @param factor of {@link Fit#FACTOR}, 1 for the size on paper at 96 dots an inch
 */
record Zoom(Fit fit, double factor) {
    static final Zoom WIDTH = new Zoom(Fit.WIDTH, 1);
    static final Zoom PAGE = new Zoom(Fit.PAGE, 1);

    private static final List<Double> STEPS = List.of(0.25, 0.33, 0.5, 0.67, 0.8, 1.0, 1.25, 1.5, 1.75, 2.0, 2.5, 3.0);
    private static final double SAME = 0.01;

    /** What decides the size. Immutable. */
    enum Fit {
        /** As wide as there is room. */
        WIDTH,
        /** A whole page. */
        PAGE,
        FACTOR
    }

    static Zoom of(double factor) {
        return new Zoom(Fit.FACTOR, factor);
    }

    /** The next step above what is shown now; the largest stays. */
    static Zoom above(double shown) {
        return of(STEPS.stream().filter(step -> step > shown + SAME).findFirst().orElse(STEPS.get(STEPS.size() - 1)));
    }

    /** The next step below what is shown now; the smallest stays. */
    static Zoom below(double shown) {
        return of(STEPS.stream()
                .filter(step -> step < shown - SAME)
                .reduce((lower, higher) -> higher)
                .orElse(STEPS.get(0)));
    }
}
