package id.satuatap.server.gateway;

import static org.assertj.core.api.Assertions.assertThat;

import id.satuatap.hall.access.Device;
import id.satuatap.hall.access.DeviceKind;
import id.satuatap.hall.event.AccessEvent;
import id.satuatap.hall.event.HallEvent;
import id.satuatap.hall.id.DeviceId;
import id.satuatap.hall.state.Fold;
import id.satuatap.hall.state.HallState;
import id.satuatap.protocol.WireCodec;
import id.satuatap.protocol.change.MallChanged;
import id.satuatap.server.access.Attendance;
import id.satuatap.server.access.Sessions;
import id.satuatap.server.access.Tokens;
import id.satuatap.server.clock.ClockAnchor;
import id.satuatap.server.clock.MonotonicMallTime;
import id.satuatap.server.engine.MallTime;
import id.satuatap.server.engine.StateToLookAt;
import id.satuatap.server.gateway.stream.Publisher;
import id.satuatap.server.gateway.stream.StreamLimits;
import id.satuatap.server.gateway.web.Handshake;
import id.satuatap.server.gateway.web.Request;
import id.satuatap.server.gateway.web.Socket;
import id.satuatap.server.gateway.web.SocketSession;
import id.satuatap.server.projection.Audience;
import id.satuatap.server.projection.HallUpdate;
import id.satuatap.server.projection.MallViews;
import id.satuatap.server.projection.ScopedChange;
import id.satuatap.server.vault.Vault;
import java.net.InetAddress;
import java.nio.file.Path;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class HallEndpointTest {
    private static final Instant NOW = Instant.parse("2026-11-23T01:00:00Z");
    private static final DeviceId BOARD = new DeviceId("board-1");

    private final HallState state = new HallState();
    private final Fold fold = new Fold(state);

    /** Streams are cut when rights change; one that was just being opened escaped, and listened on. */
    @Test
    void aStreamThatOpensWhileItsRightsAreTakenAwayIsCut(@TempDir Path folder) throws Exception {
        MallTime time = MonotonicMallTime.start(
                ClockAnchor.real(), InstantSource.fixed(NOW), System::nanoTime, new HallState());
        Vault vault = Vault.open(folder.resolve("vault.json"), new Random(1));
        Sessions sessions = new Sessions(vault.tokens(), new Tokens(new Random(2)), time);
        sessions.admit(BOARD, "token");
        record(new AccessEvent.DevicePaired(new Device(BOARD, DeviceKind.BOARD, null, 1, true)));
        CountDownLatch gone = new CountDownLatch(1);
        try (Publisher publisher = new Publisher(new WireCodec(), time, System::nanoTime, StreamLimits.USUAL, "test")) {
            publisher.start();
            publisher.publish(new HallUpdate.Renewed(
                    1, 0, List.of(new ScopedChange(Audience.HALL, new MallChanged(MallViews.of(state))))));
            SocketSession session = new HallEndpoint(
                            new Entrance(sessions, "test"), new StateToLookAt(state), publisher, new Attendance(time))
                    .stream(asking()).toCompletableFuture().join().match(new Welcomed());
            record(new AccessEvent.DeviceRevoked(BOARD));
            session.opened(new Leaving(gone));

            assertThat(gone.await(60, TimeUnit.SECONDS)).isTrue();
        }
    }

    private void record(HallEvent event) {
        fold.apply(state.sequence() + 1, NOW, event);
    }

    private static Request asking() {
        return new Request(
                "GET",
                "/api/v1/stream",
                Map.of(),
                Map.of("epoch", "1", "after", "0"),
                Map.of("authorization", "Bearer token"),
                InetAddress.getLoopbackAddress(),
                new byte[0]);
    }

    private static final class Welcomed implements Handshake.Cases<SocketSession> {
        @Override
        public SocketSession welcome(Handshake.Welcome handshake) {
            return handshake.session();
        }

        @Override
        public SocketSession refusal(Handshake.Refusal handshake) {
            throw new AssertionError("refused with " + handshake.reply().status());
        }
    }

    private record Leaving(CountDownLatch gone) implements Socket {
        @Override
        public void send(byte[] utf8, Done done) {
            done.sent(true);
        }

        @Override
        public void close(int code, String reason) {
            gone.countDown();
        }

        @Override
        public void abort() {
            gone.countDown();
        }
    }
}
