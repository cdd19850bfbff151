package id.satuatap.journal.internal;

import id.satuatap.journal.CorruptJournalException;
import id.satuatap.journal.RepairReport;
import id.satuatap.journal.disk.Disk;
import id.satuatap.journal.disk.DiskFile;
import id.satuatap.journal.disk.Zeros;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Objects;

/**
 * Ends a damaged journal at its last good record; confined to one thread. First everything behind it is kept and forced,
 * then whole segments are moved from the newest to the oldest, then the last segment is mended: wherever that stops, the
 * journal is still damaged at the same place or ends there.
 */
public final class SettingAside {

    private static final int BLOCK_BYTES = 64 * 1024;
    private static final String READABLE = "readable.jsonl";

    private final Path folder;
    private final Disk disk;
    private final JournalScan scan;
    private final CorruptJournalException damage;
    private final List<String> kept = new ArrayList<>();
    private long bytes;
    private long records;

    public SettingAside(Path folder, Disk disk, JournalScan scan, CorruptJournalException damage) {
        this.folder = folder;
        this.disk = disk;
        this.scan = scan;
        this.damage = damage;
    }

    public RepairReport run() throws IOException {
        Path aside = SegmentFiles.unused(folder, "repair-", "");
        Files.createDirectory(aside);
        List<Long> later = SegmentFiles.numbers(folder).stream()
                .filter(number -> number > scan.segment())
                .toList();
        keepReadable(aside, later);
        if (lastNeedsMending()) {
            keepTail(aside);
        }
        for (long number : later) {
            bytes += Files.size(SegmentFiles.segment(folder, number));
            kept.add(SegmentFiles.segmentName(number) + ": the whole segment " + number + ", moved here");
        }
        keepText(aside);
        disk.forceFolder(aside);
        disk.forceFolder(folder);
        move(aside, later);
        mend();
        return new RepairReport(
                damage.segment(),
                damage.offset(),
                damage.reason(),
                scan.chain().nextSequence() - 1,
                bytes,
                records,
                aside);
    }

    private boolean lastNeedsMending() {
        return scan.segment() > 0 && !scan.sealed();
    }

    private void keepReadable(Path aside, List<Long> later) throws IOException {
        try (Salvage salvage = new Salvage(disk.allocate(aside.resolve(READABLE), 0))) {
            if (lastNeedsMending()) {
                salvage.search(SegmentFiles.segment(folder, scan.segment()), scan.segment(), scan.endOffset());
            }
            for (long number : later) {
                salvage.search(SegmentFiles.segment(folder, number), number, 0);
            }
            records = salvage.finish();
        }
        kept.add(READABLE + ": the " + records + " records found whole behind the damage, as JSON lines. They are no"
                + " longer in the journal. Numbers in them were given out.");
    }

    private void keepTail(Path aside) throws IOException {
        Path last = SegmentFiles.segment(folder, scan.segment());
        long from = scan.endOffset();
        long to;
        try (FrameWindow window = new FrameWindow(last, new Digests())) {
            to = window.nonZeroEnd(from, window.size());
        }
        String name = SegmentFiles.segmentName(scan.segment()) + ".from-" + from;
        Copies.copy(disk, last, from, to, aside.resolve(name));
        bytes += to - from;
        kept.add(name + ": segment " + scan.segment() + " from offset " + from + " on, without trailing zeros");
    }

    private void keepText(Path aside) throws IOException {
        String text = "The journal in " + folder + " was damaged: segment " + damage.segment() + ", offset "
                + damage.offset() + ": " + damage.reason() + ".\n"
                + "It was ended there. Its last sequence is now "
                + (scan.chain().nextSequence() - 1) + ", its head "
                + HexFormat.of().formatHex(scan.chain().hash()) + ".\n\nKept here, "
                + bytes + " bytes of the journal:\n  " + String.join("\n  ", kept) + "\n";
        try (DiskFile file = disk.allocate(aside.resolve("README.txt"), 0)) {
            file.write(ByteBuffer.wrap(text.getBytes(StandardCharsets.UTF_8)), 0);
            file.force();
        }
    }

    private void move(Path aside, List<Long> later) throws IOException {
        for (int i = later.size() - 1; i >= 0; i--) {
            Path segment = SegmentFiles.segment(folder, later.get(i));
            disk.rename(segment, aside.resolve(SegmentFiles.segmentName(later.get(i))));
            disk.forceFolder(aside);
            disk.forceFolder(folder);
        }
    }

    /** Leaves a journal that opens: an unsealed last segment of its declared length, or a new one behind the seal. */
    private void mend() throws IOException {
        if (lastNeedsMending()) {
            try (DiskFile file = disk.open(SegmentFiles.segment(folder, scan.segment()))) {
                Zeros.write(file, scan.endOffset(), scan.declaredBytes(), BLOCK_BYTES);
                file.truncate(scan.declaredBytes());
                file.force();
            }
        } else if (scan.segment() > 0) {
            beginNext();
        }
    }

    private void beginNext() throws IOException {
        String identity = Objects.requireNonNull(scan.identity());
        SegmentHeader header = new SegmentHeader(
                scan.segment() + 1,
                scan.declaredBytes(),
                scan.chain().nextSequence(),
                scan.chain().hash(),
                identity);
        try (SegmentPreparer preparer = new SegmentPreparer(folder, disk, (int) scan.declaredBytes())) {
            preparer.begin(header).close();
        }
    }
}
