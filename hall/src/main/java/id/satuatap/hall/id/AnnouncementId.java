package id.satuatap.hall.id;

/** Id of one voice call of a turn: the turn's id and the number of the call. Immutable. */
public record AnnouncementId(String value) implements Id {
    public AnnouncementId {
        Id.check("announcement", value);
    }

    /** The announcement of a turn's n-th call (1 = first call). */
    public static AnnouncementId of(TurnId turn, int call) {
        return new AnnouncementId(turn.value() + "/" + call);
    }
}
