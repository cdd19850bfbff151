package id.satuatap.journal.internal;

import id.satuatap.journal.CutTail;
import id.satuatap.journal.disk.Disk;
import id.satuatap.journal.disk.DiskFile;
import id.satuatap.journal.disk.Zeros;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * Makes a scanned, sound journal ready to be written on: sets torn tails aside, clears them, makes everything that was
 * read durable; confined to one thread. May be interrupted at any point and begun again.
 */
public final class TailCutter {

    private static final int BLOCK_BYTES = 64 * 1024;

    private final Path folder;
    private final Disk disk;

    public TailCutter(Path folder, Disk disk) {
        this.folder = folder;
        this.disk = disk;
    }

    /** Returns what was taken out of the journal. */
    public List<CutTail> settle(JournalScan scan) throws IOException {
        List<CutTail> cuts = new ArrayList<>();
        // A killed process may have named a segment and not forced the name: nothing may build on it before.
        disk.forceFolder(folder);
        for (JournalScan.Excess excess : scan.excess()) {
            if (excess.nonZeroEnd() > excess.sealEnd()) {
                cuts.add(keep(excess.segment(), excess.sealEnd(), excess.nonZeroEnd()));
            }
            boolean followed = excess.segment() < scan.segment();
            try (DiskFile file = disk.open(SegmentFiles.segment(folder, excess.segment()))) {
                if (followed) {
                    file.truncate(excess.sealEnd());
                } else {
                    Zeros.write(file, excess.sealEnd(), excess.nonZeroEnd(), BLOCK_BYTES);
                }
                file.force();
            }
        }
        if (scan.segment() > 0) {
            settleLast(scan, cuts);
        }
        return cuts;
    }

    /** What a killed process had written but not forced was read like everything else: now it must become durable. */
    private void settleLast(JournalScan scan, List<CutTail> cuts) throws IOException {
        long from = scan.endOffset();
        long to = from + scan.tornBytes();
        if (to > from) {
            cuts.add(keep(scan.segment(), from, to));
        }
        try (DiskFile file = disk.open(SegmentFiles.segment(folder, scan.segment()))) {
            Zeros.write(file, from, to, BLOCK_BYTES);
            file.force();
        }
    }

    private CutTail keep(long segment, long from, long to) throws IOException {
        Path kept = SegmentFiles.unused(folder, "cut-" + segment + "-" + from + "-", ".bin");
        Copies.copy(disk, SegmentFiles.segment(folder, segment), from, to, kept);
        disk.forceFolder(folder);
        return new CutTail(segment, from, to - from, kept);
    }
}
