package id.satuatap.journal.disk;

import java.io.IOException;
import java.nio.ByteBuffer;

/** Passes everything on to another file; who extends it changes what it wants to. Confined to the thread that writes it. */
public class ForwardingDiskFile implements DiskFile {
    private final DiskFile file;

    public ForwardingDiskFile(DiskFile file) {
        this.file = file;
    }

    @Override
    public void write(ByteBuffer bytes, long position) throws IOException {
        file.write(bytes, position);
    }

    @Override
    public void force() throws IOException {
        file.force();
    }

    @Override
    public void truncate(long bytes) throws IOException {
        file.truncate(bytes);
    }

    @Override
    public long size() throws IOException {
        return file.size();
    }

    @Override
    public void close() throws IOException {
        file.close();
    }
}
