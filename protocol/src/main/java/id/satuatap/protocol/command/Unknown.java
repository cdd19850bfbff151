package id.satuatap.protocol.command;

import id.satuatap.protocol.field.Fields;

/**
 * Immutable. The answer was lost and asking again failed: the command may or may not have been done.
 *
 * @param commandId what to ask for later
 * @param reason what went wrong last, in English, for engineers
 */
public record Unknown(String commandId, String reason) implements Outcome {
    public Unknown {
        Fields.id("commandId", commandId);
        Fields.text("reason", reason);
    }

    @Override
    public <R> R match(Cases<R> cases) {
        return cases.unknown(this);
    }
}
