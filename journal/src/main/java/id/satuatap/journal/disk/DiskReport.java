package id.satuatap.journal.disk;

/**
 * What a small flush costs on a disk; immutable.
 *
 * @param p50Micros the median flush, microseconds
 * @param p99Micros 99 of 100 flushes were not slower, microseconds
 * @param maxMicros the slowest flush, microseconds
 * @param freeBytes bytes this process may still use there
 */
public record DiskReport(long p50Micros, long p99Micros, long maxMicros, long freeBytes) {

    private static final long FAST_MICROS_MAX = 1_000;
    private static final long OK_MICROS_MAX = 5_000;
    private static final long BELIEVABLE_MICROS_MIN = 30;

    /** How far the disk can keep the promise of a number that is never lost. */
    public enum Verdict {
        /** The median flush is at most 1 ms. */
        FAST,
        /** The median flush is at most 5 ms. */
        OK,
        /** The median flush is above 5 ms: visitors wait for the disk. */
        SLOW,
        /** The median flush is below 30 microseconds: memory, or a disk that says done before it is. */
        SUSPICIOUS
    }

    public Verdict verdict() {
        if (p50Micros < BELIEVABLE_MICROS_MIN) {
            return Verdict.SUSPICIOUS;
        }
        if (p50Micros > OK_MICROS_MAX) {
            return Verdict.SLOW;
        }
        return p50Micros > FAST_MICROS_MAX ? Verdict.OK : Verdict.FAST;
    }
}
