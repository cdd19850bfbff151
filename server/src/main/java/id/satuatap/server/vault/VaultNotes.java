package id.satuatap.server.vault;

import java.nio.file.Path;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * What officers wrote about a visitor, kept here until his visit is over; in another file, who a booking is for, until its
 * day is over. Thread-safe; a change is on disk when its call
 * returns, reading never waits.
 *
 * <p>It lies in a file of its own, which holds the notes of those who wait and no more: a change costs a small write,
 * however many people and tokens the vault has. What is to be forgotten is not found any more from that moment, also when
 * the disk does not take it; {@link #forget} tries again.
 */
public final class VaultNotes {
    private static final Logger LOG = LoggerFactory.getLogger(VaultNotes.class);

    private final VaultFile<NotesContent> file;
    private final Set<String> unsettled = new HashSet<>();
    private volatile Set<String> doomed = Set.of();
    private volatile NotesContent content;

    private VaultNotes(VaultFile<NotesContent> file, NotesContent content) {
        this.file = file;
        this.content = content;
    }

    /** Opens the notes; what cannot be read is left out, since no hall should stand still for want of a note. */
    static VaultNotes open(Path path) {
        VaultFile<NotesContent> file = new VaultFile<>(path, NotesContent.class);
        NotesContent content = NotesContent.of(Map.of());
        if (file.exists()) {
            try {
                content = file.read(NotesContent.VERSION, UnaryOperator.identity());
            } catch (VaultException damaged) {
                LOG.warn("notes are lost, file={}", path, damaged);
            }
        }
        return new VaultNotes(file, content);
    }

    public Optional<String> find(String reference) {
        return Optional.ofNullable(content.notes().get(reference)).filter(text -> !doomed.contains(reference));
    }

    /** Nothing is kept. */
    public boolean isEmpty() {
        return content.notes().isEmpty();
    }

    /**
     * Keeps a note for a command that is about to be decided; {@link #settle} or {@link #erase} follows.
     *
     * @param reference made by the caller; the journal carries it
     */
    public synchronized void save(String reference, String text) {
        unsettled.add(reference);
        Set<String> left = new HashSet<>(doomed);
        left.remove(reference);
        doomed = Set.copyOf(left);
        change(notes -> notes.put(reference, text));
    }

    /** The same of many, with one write. */
    public synchronized void saveAll(Map<String, String> texts) {
        unsettled.addAll(texts.keySet());
        Set<String> left = new HashSet<>(doomed);
        left.removeAll(texts.keySet());
        doomed = Set.copyOf(left);
        change(notes -> notes.putAll(texts));
    }

    /** Their command was accepted: from now on its visit keeps the notes. */
    public synchronized void settle(Collection<String> references) {
        unsettled.removeAll(references);
    }

    /** One write for all of them. */
    public synchronized void erase(Collection<String> references) {
        unsettled.removeAll(references);
        doom(references);
    }

    /** Forgets every note but these and those of commands that are being decided. */
    public synchronized void keepOnly(Set<String> references) {
        doom(content.notes().keySet().stream()
                .filter(kept -> !references.contains(kept) && !unsettled.contains(kept))
                .toList());
    }

    /** Tries once more to forget what the disk would not let go. */
    public synchronized void forget() {
        doom(List.of());
    }

    private void doom(Collection<String> references) {
        Set<String> all = new HashSet<>(doomed);
        all.addAll(references);
        doomed = Set.copyOf(all);
        change(notes -> notes.keySet().removeAll(all));
        doomed = Set.of();
    }

    private void change(Consumer<Map<String, String>> change) {
        Map<String, String> notes = new TreeMap<>(content.notes());
        change.accept(notes);
        if (!notes.equals(content.notes())) {
            NotesContent changed = NotesContent.of(notes);
            file.write(changed);
            content = changed;
        }
    }
}
