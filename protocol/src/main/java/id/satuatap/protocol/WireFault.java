package id.satuatap.protocol;

import id.satuatap.protocol.error.ErrorCode;
import id.satuatap.protocol.error.WireError;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Immutable. Bytes that are not the message they should be; the only thing that decoding throws. */
public final class WireFault extends Exception {
    private final ErrorCode code;
    private final @Nullable String field;
    private final String why;

    WireFault(ErrorCode code, @Nullable String field, String why) {
        super(code + (field == null ? "" : " " + field) + ": " + why);
        this.code = code;
        this.field = field;
        this.why = why;
    }

    /** Returns BAD_JSON, INVALID_FIELD, UNKNOWN_COMMAND or BODY_TOO_LARGE. */
    public ErrorCode code() {
        return code;
    }

    /** Returns where the fault is, such as {@code persons} or {@code services[3].waiting}, if it is in one field. */
    public Optional<String> field() {
        return Optional.ofNullable(field);
    }

    /** Returns what is wrong, in English, for engineers; nothing of the input but names of fields is in it. */
    public String why() {
        return why;
    }

    /** Returns the body that answers such a message. */
    public WireError toError() {
        return new WireError(code, why, field == null ? Map.of() : Map.of("field", field));
    }
}
