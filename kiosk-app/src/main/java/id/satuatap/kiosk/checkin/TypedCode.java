package id.satuatap.kiosk.checkin;

import id.satuatap.protocol.booking.BookingView;
import java.util.Locale;

/**
 * The code of a booking as far as it was typed. Immutable.
 *
 * @param text at most {@link BookingView#CODE_LENGTH} of {@link BookingView#CODE_ALPHABET}
 */
public record TypedCode(String text) {
    static final TypedCode NONE = new TypedCode("");

    /** With one more character; the same where it is full, or the character stands in no code. */
    TypedCode and(String character) {
        String capital = character.toUpperCase(Locale.ROOT);
        boolean fits = capital.length() == 1 && BookingView.CODE_ALPHABET.contains(capital) && !whole();
        return fits ? new TypedCode(text + capital) : this;
    }

    TypedCode withoutLast() {
        return text.isEmpty() ? this : new TypedCode(text.substring(0, text.length() - 1));
    }

    boolean whole() {
        return text.length() == BookingView.CODE_LENGTH;
    }

    /** What stands in a place of it, from 0; empty while nothing does. */
    String at(int place) {
        return place < text.length() ? text.substring(place, place + 1) : "";
    }
}
