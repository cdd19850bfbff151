package id.satuatap.counter.preview;

import java.util.List;
import java.util.Optional;

/**
 * What a search has found so far. Immutable.
 *
 * @param hits in the order of the pages
 * @param current which of them is looked at; -1 while there is none
 */
record Found(Phase phase, List<Hit> hits, int current) {
    static final Found NOTHING_ASKED = new Found(Phase.NOTHING_ASKED, List.of(), -1);
    static final Found SEARCHING = new Found(Phase.SEARCHING, List.of(), -1);

    /** How far the search is. Immutable. */
    enum Phase {
        NOTHING_ASKED,
        SEARCHING,
        COMPLETE
    }

    Found {
        hits = List.copyOf(hits);
    }

    Optional<Hit> hit() {
        return current < 0 ? Optional.empty() : Optional.of(hits.get(current));
    }

    Found at(int place) {
        return new Found(phase, hits, place);
    }

    Found complete() {
        return new Found(Phase.COMPLETE, hits, current);
    }
}
