package id.satuatap.hall.state;

import id.satuatap.hall.catalogue.PublishedTemplate;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.StringJoiner;

/** How tickets are laid out, and the last ways in which they were. Confined to the engine's thread. */
public final class Templates {
    /** So many an administrator may bring back. */
    private static final int KEPT = 10;

    private final Deque<PublishedTemplate> newestFirst = new ArrayDeque<>();

    /** Empty while the usual tickets are printed. */
    public Optional<PublishedTemplate> inForce() {
        return Optional.ofNullable(newestFirst.peekFirst());
    }

    /** The one in force first. */
    public List<PublishedTemplate> newestFirst() {
        return List.copyOf(newestFirst);
    }

    void add(PublishedTemplate published) {
        newestFirst.addFirst(published);
        if (newestFirst.size() > KEPT) {
            newestFirst.removeLast();
        }
    }

    void describe(StringJoiner lines) {
        newestFirst.forEach(each -> lines.add(each.toString()));
    }
}
