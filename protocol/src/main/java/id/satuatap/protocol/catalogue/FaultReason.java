package id.satuatap.protocol.catalogue;

/**
 * What can be wrong at a place of a catalogue's file: the code by which screens tell it in their languages. The server has the
 * same codes with words. Immutable.
 */
public enum FaultReason {
    MISSING(0),
    NOT_AN_OBJECT(0),
    NOT_A_LIST(0),
    NOT_TEXT(0),
    NOT_TRUE_OR_FALSE(0),
    NOT_A_WHOLE_NUMBER(2),
    EMPTY(0),
    TOO_LONG(1),
    CONTROL_CHARACTERS(0),
    NOT_A_CODE(1),
    NOT_A_PREFIX(1),
    NOT_A_TIME(1),
    NOT_A_DATE(1),
    NOT_A_WEEKDAY(1),
    NOT_A_TIME_ZONE(1),
    NOT_ONE_OF(2),
    UNKNOWN_FIELD(1),
    ZONE_NUMBER_TAKEN(0),
    AGENCY_CODE_TAKEN(0),
    SERVICE_CODE_TAKEN(0),
    COUNTER_CODE_TAKEN(0),
    COUNTER_LABEL_TAKEN(0),
    LIFE_EVENT_CODE_TAKEN(0),
    FEE_OF_FREE(0),
    FEE_OF_FIXED(0),
    FEE_OF_VARIABLE(0),
    NEEDS_SHORT_NAME(1),
    NEEDS_COUNTER_LIST(1),
    NO_ZONE(1),
    NO_AGENCY(1),
    NO_SERVICE(1),
    PREFIX_OF_ANOTHER_AGENCY(1),
    SOUNDS_LIKE(2),
    NOT_AT_THE_COUNTER(1),
    AMONG_THE_FIRST(1),
    NOT_OF_THE_AGENCY(2),
    SERVED_NOWHERE(0),
    STOPS_COUNT(1),
    TWICE(1),
    NOT_IN_THE_LIFE_EVENT(1),
    NO_ORDER(0),
    NOT_AFTER_OPEN(0),
    AFTER_OPEN(0),
    NOT_BETWEEN(0),
    NOT_A_PAIR_OF_TIMES(0),
    BREAKS_OUT_OF_ORDER(0),
    WEEKDAY_TWICE(0),
    ENDS_BEFORE_IT_BEGINS(0),
    PARTS_OUT_OF_ORDER(0),
    CONFIDENCE(0),
    MORE_FOLLOWS(0),
    EMPTY_FILE(0),
    NOT_JSON(0),
    ENDS_TOO_EARLY(0),
    FIELD_TWICE(0),
    SERVICE_WAITED_FOR(1),
    COUNTER_OPEN(1);

    private final int values;

    FaultReason(int values) {
        this.values = values;
    }

    /** How many values it names, from 0 to 2. */
    public int valueCount() {
        return values;
    }
}
