package id.satuatap.kiosk.printlog;

import id.satuatap.journal.Journal;
import id.satuatap.journal.JournalOptions;
import id.satuatap.journal.JournalReader;
import id.satuatap.kiosk.printlog.PrintEvent.Requested;
import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What became of each press, flushed step by step. Confined to the first thread that records; opening may happen on
 * another before that.
 *
 * <p>It holds in memory only the copies with something left to do; the journal below keeps everything.
 */
public final class PrintLog implements Closeable {
    private static final int EPOCH = 1;

    private final Journal journal;
    private final PrintEventCodec codec = new PrintEventCodec();
    private final Map<String, Copy> unsettled = new LinkedHashMap<>();

    private PrintLog(Journal journal) {
        this.journal = journal;
    }

    /**
     * Opens the log in a folder, which is made if missing, and finds out what was left undone.
     *
     * @throws IOException when the disk fails or a record cannot be understood
     * @throws id.satuatap.journal.JournalException when another kiosk has it open, or it is damaged
     */
    public static PrintLog open(Path folder, JournalOptions options) throws IOException {
        Journal journal = Journal.open(folder, options);
        PrintLog log = new PrintLog(journal);
        try {
            JournalReader.read(folder, 1, record -> log.remember(log.codec.decode(record.payloadBytes())));
            return log;
        } catch (IOException | RuntimeException e) {
            journal.close();
            throw e;
        }
    }

    /**
     * Writes a step down; it is on the disk when this returns.
     *
     * @throws IllegalStateException when the step cannot follow what is written; nothing was written then
     * @throws id.satuatap.journal.JournalFailedException when the disk failed; the log takes nothing any more
     */
    public Copy record(PrintEvent event) {
        Copy next = next(event);
        journal.append(EPOCH, 1, codec.encode(event));
        journal.flush();
        keep(next);
        return next;
    }

    /** The press of a visit, while something is left to do about it. */
    public Optional<Copy> find(String visit) {
        return Optional.ofNullable(unsettled.get(visit));
    }

    /** Presses with something left to do, oldest first. */
    public List<Copy> unsettled() {
        return List.copyOf(unsettled.values());
    }

    @Override
    public void close() throws IOException {
        journal.close();
    }

    private void remember(PrintEvent event) throws IOException {
        try {
            keep(next(event));
        } catch (IllegalStateException impossible) {
            throw new IOException("the print log contradicts itself", impossible);
        }
    }

    private Copy next(PrintEvent event) {
        Copy before = unsettled.get(event.visit());
        if (before != null) {
            return before.after(event);
        }
        if (event instanceof Requested requested) {
            return Copy.begun(requested);
        }
        throw new IllegalStateException("visit " + event.visit() + " has nothing left to do");
    }

    private void keep(Copy copy) {
        if (copy.settled()) {
            unsettled.remove(copy.visit());
        } else {
            unsettled.put(copy.visit(), copy);
        }
    }
}
