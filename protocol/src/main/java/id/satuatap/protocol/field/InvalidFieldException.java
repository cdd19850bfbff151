package id.satuatap.protocol.field;

/** Immutable. A value that no message may carry in the named field. */
public final class InvalidFieldException extends IllegalArgumentException {
    private final String field;
    private final String why;

    /**
     * @param field the field's name as it stands in JSON
     * @param why what is wrong with the value, in English, for engineers
     */
    public InvalidFieldException(String field, String why) {
        super(field + ": " + why);
        this.field = field;
        this.why = why;
    }

    public String field() {
        return field;
    }

    public String why() {
        return why;
    }
}
