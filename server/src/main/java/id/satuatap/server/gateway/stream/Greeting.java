package id.satuatap.server.gateway.stream;

import id.satuatap.protocol.Api;
import id.satuatap.protocol.WireCodec;
import id.satuatap.protocol.change.Hello;
import id.satuatap.protocol.change.MallChanged;
import id.satuatap.protocol.change.ServiceChanged;
import id.satuatap.protocol.change.Snapshot;
import id.satuatap.protocol.change.WaitingChanged;
import id.satuatap.protocol.view.MallView;
import id.satuatap.server.engine.MallTime;
import id.satuatap.server.projection.Audience;
import id.satuatap.server.projection.HallPicture;
import id.satuatap.server.projection.HallUpdate;
import id.satuatap.server.projection.ScopedChange;
import id.satuatap.server.projection.Sight;
import id.satuatap.server.projection.Snapshots;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** The first words on a stream: hello, what was missed, and what time has changed meanwhile. Confined to the publisher's thread. */
final class Greeting {
    private static final Set<Audience.Circle> PCS = EnumSet.of(Audience.Circle.ADMINISTRATORS, Audience.Circle.KIOSKS);

    private final WireCodec codec;
    private final MallTime time;
    private final String appVersion;
    private final int frameBytesMax;

    Greeting(WireCodec codec, MallTime time, String appVersion, int frameBytesMax) {
        this.codec = codec;
        this.time = time;
        this.appVersion = appVersion;
        this.frameBytesMax = frameBytesMax;
    }

    /** Empty when the client must take a snapshot first. */
    Optional<List<byte[]>> messages(Subscription wanted, HallPicture picture, Ring ring) {
        return ring.after(wanted.epoch(), wanted.after()).map(missed -> {
            List<byte[]> messages = new ArrayList<>();
            messages.add(hello(picture, ring));
            missed.forEach(update ->
                    messages.add(new FrameWriter(codec, time, update).frameFrom(wanted.sight(), wanted.after() + 1)));
            messages.addAll(present(wanted.sight(), picture, ring));
            return messages;
        });
    }

    byte[] hello(HallPicture picture, Ring ring) {
        MallView mall = Snapshots.of(
                        picture.all(), Sight.HALL_ONLY, ring.epoch(), ring.last(), time.instant(), time.rate())
                .mall();
        return codec.encodeStream(new Hello(
                Api.PROTOCOL,
                Api.PROTOCOL_MINIMUM,
                appVersion,
                mall.name(),
                mall.timeZone(),
                time.instant(),
                time.rate(),
                ring.epoch(),
                ring.last()));
    }

    /** What changes without an event: opening hours, estimates, who may be called, which PCs are there. In halves until it fits. */
    private List<byte[]> present(Sight sight, HallPicture picture, Ring ring) {
        Snapshot now = Snapshots.of(picture.all(), sight, ring.epoch(), ring.last(), time.instant(), time.rate());
        List<ScopedChange> changes = new ArrayList<>();
        changes.add(new ScopedChange(Audience.HALL, new MallChanged(now.mall())));
        now.services().forEach(view -> changes.add(new ScopedChange(Audience.HALL, new ServiceChanged(view))));
        now.waiting().forEach(view -> changes.add(new ScopedChange(Audience.HALL, new WaitingChanged(view))));
        picture.all().stream()
                .filter(view -> PCS.contains(view.audience().circle()) && sight.sees(view.audience()))
                .forEach(changes::add);
        List<byte[]> frames = new ArrayList<>();
        addFrames(frames, sight, ring, changes);
        return frames;
    }

    private void addFrames(List<byte[]> frames, Sight sight, Ring ring, List<ScopedChange> changes) {
        HallUpdate.Changed update =
                new HallUpdate.Changed(Math.toIntExact(ring.epoch()), ring.last() + 1, ring.last(), changes);
        byte[] frame = new FrameWriter(codec, time, update).frame(sight);
        if (frame.length <= frameBytesMax || changes.size() == 1) {
            frames.add(frame);
        } else {
            addFrames(frames, sight, ring, changes.subList(0, changes.size() / 2));
            addFrames(frames, sight, ring, changes.subList(changes.size() / 2, changes.size()));
        }
    }
}
