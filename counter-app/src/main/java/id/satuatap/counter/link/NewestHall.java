package id.satuatap.counter.link;

import id.satuatap.protocol.change.Change;
import id.satuatap.protocol.client.HallListener;
import id.satuatap.protocol.client.HallProjection;
import id.satuatap.protocol.client.LinkState;
import id.satuatap.uikit.fx.Latest;
import java.util.List;
import java.util.concurrent.Executor;
import java.util.function.Consumer;

/** Brings the newest hall and the newest state of the link to a screen, and drops what was overtaken. Thread-safe. */
public final class NewestHall implements HallListener {
    private final Latest<HallProjection> halls;
    private final Latest<LinkState> links;

    /** @param fx where both are told */
    public NewestHall(Executor fx, Consumer<HallProjection> hall, Consumer<LinkState> link) {
        this.halls = new Latest<>(fx, hall);
        this.links = new Latest<>(fx, link);
    }

    @Override
    public void linkChanged(LinkState link) {
        links.offer(link);
    }

    @Override
    public void hallReplaced(HallProjection hall) {
        halls.offer(hall);
    }

    @Override
    public void hallReached(HallProjection hall) {
        halls.offer(hall);
    }

    @Override
    public void hallChanged(HallProjection hall, List<Change> changes) {
        halls.offer(hall);
    }
}
