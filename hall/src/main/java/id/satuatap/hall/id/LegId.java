package id.satuatap.hall.id;

/** Id of a wait and service at one stage of one service: the visit's id and the leg's ordinal. Immutable. */
public record LegId(String value) implements Id {
    public LegId {
        Id.check("leg", value);
    }

    /** The id of this leg's turn, counted from 1. */
    public TurnId turn(int ordinal) {
        return new TurnId(value + "/" + ordinal);
    }
}
