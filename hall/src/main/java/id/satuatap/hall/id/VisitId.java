package id.satuatap.hall.id;

/** Opaque id of one stay; made by the client, so that a kiosk can one day issue alone. Immutable. */
public record VisitId(String value) implements Id {
    public VisitId {
        Id.check("visit", value);
    }

    /** The id of this visit's leg, counted from 1 in the order in which the legs came to be. */
    public LegId leg(int ordinal) {
        return new LegId(value + "/" + ordinal);
    }
}
