package id.satuatap.server.engine;

import id.satuatap.hall.state.Fold;
import id.satuatap.hall.state.HallState;
import id.satuatap.journal.Journal;
import id.satuatap.server.record.RecordCodec;
import java.io.IOException;
import java.time.Instant;
import java.util.Optional;

/**
 * What the journal says, folded: the state, the window of command ids, the epoch. Made by one thread, then confined to the
 * engine's.
 */
public final class Past {
    private final HallState state = new HallState();
    private final IdWindow window = new IdWindow();
    private final Fold fold = new Fold(state);
    private int epoch = 1;

    private Past() {}

    /**
     * Folds every durable record.
     *
     * @throws id.satuatap.server.record.UnknownEventException when a newer release wrote the journal
     * @throws IOException when the disk fails
     */
    public static Past read(Journal journal, RecordCodec codec) throws IOException {
        Past past = new Past();
        try (StoredCommands commands = StoredCommands.from(journal, 1, codec)) {
            Optional<StoredCommand> next = commands.next();
            while (next.isPresent()) {
                past.add(next.get());
                next = commands.next();
            }
        }
        return past;
    }

    private void add(StoredCommand stored) {
        stored.events().forEach(event -> fold.apply(event.sequence(), event.at(), event.event()));
        window.add(stored);
        epoch = Math.max(epoch, stored.command().epoch());
    }

    public HallState state() {
        return state;
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
