package id.satuatap.kiosk.issuing;

import id.satuatap.protocol.command.CheckIn;
import id.satuatap.protocol.command.Command;
import id.satuatap.protocol.command.IssueTicket;
import id.satuatap.protocol.view.Language;
import org.jspecify.annotations.Nullable;

/**
 * Immutable. What a visitor pressed for.
 *
 * @param service the service's code; {@link #BOOKED} where the booking alone says what for
 * @param priority as a priority visitor
 * @param language of the screen
 * @param booking what checks in: a booking's code, or the token of a paper; null for a new number
 */
public record Order(
        String service,
        boolean priority,
        Language language,
        @Nullable String booking) {
    /** Stands in the print log for a service that only the server knows. */
    public static final String BOOKED = "BOOKED";

    /** A new number. */
    public static Order of(String service, boolean priority, Language language) {
        return new Order(service, priority, language, null);
    }

    /** The number that a booking stands for. */
    public static Order booked(String booking, Language language) {
        return new Order(BOOKED, false, language, booking);
    }

    Command command(String visit) {
        return booking == null
                ? new IssueTicket(visit, service, 1, priority, language)
                : new CheckIn(visit, booking, language);
    }
}
