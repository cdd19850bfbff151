package id.satuatap.server.catalogue;

import java.util.Set;
import java.util.regex.Pattern;

/**
 * The places of a file that have a fault of their own already, so that a stand-in was read there: what would be said of
 * stand-ins follows from that fault, and is not said. Immutable.
 */
record IllFormed(Set<String> places) {
    IllFormed {
        places = Set.copyOf(places);
    }

    /** Whether a field of an object is a stand-in, or something in it is. */
    boolean has(Placed<?> thing, String field) {
        String path = thing.at().pathOf(field);
        return places.contains(thing.at().path())
                || places.stream().anyMatch(place -> place.startsWith(path) && endsThere(place, path.length()));
    }

    private static boolean endsThere(String place, int end) {
        return place.length() == end || place.charAt(end) == '.' || place.charAt(end) == '[';
    }

    /** Whether none of them is such a place. */
    boolean none(Pattern where) {
        return places.stream().noneMatch(place -> where.matcher(place).matches());
    }
}
