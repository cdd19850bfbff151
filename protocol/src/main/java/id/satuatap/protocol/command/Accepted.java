package id.satuatap.protocol.command;

import id.satuatap.protocol.field.Fields;
import org.jspecify.annotations.Nullable;

/**
 * Immutable. The command was done and is on the server's disk.
 *
 * @param epoch the epoch of its record
 * @param sequence the last sequence of its record; frames up to it show what it changed
 * @param result what it brought forth
 */
public record Accepted(long epoch, long sequence, @Nullable CommandResult result) implements Answer {
    public Accepted {
        Fields.atLeast("epoch", epoch, 1);
        Fields.atLeast("sequence", sequence, 0);
    }

    @Override
    public <R> R match(Cases<R> cases) {
        return cases.accepted(this);
    }

    @Override
    public <R> R matchAnswer(AnswerCases<R> cases) {
        return cases.accepted(this);
    }
}
