package id.satuatap.display.board;

/**
 * Immutable. How long a board shows what, in real milliseconds whatever the rate of the mall's clock.
 *
 * @param leastMillis a call is the current one at least so long, even when others wait behind it
 * @param lightMillis a call is lit so long unless another takes its place
 * @param blinkMillis each blink is so long, lit and unlit
 * @param pageMillis a page of counters is shown so long when there are more than fit
 * @param freshMillis after a break of the link, calls younger than this are still shown as the current one
 */
public record BoardTimes(int leastMillis, int lightMillis, int blinkMillis, int pageMillis, int freshMillis) {
    /** What a hall was found to need: a number is read in about four seconds. */
    public static final BoardTimes STANDARD = new BoardTimes(4_000, 8_000, 800, 8_000, 30_000);

    public BoardTimes {
        if (leastMillis < 1 || lightMillis < leastMillis || blinkMillis < 334 || pageMillis < 1 || freshMillis < 0) {
            throw new IllegalArgumentException("Board times out of range (a blink is at least 334 ms: faster flashes"
                    + " can harm people): " + leastMillis + ", " + lightMillis + ", " + blinkMillis + ", " + pageMillis
                    + ", " + freshMillis);
        }
    }
}
