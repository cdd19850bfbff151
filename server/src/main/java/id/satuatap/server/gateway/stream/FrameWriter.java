package id.satuatap.server.gateway.stream;

import id.satuatap.protocol.WireCodec;
import id.satuatap.protocol.change.Change;
import id.satuatap.protocol.change.Frame;
import id.satuatap.server.engine.MallTime;
import id.satuatap.server.projection.HallUpdate;
import id.satuatap.server.projection.ScopedChange;
import id.satuatap.server.projection.Sight;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Writes one update once for each sight, however many clients share it. Confined to the publisher's thread. */
final class FrameWriter {
    private final WireCodec codec;
    private final MallTime time;
    private final HallUpdate.Changed update;
    private final Map<Sight, byte[]> written = new HashMap<>();

    FrameWriter(WireCodec codec, MallTime time, HallUpdate.Changed update) {
        this.codec = codec;
        this.time = time;
        this.update = update;
    }

    byte[] frame(Sight sight) {
        return written.computeIfAbsent(sight, audience -> write(audience, update.from()));
    }

    /** For a client that knows part of the update's range. */
    byte[] frameFrom(Sight sight, long from) {
        return from <= update.from() ? frame(sight) : write(sight, from);
    }

    private byte[] write(Sight sight, long from) {
        List<Change> changes = update.changes().stream()
                .filter(change -> sight.sees(change.audience()))
                .map(ScopedChange::change)
                .toList();
        return codec.encodeStream(new Frame(update.epoch(), from, update.to(), time.instant(), time.rate(), changes));
    }
}
