package id.satuatap.server.gateway.stream;

import id.satuatap.protocol.WireCodec;
import id.satuatap.protocol.WireShape;
import id.satuatap.server.engine.MallTime;
import id.satuatap.server.projection.HallPicture;
import id.satuatap.server.projection.Sight;
import id.satuatap.server.projection.Snapshots;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.function.LongSupplier;

/**
 * Snapshots as bytes: after a restart every client wants the same one. Confined to the publisher's thread.
 *
 * <p>They are thrown away when something changes, and soon anyhow, since each says what time it is.
 */
final class SnapshotCache {
    private static final long AGE_NANOS_MAX = TimeUnit.MILLISECONDS.toNanos(200);

    private final WireCodec codec;
    private final MallTime time;
    private final LongSupplier nanos;
    private final Map<Sight, byte[]> written = new HashMap<>();
    private long since;

    SnapshotCache(WireCodec codec, MallTime time, LongSupplier nanos) {
        this.codec = codec;
        this.time = time;
        this.nanos = nanos;
    }

    void forget() {
        written.clear();
    }

    byte[] json(HallPicture picture, Sight sight, long epoch, long sequence) {
        if (nanos.getAsLong() - since > AGE_NANOS_MAX) {
            written.clear();
        }
        if (written.isEmpty()) {
            since = nanos.getAsLong();
        }
        return written.computeIfAbsent(
                sight,
                audience -> codec.encode(
                        WireShape.SNAPSHOT,
                        Snapshots.of(picture.all(), audience, epoch, sequence, time.instant(), time.rate())));
    }
}
