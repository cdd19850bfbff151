package id.satuatap.hall.id;

/** Names an approved override of the hours; made by whoever approves it. Immutable. */
public record OverrideId(String value) implements Id {
    public OverrideId {
        Id.check("override", value);
    }
}
