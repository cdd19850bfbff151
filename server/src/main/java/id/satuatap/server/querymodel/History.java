package id.satuatap.server.querymodel;

import id.satuatap.journal.Journal;
import id.satuatap.journal.JournalReader;
import java.io.IOException;
import java.nio.file.Path;
import java.util.function.LongSupplier;

/**
 * The journal as the projector reads it. Immutable and thread-safe.
 *
 * @param folder of the journal
 * @param durableSequence nothing newer is read
 */
record History(Path folder, LongSupplier durableSequence) {
    static History of(Journal journal) {
        return new History(journal.folder(), journal::durableSequence);
    }

    long durable() {
        return durableSequence.getAsLong();
    }

    /** Reads from a sequence to another, and what is beyond the durable sequence when it is there. */
    JournalReader reader(long from, long through) throws IOException {
        return JournalReader.open(folder, from, () -> Math.min(through, durable()));
    }
}
