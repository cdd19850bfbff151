package id.satuatap.server.catalogue;

import java.util.HashSet;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * The places of a file that have a fault of their own already, so that a stand-in was read there: what would be said of
 * stand-ins follows from that fault, and is not said. Immutable.
 */
final class IllFormed {
    private final Set<String> places;
    private final Set<String> theyAndWhatHoldsThem;

    IllFormed(Set<String> places) {
        this.places = Set.copyOf(places);
        Set<String> all = new HashSet<>(places);
        for (String place : places) {
            for (int end = 1; end < place.length(); end++) {
                if (place.charAt(end) == '.' || place.charAt(end) == '[') {
                    all.add(place.substring(0, end));
                }
            }
        }
        this.theyAndWhatHoldsThem = Set.copyOf(all);
    }

    /** Whether a field of an object is a stand-in, or something in it is. */
    boolean has(Placed<?> thing, String field) {
        return places.contains(thing.at().path())
                || theyAndWhatHoldsThem.contains(thing.at().pathOf(field));
    }

    /** Whether none of them is such a place. */
    boolean none(Pattern where) {
        return places.stream().noneMatch(place -> where.matcher(place).matches());
    }
}
