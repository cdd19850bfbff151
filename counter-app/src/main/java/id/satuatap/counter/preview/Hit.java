package id.satuatap.counter.preview;

import java.util.List;

/**
 * Words found on a page. Immutable.
 *
 * @param page counted from 0
 * @param areas where they stand: one piece a line, at least one
 */
record Hit(int page, List<Area> areas) {
    Hit {
        areas = List.copyOf(areas);
    }

    /** The first line of it. */
    Area first() {
        return areas.get(0);
    }
}
