package id.satuatap.journal;

import id.satuatap.journal.disk.Disk;
import id.satuatap.journal.disk.DiskFile;
import id.satuatap.journal.disk.ForwardingDisk;
import id.satuatap.journal.disk.ForwardingDiskFile;
import java.nio.file.Path;

/** The local disk without its flushes, for tests that open thousands of journals and never cut the power. */
final class QuickDisk extends ForwardingDisk {
    QuickDisk() {
        super(Disk.local());
    }

    @Override
    protected DiskFile file(DiskFile opened) {
        return new ForwardingDiskFile(opened) {
            @Override
            public void force() {}
        };
    }

    @Override
    public void forceFolder(Path folder) {}
}
