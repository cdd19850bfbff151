package id.satuatap.hall.issuing;

import id.satuatap.hall.catalogue.Directory;
import id.satuatap.hall.catalogue.Service;
import id.satuatap.hall.event.HallEvent;
import id.satuatap.hall.event.VisitEvent;
import id.satuatap.hall.id.DeviceId;
import id.satuatap.hall.id.VisitId;
import id.satuatap.hall.state.HallState;
import id.satuatap.hall.visit.LegCause;
import id.satuatap.hall.visit.TicketNumber;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The next number of a service's sequence, given to somebody. Immutable.
 *
 * @param device the kiosk that gives it, null by hand
 */
public record NewTicket(
        VisitId visit,
        Service service,
        int persons,
        boolean priority,
        String language,
        @Nullable DeviceId device) {
    /**
     * The number, its leg and its original copy, on the open day.
     *
     * @param effectiveAt for the order
     */
    public List<HallEvent> events(
            HallState state,
            Directory directory,
            TicketTokens tokens,
            Quote quote,
            LegCause cause,
            Instant effectiveAt) {
        return List.of(
                issued(state, directory, tokens, quote),
                new VisitEvent.LegQueued(visit.leg(1), visit, service.code(), 0, 1, effectiveAt, cause, null, null),
                printed());
    }

    /** The number alone, for whoever has other legs; {@link #printed} follows when they are told. */
    public VisitEvent.TicketIssued issued(HallState state, Directory directory, TicketTokens tokens, Quote quote) {
        LocalDate date = state.day().orElseThrow().date();
        TicketNumber number = new TicketNumber(service.prefix(), state.lastOrdinal(service.prefix()) + 1);
        return new VisitEvent.TicketIssued(
                visit,
                number,
                tokens.token(date, number),
                persons,
                priority,
                language,
                device,
                quote.ahead(),
                quote.fromMinutes(),
                quote.toMinutes(),
                directory.version());
    }

    /** Its original copy. */
    public VisitEvent.CopyRequested printed() {
        return new VisitEvent.CopyRequested(visit, 1, device);
    }
}
