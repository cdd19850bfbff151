package id.satuatap.server.querymodel.figures;

/** The mean in whole milliseconds, as docs/metrics.md defines it. Stateless. */
final class Mean {
    private Mean() {}

    /** Halves are rounded up, in whole numbers: no database's division is asked. */
    static long of(long total, long count) {
        return Math.floorDiv(2 * total + count, 2 * count);
    }
}
