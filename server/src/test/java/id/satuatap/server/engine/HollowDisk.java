package id.satuatap.server.engine;

import id.satuatap.journal.disk.Disk;
import id.satuatap.journal.disk.DiskFile;
import id.satuatap.journal.disk.ForwardingDisk;
import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.file.Path;

/** A real disk that sets nothing aside for a new file: room is looked for when something is written. Thread-safe. */
final class HollowDisk extends ForwardingDisk {
    HollowDisk() {
        super(Disk.local());
    }

    @Override
    public DiskFile allocate(Path file, long bytes) throws IOException {
        try (RandomAccessFile hollow = new RandomAccessFile(file.toFile(), "rw")) {
            hollow.setLength(bytes);
        }
        return open(file);
    }
}
