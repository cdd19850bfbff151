package id.satuatap.hall.id;

/** Names a booking; made by the server, the same whenever the same importer sends the same reference. Immutable. */
public record BookingId(String value) implements Id {
    public BookingId {
        Id.check("booking", value);
    }
}
