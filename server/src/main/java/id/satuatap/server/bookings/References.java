package id.satuatap.server.bookings;

import id.satuatap.hall.access.Permission;
import id.satuatap.hall.access.Principal;
import id.satuatap.hall.id.BookingId;
import id.satuatap.hall.rights.Rights;
import id.satuatap.hall.state.HallState;
import id.satuatap.server.vault.KeyedWords;
import java.util.Arrays;
import java.util.HexFormat;

/**
 * Names bookings: the same reference of the same sender gets the same name, and no two senders ever get one another's.
 * Thread-safe. Nobody without the vault's key finds the reference again, which may be somebody's national number.
 */
public final class References {
    private static final int BYTES = 16;

    /** Whose references they are that come in a file of the mall's own people. */
    private static final String MALL = "mall";

    private final KeyedWords words;

    /** @param key of 32 bytes, from the vault */
    public References(String mall, byte[] key) {
        this.words = new KeyedWords(mall + "|reference", key);
    }

    /** Whose files somebody sends: the mall's, or those of his agency. Colleagues who send the same file book nobody twice. */
    public static String importer(HallState state, Principal who) {
        Rights rights = Rights.of(state, who);
        return rights.everywhere(Permission.BOOK) || rights.agency() == null
                ? MALL
                : "agency:" + rights.agency().value();
    }

    /** One of a file. */
    public BookingId ofFile(String importer, String reference) {
        return new BookingId("file/" + name("file|" + importer + "|" + reference));
    }

    /** One that somebody makes by hand. */
    public BookingId byHand(Principal who, String reference) {
        return new BookingId("desk/" + name("desk|" + who.name() + "|" + reference));
    }

    private String name(String text) {
        return HexFormat.of().formatHex(Arrays.copyOf(words.mac(text), BYTES));
    }
}
