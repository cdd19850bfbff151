package id.satuatap.protocol.change;

import id.satuatap.protocol.field.Fields;
import java.time.Instant;

/**
 * Immutable. The first message of every stream; on the wire inside {@code {"hello": …}}.
 *
 * @param protocol the protocol that the server speaks
 * @param minimumProtocol the oldest one that it understands
 * @param appVersion the server's version
 * @param mall the mall's name
 * @param zone the mall's time zone, an IANA name
 * @param time the mall's time now
 * @param rate mall seconds a real second; 1 but in demos
 * @param epoch the epoch of the frames that follow
 * @param sequence the last durable sequence now
 */
public record Hello(
        int protocol,
        int minimumProtocol,
        String appVersion,
        String mall,
        String zone,
        Instant time,
        double rate,
        long epoch,
        long sequence)
        implements StreamMessage {
    public Hello {
        Fields.range("protocol", protocol, 1, Integer.MAX_VALUE);
        Fields.range("minimumProtocol", minimumProtocol, 1, Integer.MAX_VALUE);
        Fields.text("appVersion", appVersion);
        Fields.text("mall", mall);
        Fields.text("zone", zone);
        Fields.required("time", time);
        Fields.rate("rate", rate);
        Fields.atLeast("epoch", epoch, 1);
        Fields.atLeast("sequence", sequence, 0);
    }

    @Override
    public <R> R match(Cases<R> cases) {
        return cases.hello(this);
    }
}
