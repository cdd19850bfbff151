package id.satuatap.server.bookings;

import id.satuatap.hall.id.BookingId;
import id.satuatap.server.vault.KeyedWords;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.function.Function;

/**
 * Names a booking by the reference that another system gave it: the same for the same one. Thread-safe. Nobody without the
 * vault's key finds the reference again, which may be somebody's national number.
 */
public final class References implements Function<String, BookingId> {
    private static final int BYTES = 16;

    private final KeyedWords words;

    /** @param key of 32 bytes, from the vault */
    public References(String mall, byte[] key) {
        this.words = new KeyedWords(mall + "|reference", key);
    }

    @Override
    public BookingId apply(String reference) {
        return new BookingId("file/" + HexFormat.of().formatHex(Arrays.copyOf(words.mac(reference), BYTES)));
    }
}
