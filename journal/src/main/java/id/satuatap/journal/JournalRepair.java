package id.satuatap.journal;

import id.satuatap.journal.disk.Disk;
import id.satuatap.journal.internal.FolderLock;
import id.satuatap.journal.internal.JournalScan;
import id.satuatap.journal.internal.SettingAside;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;

/**
 * The way out of a {@link CorruptJournalException} when there is no backup: ends the journal at the last good record
 * before the damage and keeps everything behind it; without state.
 */
public final class JournalRepair {

    private JournalRepair() {}

    /**
     * Repairs the journal; nothing is returned and nothing changed when it is not damaged. Cut off half way, it may be
     * run again.
     *
     * @throws LockedJournalException when a server has it open
     */
    public static Optional<RepairReport> repair(Path folder, Disk disk) throws IOException {
        try (FolderLock lock = FolderLock.acquire(folder)) {
            JournalScan scan = new JournalScan(folder, null);
            try {
                scan.run();
                return Optional.empty();
            } catch (CorruptJournalException damage) {
                return Optional.of(new SettingAside(lock.folder(), disk, scan, damage).run());
            }
        }
    }
}
