package id.satuatap.hall.booking;

import id.satuatap.hall.id.BookingId;
import id.satuatap.hall.visit.BookingCode;

/**
 * Makes the word with which somebody checks in, from a key that lies in the vault: nobody can work out another's.
 *
 * <p>Implementations are pure (the same arguments give the same code) and thread-safe.
 */
@FunctionalInterface
public interface BookingCodes {
    /** @param attempt from 0; the next one is asked for when a code is taken */
    BookingCode code(BookingId booking, int attempt);
}
