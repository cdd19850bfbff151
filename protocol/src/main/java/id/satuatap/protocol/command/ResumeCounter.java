package id.satuatap.protocol.command;

import id.satuatap.protocol.field.Fields;

/**
 * Immutable. An officer is back at his counter. Sent by: officer.
 *
 * @param counter at which counter
 */
public record ResumeCounter(String counter) implements Command {
    public ResumeCounter {
        Fields.id("counter", counter);
    }

    @Override
    public <R> R match(Cases<R> cases) {
        return cases.resumeCounter(this);
    }
}
