package id.satuatap.server;

import id.satuatap.journal.Journal;
import id.satuatap.journal.JournalOptions;
import id.satuatap.journal.disk.Disk;
import id.satuatap.journal.disk.DiskProbe;
import id.satuatap.journal.disk.DiskReport;
import id.satuatap.server.engine.Mornings;
import id.satuatap.server.engine.Past;
import id.satuatap.server.operations.StoreWatch;
import id.satuatap.server.record.RecordCodec;
import id.satuatap.server.vault.Vault;
import java.io.IOException;
import java.time.Duration;

/**
 * What lies in the data folder, opened and read. Immutable; the parts have threads of their own.
 *
 * @param disk as measured just now
 * @param past what the journal says happened
 */
record OpenedStore(
        Journal journal,
        DiskReport disk,
        StoreWatch space,
        Vault vault,
        RecordCodec records,
        Mornings mornings,
        Past past) {
    private static final long MEGABYTE = 1024L * 1024L;

    /** Opens the journal first: its lock keeps a second server out. */
    static OpenedStore open(ServerConfig config, ServerComposition.Surroundings around, Closing closing)
            throws IOException {
        JournalOptions options = JournalOptions.of(config.mall())
                .withReservedBytes(config.reservedMegabytes() * MEGABYTE)
                .withDisk(Disk.local().withFlushDelay(Duration.ofMillis(config.trialFlushDelayMillis())));
        Journal journal = Journal.open(config.data().resolve("journal"), options);
        closing.push(journal);
        DiskReport disk = new DiskProbe(Disk.local(), around.nanos()).measure(config.data());
        StoreWatch space = new StoreWatch(journal::spaceState, StoreWatch.USUAL_INTERVAL);
        closing.push(space);
        Vault vault = Vault.open(config.data().resolve("vault.json"), around.chance());
        RecordCodec records = RecordCodec.ofThisRelease();
        Mornings mornings = new Mornings(config.data().resolve("mornings"), ServerComposition.VERSION);
        return new OpenedStore(journal, disk, space, vault, records, mornings, Past.read(journal, records, mornings));
    }
}
