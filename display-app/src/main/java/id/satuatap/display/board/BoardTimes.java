package id.satuatap.display.board;

/**
 * Immutable. How long a board shows what, in real milliseconds. In a mall whose clock is hurried for a demonstration,
 * calls come as much faster, and each gets as much less: see {@link #leastMillis(double)}.
 *
 * @param leastMillis a call is the current one at least so long, even when others wait behind it
 * @param lightMillis a call is lit so long unless another takes its place or the visitor comes
 * @param blinkMillis each blink is so long, lit and unlit
 * @param pageMillis a page of counters is shown so long when there are more than fit
 * @param freshMillis after a break of the link, calls younger than this are still shown as the current one
 */
public record BoardTimes(int leastMillis, int lightMillis, int blinkMillis, int pageMillis, int freshMillis) {
    /** What a hall was found to need: a number is read in about four seconds. */
    public static final BoardTimes STANDARD = new BoardTimes(4_000, 8_000, 800, 8_000, 30_000);

    /** Faster flashes can harm people: three in a second are the limit. */
    private static final int CHANGE_MILLIS_MIN = 334;

    public BoardTimes {
        if (leastMillis < 1
                || lightMillis < leastMillis
                || blinkMillis < CHANGE_MILLIS_MIN
                || pageMillis < 1
                || freshMillis < 0) {
            throw new IllegalArgumentException("Board times out of range (a blink is at least 334 ms: faster flashes"
                    + " can harm people): " + leastMillis + ", " + lightMillis + ", " + blinkMillis + ", " + pageMillis
                    + ", " + freshMillis);
        }
    }

    /** Returns how long a call is the current one at least, by a mall's clock that runs at this rate. */
    int leastMillis(double rate) {
        return hurried(leastMillis, rate);
    }

    /** Returns how long a call is lit, by a mall's clock that runs at this rate. */
    int lightMillis(double rate) {
        return hurried(lightMillis, rate);
    }

    private static int hurried(int millis, double rate) {
        int shorter = (int) (millis / Math.max(1, rate));
        return Math.min(millis, Math.max(CHANGE_MILLIS_MIN, shorter));
    }
}
