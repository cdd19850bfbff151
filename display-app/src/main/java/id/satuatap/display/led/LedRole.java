package id.satuatap.display.led;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * What an LED unit is for. Immutable.
 *
 * @param place where it hangs
 * @param of the counter's or the service's code, or the zone's number
 * @param shows what it shows of that
 * @param blinks whether it blinks while somebody is awaited
 */
public record LedRole(Place place, String of, Shown shows, boolean blinks) {

    /** Where a unit hangs. */
    public enum Place {
        /** Above a counter. */
        COUNTER(Shown.NUMBER),
        /** In a zone: what was called there last. */
        ZONE(Shown.CALL),
        /** At a queue. */
        QUEUE(Shown.WAITING);

        private final Shown usual;

        Place(Shown usual) {
            this.usual = usual;
        }

        private Set<Shown> possible() {
            return this == ZONE ? EnumSet.of(Shown.CALL, Shown.NUMBER, Shown.COUNTER) : EnumSet.of(usual);
        }
    }

    /** What a unit shows. */
    public enum Shown {
        /** The number. */
        NUMBER,
        /** The counter to which it is called. */
        COUNTER,
        /** The number and its counter. */
        CALL,
        /** How many wait. */
        WAITING
    }

    public LedRole {
        if (of.isEmpty() || !place.possible().contains(shows)) {
            throw new IllegalArgumentException("a unit of a " + lower(place) + " shows " + place.possible());
        }
        if (place == Place.ZONE && !of.matches("\\d{1,3}")) {
            throw new IllegalArgumentException("a zone is a number, not \"" + of + "\"");
        }
    }

    /** Above a counter, as usual. */
    public static LedRole ofCounter(String counter) {
        return new LedRole(Place.COUNTER, counter, Place.COUNTER.usual, true);
    }

    /**
     * Reads {@code C1}, {@code zone:2} or {@code queue:DKC-01}, each with {@code /number}, {@code /counter}, {@code /call},
     * {@code /waiting} and {@code /steady} behind it.
     *
     * @throws IllegalArgumentException saying what is wrong with the text
     */
    static LedRole parse(String text) {
        List<String> words = Arrays.asList(text.split("/", -1));
        String head = words.get(0);
        Place place = head.startsWith("zone:") ? Place.ZONE : head.startsWith("queue:") ? Place.QUEUE : Place.COUNTER;
        String of = place == Place.COUNTER ? head : head.substring(head.indexOf(':') + 1);
        Shown shows = place.usual;
        boolean blinks = true;
        for (String word : words.subList(1, words.size())) {
            if (word.equals("steady")) {
                blinks = false;
            } else {
                shows = Arrays.stream(Shown.values())
                        .filter(each -> lower(each).equals(word))
                        .findFirst()
                        .orElseThrow(() -> new IllegalArgumentException("no unit shows \"" + word + "\""));
            }
        }
        return new LedRole(place, of, shows, blinks);
    }

    /** As staff is told of it: a counter by its code alone. */
    String name() {
        return place == Place.COUNTER ? of : lower(place) + ":" + of;
    }

    private static String lower(Enum<?> word) {
        return word.name().toLowerCase(Locale.ROOT);
    }
}
