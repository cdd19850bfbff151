package id.satuatap.server.catalogue;

import java.io.Serial;
import java.util.List;

/** A field's text that is no value of its kind, with the reason. */
final class UnfitException extends IllegalArgumentException {
    @Serial
    private static final long serialVersionUID = 1;

    private final FaultReason why;
    private final transient List<String> values;

    UnfitException(FaultReason why, String... values) {
        super(why.words(List.of(values)));
        this.why = why;
        this.values = List.of(values);
    }

    FaultReason why() {
        return why;
    }

    List<String> values() {
        return values;
    }
}
