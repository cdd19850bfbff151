package id.satuatap.server;

import static org.assertj.core.api.Assertions.assertThat;

import id.satuatap.hall.state.HallState;
import id.satuatap.protocol.WireCodec;
import id.satuatap.server.clock.ClockAnchor;
import id.satuatap.server.clock.MonotonicMallTime;
import id.satuatap.server.engine.MallTime;
import id.satuatap.server.engine.StateToLookAt;
import id.satuatap.server.gateway.stream.Publisher;
import id.satuatap.server.gateway.stream.StreamLimits;
import id.satuatap.server.projection.ChangeMaker;
import id.satuatap.server.projection.HallUpdate;
import id.satuatap.server.projection.NoNames;
import id.satuatap.server.projection.NoPcs;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import org.junit.jupiter.api.Test;

class FreshViewsTest {
    private static final MallTime TIME = MonotonicMallTime.start(
            ClockAnchor.real(), InstantSource.fixed(Instant.parse("2026-11-23T01:00:00Z")), () -> 0, new HallState());

    private final StateToLookAt engine = new StateToLookAt(new HallState());
    private final Publisher publisher = new Publisher(new WireCodec(), TIME, () -> 0, StreamLimits.USUAL, "test");
    private final List<HallUpdate> told = new ArrayList<>();

    /** A renewal that found the engine's inbox full was lost: clients were shown an old hall until the next day. */
    @Test
    void aRenewalThatTheBusyEngineRefusedIsAskedForAgain() {
        ScheduledExecutorService thread = Executors.newSingleThreadScheduledExecutor();
        try (FreshViews fresh = new FreshViews(
                engine, new ChangeMaker(1, new NoNames(), new NoPcs(), TIME, told::add), publisher, thread)) {
            publisher.stillBehind();
            engine.busy(true);
            fresh.look();
            engine.busy(false);
            fresh.look();

            assertThat(told).singleElement().isInstanceOf(HallUpdate.Renewed.class);
        }
    }
}
