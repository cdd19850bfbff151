package id.satuatap.hall.itinerary;

import id.satuatap.hall.catalogue.Directory;
import id.satuatap.hall.catalogue.TransferPlace;
import id.satuatap.hall.id.ServiceCode;
import id.satuatap.hall.state.HallState;
import id.satuatap.hall.state.WaitingLine;
import id.satuatap.hall.visit.Place;
import java.time.Instant;

/** Where a visitor who comes from another desk enters a line. Immutable. */
public record EntryPlace(TransferPlace rule, int placesBack) {
    /** By the mall's setting. */
    public static EntryPlace of(Directory directory) {
        return of(directory, directory.settings().transferPlace());
    }

    /** As an officer asked for. */
    public static EntryPlace of(Directory directory, TransferPlace rule) {
        return new EntryPlace(rule, directory.settings().transferPlacesBack());
    }

    /** The time from which he counts as waiting there. */
    public Instant effectiveAt(HallState state, ServiceCode service, Instant issuedAt, Instant now) {
        return switch (rule) {
            case KEEP -> issuedAt;
            case NOW -> now;
            case PLACES_BACK ->
                state.line(service).placeOf(placesBack).map(Place::effectiveAt).orElse(now);
        };
    }

    /** How many would wait before him if he entered now. */
    public int before(HallState state, ServiceCode service, Instant issuedAt) {
        WaitingLine line = state.line(service);
        return switch (rule) {
            case KEEP -> line.before(new Place(issuedAt, Long.MAX_VALUE));
            case NOW -> line.size();
            case PLACES_BACK -> Math.min(line.size(), placesBack);
        };
    }
}
