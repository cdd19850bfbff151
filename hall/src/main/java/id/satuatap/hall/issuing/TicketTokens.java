package id.satuatap.hall.issuing;

import id.satuatap.hall.visit.TicketNumber;
import java.time.LocalDate;

/**
 * Makes the secret word on the QR: a keyed MAC over mall, date and number, 128 bits in base32. The key lies in the vault,
 * so that the paper alone can be recognised and nobody can guess another's.
 *
 * <p>Implementations are pure (the same arguments give the same word) and thread-safe.
 */
@FunctionalInterface
public interface TicketTokens {
    String token(LocalDate date, TicketNumber number);
}
