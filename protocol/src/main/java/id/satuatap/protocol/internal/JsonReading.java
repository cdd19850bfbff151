package id.satuatap.protocol.internal;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.exc.InvalidFormatException;
import id.satuatap.protocol.field.InvalidFieldException;

/** Stateless. Says in our own words what the JSON library found wrong, without a word of the input's values. */
public final class JsonReading {
    private static final int FIELD_CHARACTERS_MAX = 200;

    private JsonReading() {}

    /** Returns where JSON stopped being JSON. */
    public static String syntaxFault(JsonProcessingException fault) {
        return fault.getLocation() == null
                ? "is not one JSON object"
                : "is not one JSON object: line " + fault.getLocation().getLineNr() + ", column "
                        + fault.getLocation().getColumnNr();
    }

    /** Returns the path of the field in which a record could not be built; empty if it is the whole body. */
    public static String field(JsonMappingException fault) {
        StringBuilder path = new StringBuilder();
        for (JsonMappingException.Reference step : fault.getPath()) {
            if (step.getFieldName() == null) {
                path.append('[').append(step.getIndex()).append(']');
            } else {
                path.append(path.isEmpty() ? "" : ".").append(step.getFieldName());
            }
        }
        if (fault.getCause() instanceof InvalidFieldException invalid) {
            path.append(path.isEmpty() ? "" : ".").append(invalid.field());
        }
        return printable(path);
    }

    /** Returns what is wrong with that field. */
    public static String why(JsonMappingException fault) {
        if (fault.getCause() instanceof InvalidFieldException invalid) {
            return invalid.why();
        }
        return fault instanceof InvalidFormatException
                ? "is not one of the allowed values, or not of the expected form"
                : "is absent or of another type than expected";
    }

    // Keys of a map of details are the sender's own: they must not carry control characters into logs.
    private static String printable(CharSequence path) {
        StringBuilder clean = new StringBuilder();
        path.chars().limit(FIELD_CHARACTERS_MAX).forEach(c -> clean.append(c < ' ' || c > '~' ? '?' : (char) c));
        return clean.toString();
    }
}
