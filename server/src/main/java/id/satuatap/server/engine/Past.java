package id.satuatap.server.engine;

import id.satuatap.hall.state.Fold;
import id.satuatap.hall.state.HallState;
import id.satuatap.journal.Journal;
import id.satuatap.journal.JournalReader;
import id.satuatap.journal.JournalRecord;
import id.satuatap.server.record.RecordCodec;
import java.io.IOException;
import java.time.Instant;
import java.util.Optional;

/**
 * What the journal says, folded: the state, the window of command ids, the epoch. Made by one thread, then confined to the
 * engine's.
 */
public final class Past {
    private final HallState state;
    private final IdWindow window = new IdWindow();
    private final Fold fold;
    private final long begunAt;
    private int epoch = 1;

    private Past(HallState beginning) {
        this.state = beginning;
        this.fold = new Fold(state);
        this.begunAt = beginning.sequence();
    }

    /**
     * Folds every durable record.
     *
     * @throws id.satuatap.server.record.UnknownEventException when a newer release wrote the journal
     * @throws IOException when the disk fails
     */
    public static Past read(Journal journal, RecordCodec codec) throws IOException {
        Past past = new Past(new HallState());
        try (StoredCommands commands = StoredCommands.from(journal, 1, codec)) {
            past.addAll(commands);
        }
        return past;
    }

    /**
     * As {@link #read(Journal, RecordCodec)}, but from the morning two before the last where one is kept that fits this
     * journal.
     */
    public static Past read(Journal journal, RecordCodec codec, Mornings mornings) throws IOException {
        Optional<Mornings.Beginning> beginning = mornings.twoBeforeLast();
        if (beginning.isPresent()) {
            Optional<Past> past = continued(journal, codec, beginning.get());
            if (past.isPresent()) {
                return past.get();
            }
        }
        return read(journal, codec);
    }

    /** Empty when the journal does not hold that very morning. */
    private static Optional<Past> continued(Journal journal, RecordCodec codec, Mornings.Beginning beginning)
            throws IOException {
        Past past = new Past(beginning.state());
        try (JournalReader reader = journal.reader(past.begunAt)) {
            Optional<JournalRecord> opening =
                    reader.next().filter(record -> record.hashHex().equals(beginning.journalHash()));
            if (opening.isEmpty() || opening.get().lastSequence() != past.begunAt) {
                return Optional.empty();
            }
            past.note(new StoredCommand(
                    opening.get().firstSequence(), codec.decode(opening.get().payloadBytes())));
            past.addAll(new StoredCommands(reader, codec));
        }
        return Optional.of(past);
    }

    private void addAll(StoredCommands commands) throws IOException {
        Optional<StoredCommand> next = commands.next();
        while (next.isPresent()) {
            add(next.get());
            next = commands.next();
        }
    }

    private void add(StoredCommand stored) {
        stored.events().forEach(event -> fold.apply(event.sequence(), event.at(), event.event()));
        note(stored);
    }

    private void note(StoredCommand stored) {
        window.add(stored);
        epoch = Math.max(epoch, stored.command().epoch());
    }

    public HallState state() {
        return state;
    }

    /** Sequence of the morning that reading began from; 0 when everything was read. */
    public long begunAt() {
        return begunAt;
    }

    /** Of the last record: the mall's time must not begin before it. */
    public Optional<Instant> lastRecordAt() {
        return state.lastRecordAt();
    }

    /** The server's term: 1 until a standby can take over. */
    public int epoch() {
        return epoch;
    }

    IdWindow window() {
        return window;
    }

    Fold fold() {
        return fold;
    }
}
