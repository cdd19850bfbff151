package id.satuatap.hall.id;

/** Code of a counter in the catalogue; never reused. Immutable. */
public record CounterCode(String value) implements Id {
    public CounterCode {
        Id.check("counter", value);
    }
}
