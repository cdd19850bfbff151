package id.satuatap.protocol.change;

import id.satuatap.protocol.field.Fields;
import java.time.Instant;
import java.util.List;

/**
 * Immutable. The changes of sequences {@code from} to {@code to}, as far as the caller may see them; without any it is the heartbeat.
 *
 * @param epoch the epoch of its sequences
 * @param from one more than the {@code to} before
 * @param to {@code from - 1} in a heartbeat
 * @param time the mall's time when it was sent
 * @param rate mall seconds a real second
 * @param changes in order
 */
public record Frame(long epoch, long from, long to, Instant time, double rate, List<Change> changes)
        implements StreamMessage {
    public Frame {
        Fields.atLeast("epoch", epoch, 1);
        Fields.atLeast("from", from, 1);
        Fields.atLeast("to", to, from - 1);
        Fields.required("time", time);
        Fields.rate("rate", rate);
        changes = Fields.list("changes", changes);
    }

    @Override
    public <R> R match(Cases<R> cases) {
        return cases.frame(this);
    }

    /** Says whether it tells nothing but that the server lives. */
    public boolean heartbeat() {
        return to < from;
    }
}
