package id.satuatap.hall.id;

/** Code of a life event in the catalogue, for example "BIRTH". Immutable. */
public record LifeEventCode(String value) implements Id {
    public LifeEventCode {
        Id.check("life event", value);
    }
}
