package id.satuatap.server.catalogue;

import java.util.List;

/**
 * What can be wrong at a place of a catalogue's file, in plain English for logs and the command line. The protocol has the
 * same codes, by which screens tell it in their languages. Immutable.
 */
public enum FaultReason {
    MISSING("missing"),
    NOT_AN_OBJECT("must be an object"),
    NOT_A_LIST("must be a list"),
    NOT_TEXT("must be text"),
    NOT_TRUE_OR_FALSE("must be true or false"),
    NOT_A_WHOLE_NUMBER("must be a whole number from {0} to {1}"),
    EMPTY("must not be empty"),
    TOO_LONG("must have at most {0} characters"),
    CONTROL_CHARACTERS("must not hold control characters"),
    NOT_A_CODE("must be a code of letters, digits and . _ : / -, not '{0}'"),
    NOT_A_PREFIX("must be 1 to 4 of A-Z and 0-9, ending in a letter, not '{0}'"),
    NOT_A_TIME("must be a time such as 08:00, not '{0}'"),
    NOT_A_DATE("must be a date such as 2027-02-08, not '{0}'"),
    NOT_A_WEEKDAY("must be a weekday, MON to SUN, not '{0}'"),
    NOT_A_TIME_ZONE("must be a time zone such as Asia/Jakarta, not '{0}'"),
    NOT_ONE_OF("must be one of {0}, not '{1}'"),
    UNKNOWN_FIELD("unknown; known are {0}"),
    ZONE_NUMBER_TAKEN("another zone has this number"),
    AGENCY_CODE_TAKEN("another agency has this code"),
    SERVICE_CODE_TAKEN("another service has this code"),
    COUNTER_CODE_TAKEN("another counter has this code"),
    COUNTER_LABEL_TAKEN("another counter has this label"),
    LIFE_EVENT_CODE_TAKEN("another life event has this code"),
    FEE_OF_FREE("feeRupiah must be 0 where feeKind is FREE"),
    FEE_OF_FIXED("feeRupiah must say how much where feeKind is FIXED"),
    FEE_OF_VARIABLE("feeRupiah must be null where feeKind is VARIABLE"),
    NEEDS_SHORT_NAME("has more than {0} characters, so the agency needs a shortName"),
    NEEDS_COUNTER_LIST("has more than {0} characters, so its counters need a counterList"),
    NO_ZONE("there is no zone {0}"),
    NO_AGENCY("there is no agency {0}"),
    NO_SERVICE("there is no service {0}"),
    PREFIX_OF_ANOTHER_AGENCY("agency {0} has this prefix"),
    SOUNDS_LIKE("'{0}' sounds like '{1}' when it is called"),
    NOT_AT_THE_COUNTER("the counter does not have service {0}"),
    AMONG_THE_FIRST("service {0} is among the first already"),
    NOT_OF_THE_AGENCY("agency {0} has no service {1}"),
    SERVED_NOWHERE("no counter serves it"),
    STOPS_COUNT("must be 2 to {0} services"),
    TWICE("service {0} stands here twice"),
    NOT_IN_THE_LIFE_EVENT("service {0} is not among the services of this life event"),
    NO_ORDER("no order: some services wait for each other"),
    NOT_AFTER_OPEN("must be after open"),
    AFTER_OPEN("must not be after open"),
    NOT_BETWEEN("must lie between open and close"),
    NOT_A_PAIR_OF_TIMES("must be a pair of times, such as [\"12:00\", \"13:00\"]"),
    BREAKS_OUT_OF_ORDER("breaks must follow each other between open and close"),
    WEEKDAY_TWICE("this weekday has hours already"),
    ENDS_BEFORE_IT_BEGINS("must not be before from"),
    PARTS_OUT_OF_ORDER("parts of the day must follow each other"),
    CONFIDENCE("must be 0 or a whole number from 50 to 99"),
    MORE_FOLLOWS("something follows the end of the document"),
    EMPTY_FILE("the file is empty"),
    NOT_JSON("not JSON from here on: just before, a comma, colon, quotation mark or bracket is missing or too many"),
    ENDS_TOO_EARLY("the file ends too early: a bracket or a quotation mark is not closed"),
    FIELD_TWICE("this field stands twice in its object"),
    SERVICE_WAITED_FOR("visitors wait for service {0}"),
    COUNTER_OPEN("counter {0} is open: close it first");

    private final String pattern;

    FaultReason(String pattern) {
        this.pattern = pattern;
    }

    /** In plain English, with the values put in where the pattern names them by their place. */
    public String words(List<String> values) {
        String words = pattern;
        for (int n = 0; n < values.size(); n++) {
            words = words.replace("{" + n + "}", values.get(n));
        }
        return words;
    }
}
