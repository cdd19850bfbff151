package id.satuatap.server.operations;

import id.satuatap.journal.disk.DiskReport;
import id.satuatap.server.engine.FlushFigures;

/** Which measurement speaks for the disk: the journal's own flushes as soon as there are enough of them. Stateless. */
public final class DiskNow {
    /** With fewer, one slow flush would speak for the disk. */
    static final int FLUSHES_MIN = 50;

    private DiskNow() {}

    /** @param atStart what the probe measured before the first command */
    public static DiskReport of(DiskReport atStart, FlushFigures live) {
        return live.count() < FLUSHES_MIN
                ? atStart
                : new DiskReport(live.p50Micros(), live.p99Micros(), live.maxMicros(), atStart.freeBytes());
    }
}
