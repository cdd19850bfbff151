package id.satuatap.hall.id;

/** Reference to a person whose name and credentials lie in the vault, never here. Immutable. */
public record PersonId(String value) implements Id {
    public PersonId {
        Id.check("person", value);
    }
}
