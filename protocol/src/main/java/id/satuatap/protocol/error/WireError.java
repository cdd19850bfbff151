package id.satuatap.protocol.error;

import id.satuatap.protocol.field.Fields;
import java.util.Map;

/**
 * Immutable. The body of every answer whose HTTP status is not 200.
 *
 * @param code what happened
 * @param message in English, for engineers; apps show their own text for the code
 * @param details what the code says more, by key
 */
public record WireError(ErrorCode code, String message, Map<String, String> details) {
    public WireError {
        Fields.required("code", code);
        Fields.text("message", message);
        details = Fields.details("details", details);
    }

    /** Returns an error without details. */
    public static WireError of(ErrorCode code, String message) {
        return new WireError(code, message, Map.of());
    }

    /** Returns an error with one detail. */
    public static WireError of(ErrorCode code, String message, String key, String value) {
        return new WireError(code, message, Map.of(key, value));
    }
}
