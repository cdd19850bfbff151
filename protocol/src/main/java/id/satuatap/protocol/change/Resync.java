package id.satuatap.protocol.change;

import id.satuatap.protocol.field.Fields;

/**
 * Immutable. The server cannot go on from where the client is: take a snapshot; on the wire inside {@code {"resync": …}}.
 *
 * @param epoch the epoch now
 * @param sequence the last durable sequence now
 * @param reason in English, for engineers
 */
public record Resync(long epoch, long sequence, String reason) implements StreamMessage {
    public Resync {
        Fields.atLeast("epoch", epoch, 1);
        Fields.atLeast("sequence", sequence, 0);
        Fields.text("reason", reason);
    }

    @Override
    public <R> R match(Cases<R> cases) {
        return cases.resync(this);
    }
}
