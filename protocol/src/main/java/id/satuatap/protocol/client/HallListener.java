package id.satuatap.protocol.client;

import id.satuatap.protocol.change.Change;
import java.util.List;

/** Told of the hall by a {@link HallFeed}, always on its thread {@code hall-feed}; must not block. */
public interface HallListener {
    /** The link stands otherwise now. */
    default void linkChanged(LinkState link) {}

    /** The whole hall is known anew: compare with what was shown, for changes in between are not told one by one. */
    void hallReplaced(HallProjection hall);

    /** The hall changed by these changes, which {@code hall} already holds; never empty. */
    void hallChanged(HallProjection hall, List<Change> changes);

    /**
     * Something was recorded of which this client sees nothing: {@code hall} is the same, and true at a later sequence. Whoever
     * waits until his own command has arrived hears of it here.
     */
    default void hallReached(HallProjection hall) {}
}
