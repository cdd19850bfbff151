package id.satuatap.journal.disk;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.function.LongSupplier;

/** Measures what a small flush costs, the way the journal flushes; confined to the calling thread. */
public final class DiskProbe {

    private static final int FLUSHES = 100;
    private static final int WRITE_BYTES = 256;
    private static final long FILE_BYTES = (long) FLUSHES * WRITE_BYTES;
    private static final long NANOS_PER_MICRO = 1_000;

    private final Disk disk;
    private final LongSupplier nanos;

    /** @param nanos a clock that never steps back, such as {@code System::nanoTime} */
    public DiskProbe(Disk disk, LongSupplier nanos) {
        this.disk = disk;
        this.nanos = nanos;
    }

    /** Flushes 100 small writes into a file of its own in {@code folder}, which is made if missing. */
    public DiskReport measure(Path folder) throws IOException {
        Files.createDirectories(folder);
        Path file = folder.resolve("probe.tmp");
        disk.delete(file);
        try {
            long[] micros = flushes(file);
            Arrays.sort(micros);
            return new DiskReport(
                    micros[FLUSHES / 2], micros[FLUSHES * 99 / 100 - 1], micros[FLUSHES - 1], disk.freeBytes(folder));
        } finally {
            disk.delete(file);
        }
    }

    private long[] flushes(Path file) throws IOException {
        long[] micros = new long[FLUSHES];
        ByteBuffer bytes = ByteBuffer.allocateDirect(WRITE_BYTES);
        try (DiskFile probe = disk.allocate(file, FILE_BYTES)) {
            probe.force();
            for (int i = 0; i < FLUSHES; i++) {
                bytes.clear();
                bytes.put(0, (byte) (i + 1));
                long start = nanos.getAsLong();
                probe.write(bytes, (long) i * WRITE_BYTES);
                probe.force();
                micros[i] = (nanos.getAsLong() - start) / NANOS_PER_MICRO;
            }
        }
        return micros;
    }
}
