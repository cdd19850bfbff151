package id.satuatap.hall.visit;

import java.util.Locale;
import java.util.Optional;

/**
 * The word with which somebody checks in, shown as "K7M-3XR". Immutable.
 *
 * <p>It has no letter that looks or sounds like another one or like a digit, and over a hundred million forms: whoever
 * guesses at a kiosk finds none.
 *
 * @param text six of {@link #ALPHABET}
 */
public record BookingCode(String text) {
    public static final String ALPHABET = "ACDEFHJKMNPRTVWXY34679";
    public static final int LENGTH = 6;

    public BookingCode {
        if (!isCode(text)) {
            throw new IllegalArgumentException("not the code of a booking: '" + text + "'");
        }
    }

    /** As somebody typed it, with or without the hyphen, in capitals or not; empty when it is none. */
    public static Optional<BookingCode> typed(String text) {
        String plain = text.replaceAll("[\\s-]", "").toUpperCase(Locale.ROOT);
        return isCode(plain) ? Optional.of(new BookingCode(plain)) : Optional.empty();
    }

    private static boolean isCode(String text) {
        return text.length() == LENGTH && text.chars().allMatch(character -> ALPHABET.indexOf(character) >= 0);
    }

    /** For people: in two halves. */
    public String shown() {
        return text.substring(0, LENGTH / 2) + "-" + text.substring(LENGTH / 2);
    }

    @Override
    public String toString() {
        return text;
    }
}
