package id.satuatap.acceptance.bench;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * Calls at a steady pace, and 230 subscribers that hear of them: 150 desks, 60 boards, 20 kiosks; beside them three boards
 * that have stopped reading. Used once.
 */
final class PushLoad implements LoadMain.Load {
    private static final int BOARDS = 60;
    private static final int KIOSKS = 20;
    private static final int STALLED = 3;
    private static final long LAST_FRAMES_SECONDS = 2;

    private final LoadSpec spec;
    private final AtomicInteger errors = new AtomicInteger();

    PushLoad(LoadSpec spec) {
        this.spec = spec;
    }

    @Override
    public void run(ObjectNode result) throws Exception {
        Queue.fill(spec, spec.waiting(), spec.services());
        StreamPlace place = StreamPlace.now(spec.port());
        List<Ear> ears = place.everybody(spec.counters(), BOARDS, KIOSKS);
        List<Ear> stalled = new ArrayList<>();
        for (int i = 1; i <= STALLED; i++) {
            stalled.add(place.listen(BenchMall.board(BOARDS + i), true));
        }
        try (Audience audience = new Audience(ears)) {
            call(audience);
            TimeUnit.SECONDS.sleep(LAST_FRAMES_SECONDS);
            Audience.Delays delays = audience.delays();
            delays.samples().into(result);
            result.put("subscribers", ears.size());
            result.put("notHeard", delays.missing());
            result.put("subscribersLost", audience.lost());
        }
        result.put("stalledCutOff", StalledReaders.cutOff(stalled));
        result.put(
                "stalledResumed",
                StalledReaders.resumed(
                        spec.port(), BOARDS, STALLED, spec.services().get(0)));
        result.put("errors", errors.get());
    }

    private void call(Audience audience) throws Exception {
        Crew crew = new Crew(spec.clients());
        for (int i = 0; i < spec.clients(); i++) {
            Desk desk = Desk.open(spec.port(), spec.counters().get(i), spec.seed());
            double share = (double) i / spec.clients();
            crew.add("desk-" + i, () -> {}, () -> serve(desk, share, audience));
        }
        crew.work();
    }

    private void serve(Desk desk, double share, Audience audience) throws IOException {
        Pace pace = new Pace(spec.perSecond(), share);
        long measureFrom = System.nanoTime() + spec.warmMillis() * 1_000_000;
        long end = measureFrom + spec.millis() * 1_000_000;
        try (desk) {
            for (long start = pace.next(); start < end; start = pace.next()) {
                String called = desk.callNext();
                long at = System.nanoTime();
                if (!Bodies.accepted(called)) {
                    errors.incrementAndGet();
                    return;
                }
                if (start >= measureFrom) {
                    audience.acknowledged(Bodies.number(called, "sequence"), at);
                }
                String turn = Bodies.text(called, "turn");
                if (!Bodies.accepted(desk.start(turn)) || !Bodies.accepted(desk.finish(turn))) {
                    errors.incrementAndGet();
                }
            }
        }
    }
}
