package id.satuatap.server.engine;

import id.satuatap.journal.Journal;
import id.satuatap.journal.JournalReader;
import id.satuatap.journal.JournalRecord;
import id.satuatap.server.record.RecordCodec;
import id.satuatap.server.record.UnreadableRecordException;
import java.io.Closeable;
import java.io.IOException;
import java.util.Optional;

/**
 * Reads durable commands from a journal in their order, also while it is written. Confined to one thread, which need not
 * be the engine's.
 */
public final class StoredCommands implements Closeable {
    private final JournalReader reader;
    private final RecordCodec codec;

    /** Takes over the reader. */
    public StoredCommands(JournalReader reader, RecordCodec codec) {
        this.reader = reader;
        this.codec = codec;
    }

    public static StoredCommands from(Journal journal, long sequence, RecordCodec codec) throws IOException {
        return new StoredCommands(journal.reader(sequence), codec);
    }

    /**
     * The next command; empty when there is none yet, then it may be asked again.
     *
     * @throws id.satuatap.server.record.UnknownEventException when a newer release wrote it
     * @throws UnreadableRecordException when it is no record of ours
     */
    public Optional<StoredCommand> next() throws IOException {
        Optional<JournalRecord> record = reader.next();
        if (record.isEmpty()) {
            return Optional.empty();
        }
        StoredCommand command = new StoredCommand(
                record.get().firstSequence(), codec.decode(record.get().payloadBytes()));
        if (command.lastSequence() != record.get().lastSequence()) {
            throw new UnreadableRecordException(record.get() + " counts other events than it holds", null);
        }
        return Optional.of(command);
    }

    @Override
    public void close() throws IOException {
        reader.close();
    }
}
