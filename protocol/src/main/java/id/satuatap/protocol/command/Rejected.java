package id.satuatap.protocol.command;

import id.satuatap.protocol.field.Fields;
import java.util.Map;

/**
 * Immutable. A rule of the hall said no; nothing was changed.
 *
 * @param code which rule
 * @param details what the code says more, by key
 */
public record Rejected(RejectionCode code, Map<String, String> details) implements Answer {
    public Rejected {
        Fields.required("code", code);
        details = Fields.details("details", details);
    }

    /** Returns a rejection without details. */
    public static Rejected of(RejectionCode code) {
        return new Rejected(code, Map.of());
    }

    /** Returns a rejection with one detail. */
    public static Rejected of(RejectionCode code, String key, String value) {
        return new Rejected(code, Map.of(key, value));
    }

    @Override
    public <R> R match(Cases<R> cases) {
        return cases.rejected(this);
    }

    @Override
    public <R> R matchAnswer(AnswerCases<R> cases) {
        return cases.rejected(this);
    }
}
