package id.satuatap.server.vault;

import id.satuatap.hall.booking.BookingCodes;
import id.satuatap.hall.id.BookingId;
import id.satuatap.hall.visit.BookingCode;
import java.nio.ByteBuffer;

/**
 * Six characters from the first 64 bits of HMAC-SHA256 over {@code mall|booking|id|attempt}. Immutable and thread-safe.
 */
public final class HmacBookingCodes implements BookingCodes {
    private static final int ALPHABET = BookingCode.ALPHABET.length();

    private final KeyedWords words;

    /** @param key of 32 bytes, from the vault */
    public HmacBookingCodes(String mall, byte[] key) {
        this.words = new KeyedWords(mall + "|booking", key);
    }

    @Override
    public BookingCode code(BookingId booking, int attempt) {
        long rest = ByteBuffer.wrap(words.mac(booking.value() + "|" + attempt)).getLong() & Long.MAX_VALUE;
        StringBuilder code = new StringBuilder(BookingCode.LENGTH);
        while (code.length() < BookingCode.LENGTH) {
            code.append(BookingCode.ALPHABET.charAt((int) (rest % ALPHABET)));
            rest /= ALPHABET;
        }
        return new BookingCode(code.toString());
    }
}
