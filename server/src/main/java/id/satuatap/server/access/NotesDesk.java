package id.satuatap.server.access;

import id.satuatap.server.vault.VaultException;
import id.satuatap.server.vault.VaultNotes;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Consumer;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Keeps and forgets what officers wrote, in the order of the calls, on the vault's thread. Thread-safe. Who has something
 * forgotten never hears of a failure, since what was decided stays decided; it is tried again until the disk takes it.
 */
public final class NotesDesk {
    private static final Logger LOG = LoggerFactory.getLogger(NotesDesk.class);

    private final VaultNotes notes;
    private final Executor vaultWork;
    private final Consumer<Runnable> later;
    private final AtomicBoolean failing = new AtomicBoolean();

    /**
     * @param vaultWork one thread, which may wait for the vault's disk
     * @param later runs something once, after a while; it must not wait
     */
    public NotesDesk(VaultNotes notes, Executor vaultWork, Consumer<Runnable> later) {
        this.notes = notes;
        this.vaultWork = vaultWork;
        this.later = later;
    }

    /** Nothing is kept. */
    public boolean isEmpty() {
        return notes.isEmpty();
    }

    /**
     * Keeps a note for a command that is about to be decided; {@link #settle} or {@link #erase} follows.
     *
     * @return completes with {@link VaultException} when the disk does not take it
     */
    public CompletableFuture<Void> save(String reference, String text) {
        return CompletableFuture.runAsync(() -> notes.save(reference, text), vaultWork);
    }

    /** The same of many, with one write. */
    public CompletableFuture<Void> saveAll(Map<String, String> texts) {
        return CompletableFuture.runAsync(() -> notes.saveAll(texts), vaultWork);
    }

    /** What is kept; on any thread. */
    public Optional<String> find(String reference) {
        return notes.find(reference);
    }

    /** Their command was accepted: from now on its visit keeps the notes. */
    public void settle(Set<String> references) {
        attempt(() -> notes.settle(references));
    }

    public void erase(Set<String> references) {
        attempt(() -> notes.erase(references));
    }

    /** Forgets every note but these and those of commands that are being decided. */
    public void keepOnly(Set<String> references) {
        try {
            vaultWork.execute(() -> onDisk(() -> notes.keepOnly(references)));
        } catch (RejectedExecutionException full) {
            // Later these would be the wrong ones; the next opening, close or start counts anew.
            LOG.warn("Notes cannot be forgotten now, too much waits for the vault");
        }
    }

    private void attempt(Runnable change) {
        try {
            vaultWork.execute(() -> onDisk(change));
        } catch (RejectedExecutionException full) {
            later.accept(() -> attempt(change));
        }
    }

    private void onDisk(Runnable change) {
        try {
            change.run();
        } catch (VaultException unwritable) {
            if (failing.compareAndSet(false, true)) {
                LOG.warn("Notes cannot be forgotten now, it is tried again: {}", unwritable.getMessage());
                later.accept(() -> attempt(this::forget));
            }
        }
    }

    private void forget() {
        try {
            notes.forget();
            failing.set(false);
            LOG.info("Notes are forgotten now");
        } catch (VaultException unwritable) {
            LOG.debug("Notes still cannot be forgotten", unwritable);
            later.accept(() -> attempt(this::forget));
        }
    }
}
