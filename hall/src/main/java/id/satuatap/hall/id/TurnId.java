package id.satuatap.hall.id;

/** Id of one call until release, at one counter, by one officer: the leg's id and the turn's ordinal. Immutable. */
public record TurnId(String value) implements Id {
    public TurnId {
        Id.check("turn", value);
    }
}
