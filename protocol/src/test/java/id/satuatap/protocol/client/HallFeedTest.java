package id.satuatap.protocol.client;

import static id.satuatap.protocol.client.HallFixture.NOON;
import static id.satuatap.protocol.client.HallFixture.aFrame;
import static id.satuatap.protocol.client.HallFixture.aHeartbeat;
import static id.satuatap.protocol.client.HallFixture.aService;
import static id.satuatap.protocol.client.HallFixture.aSnapshot;
import static org.assertj.core.api.Assertions.assertThat;

import id.satuatap.protocol.change.Change;
import id.satuatap.protocol.change.Frame;
import id.satuatap.protocol.change.Resync;
import id.satuatap.protocol.change.ServiceChanged;
import id.satuatap.protocol.testing.Stream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;

class HallFeedTest extends FeedCase {
    @Test
    void aListenerHearsTheSnapshotThenEachFrameOnTheFeedsOwnThread() throws Exception {
        HallFeed feed = feed(server);
        Stream stream = live(feed, 100);

        stream.send(stream(aFrame(1, 101, 7)));

        assertThat(next()).isEqualTo("changed 101 waiting 7 on hall-feed");
        assertThat(feed.hall().orElseThrow().services()).containsEntry("DKC-01", aService(7));
        assertThat(stream.request().path()).isEqualTo("/api/v1/stream?epoch=1&after=100");
        assertThat(stream.request().headers()).containsEntry("Authorization", "Bearer device-token");
    }

    @Test
    void whatIsRecordedUnseenIsToldToThoseWhoWaitForTheirOwnCommand() throws Exception {
        HallFeed feed = feed(server);
        Stream stream = live(feed, 100);
        BlockingQueue<Long> reached = new LinkedBlockingQueue<>();
        feed.subscribe(new HallListener() {
            @Override
            public void hallReplaced(HallProjection hall) {}

            @Override
            public void hallChanged(HallProjection hall, List<Change> changes) {}

            @Override
            public void hallReached(HallProjection hall) {
                reached.add(hall.sequence());
            }
        });

        stream.send(stream(new Frame(1, 101, 101, NOON, 1, List.of())));

        assertThat(reached.poll(30, TimeUnit.SECONDS)).isEqualTo(101);
    }

    @Test
    void aFrameInManyPiecesIsOneFrame() throws Exception {
        Stream stream = live(feed(server), 100);
        Change[] many = new Change[300];
        Arrays.fill(many, new ServiceChanged(aService(3)));

        stream.send(stream(aFrame(1, 101, many)));

        assertThat(next()).isEqualTo("changed 101 waiting 3 on hall-feed");
    }

    @Test
    void aGapIsFilledByASnapshot() throws Exception {
        Stream stream = live(feed(server), 100);
        snapshot = aSnapshot(1, 105, 5);

        stream.send(stream(aFrame(1, 103, 7)));

        assertThat(next()).isEqualTo("replaced 105");
        assertThat(server.nextStream().request().path()).endsWith("?epoch=1&after=105");
        stream.awaitCut();
    }

    @Test
    void aResyncOfTheServerLeadsToASnapshot() throws Exception {
        Stream stream = live(feed(server), 100);
        snapshot = aSnapshot(1, 200, 5);

        stream.send(stream(new Resync(1, 200, "too far behind")));

        assertThat(next()).isEqualTo("replaced 200");
        assertThat(server.nextStream().request().path()).endsWith("?epoch=1&after=200");
    }

    @Test
    void aMessageThatIsNoneLeadsToASnapshotAndNotToSilence() throws Exception {
        Stream stream = live(feed(server), 100);
        snapshot = aSnapshot(1, 101, 5);

        stream.send("{\"epoch\":1,\"from\":\"x\"}".getBytes(StandardCharsets.UTF_8));

        assertThat(next()).isEqualTo("replaced 101");
    }

    @Test
    void theClockFollowsTheTimeAndRateOfTheFrames() throws Exception {
        HallFeed feed = feed(server);
        Stream stream = live(feed, 100);

        stream.send(stream(aHeartbeat(1, 100, NOON.plusSeconds(3_600), 60)));
        stream.send(
                stream(new Frame(1, 101, 101, NOON.plusSeconds(7_200), 60, List.of(new ServiceChanged(aService(2))))));
        assertThat(next()).startsWith("changed 101");

        assertThat(clock.rate()).isEqualTo(60);
        assertThat(clock.instant()).isBetween(NOON.plusSeconds(7_200), NOON.plusSeconds(7_200 + 120));
    }

    @Test
    void whoSubscribesLateIsToldTheHallAsItIs() throws Exception {
        HallFeed feed = feed(server);
        live(feed, 100);

        subscribe(feed);

        assertThat(next()).startsWith("link LIVE");
        assertThat(next()).isEqualTo("replaced 100");
    }

    @Test
    void aListenerThatFailsDoesNotSilenceTheOthers() throws Exception {
        HallFeed feed = feed(server);
        feed.subscribe(new HallListener() {
            @Override
            public void hallReplaced(HallProjection hall) {
                throw new IllegalStateException("defect");
            }

            @Override
            public void hallChanged(HallProjection hall, List<Change> changes) {
                throw new IllegalStateException("defect");
            }
        });
        Stream stream = live(feed, 100);

        stream.send(stream(aFrame(1, 101, 7)));

        assertThat(next()).startsWith("changed 101");
    }
}
