package id.satuatap.kiosk.issuing;

import id.satuatap.protocol.command.CheckIn;
import id.satuatap.protocol.command.Command;
import id.satuatap.protocol.command.IssueJourney;
import id.satuatap.protocol.command.IssueTicket;
import id.satuatap.protocol.view.Language;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Immutable. What a visitor pressed for.
 *
 * @param service the service's code, the first one of several; {@link #BOOKED} where the booking alone says what for
 * @param priority as a priority visitor
 * @param language of the screen
 * @param booking what checks in: a booking's code, or the token of a paper; null for a new number
 * @param several the services for which one number is wanted; null for one service
 */
public record Order(
        String service,
        boolean priority,
        Language language,
        @Nullable String booking,
        @Nullable Several several) {
    /** Stands in the print log for a service that only the server knows. */
    public static final String BOOKED = "BOOKED";

    /**
     * Immutable. Several services at once.
     *
     * @param lifeEvent its code; null where the visitor put them together himself
     * @param services their codes
     */
    public record Several(@Nullable String lifeEvent, List<String> services) {
        public Several {
            services = List.copyOf(services);
        }
    }

    /** A new number. */
    public static Order of(String service, boolean priority, Language language) {
        return new Order(service, priority, language, null, null);
    }

    /** The number that a booking stands for. */
    public static Order booked(String booking, Language language) {
        return new Order(BOOKED, false, language, booking, null);
    }

    /** One number for several services. */
    public static Order forAll(Several several, boolean priority, Language language) {
        return new Order(several.services().get(0), priority, language, null, several);
    }

    Command command(String visit) {
        if (booking != null) {
            return new CheckIn(visit, booking, language);
        }
        return several == null
                ? new IssueTicket(visit, service, 1, priority, language)
                : new IssueJourney(visit, several.lifeEvent(), several.services(), 1, priority, language);
    }
}
