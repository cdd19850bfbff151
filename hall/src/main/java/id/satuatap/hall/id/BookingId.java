package id.satuatap.hall.id;

/** Names a booking; made by whoever books, the same whenever the same file is imported. Immutable. */
public record BookingId(String value) implements Id {
    public BookingId {
        Id.check("booking", value);
    }
}
