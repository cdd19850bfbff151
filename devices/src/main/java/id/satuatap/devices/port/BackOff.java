package id.satuatap.devices.port;

/** How long to wait before the next attempt to open a line: 0.5, 1, 2, then always 5 s. Immutable. */
public final class BackOff {
    private static final int[] WAITS_MILLIS = {500, 1000, 2000, 5000};

    private BackOff() {}

    /** The wait after the given number of failures in a row, 1 or more, in milliseconds. */
    public static int waitMillis(int failures) {
        return WAITS_MILLIS[Math.min(Math.max(1, failures), WAITS_MILLIS.length) - 1];
    }
}
