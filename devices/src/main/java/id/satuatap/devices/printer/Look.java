package id.satuatap.devices.printer;

/**
 * How words stand on a ticket. Immutable.
 *
 * @param wide times as wide, 1 to 8
 * @param high times as high, 1 to 8
 * @param align where they stand
 * @param bold whether bold; of facts, whether their values are
 */
public record Look(int wide, int high, Align align, boolean bold) {
    /** Ordinary characters in the middle. */
    public static final Look PLAIN = new Look(1, 1, Align.CENTRE, false);

    /** Bold characters in the middle. */
    public static final Look BOLD = new Look(1, 1, Align.CENTRE, true);

    /** Checks the sizes. */
    public Look {
        if (wide < 1 || wide > 8 || high < 1 || high > 8) {
            throw new IllegalArgumentException("size " + wide + "x" + high + " is not within 1..8");
        }
    }
}
