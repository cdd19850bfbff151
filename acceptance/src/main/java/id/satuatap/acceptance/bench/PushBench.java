package id.satuatap.acceptance.bench;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.util.List;

/** {@code push}: from an acknowledged call until 230 subscribers know of it, beside three that have stopped reading. */
final class PushBench implements Bench {
    private static final int DESKS = 8;
    private static final double CALLS_PER_SECOND = 20;
    private static final int WAITING = 4_000;

    @Override
    public void run(BenchRoom room) throws IOException, InterruptedException {
        try (BenchMall mall = room.mall("push")) {
            List<BenchCatalogue.BenchCounter> counters = mall.catalogue().counters();
            ObjectNode measured = room.run(new LoadSpec(
                    "push",
                    mall.port(),
                    DESKS,
                    room.millis(8_000),
                    room.millis(30_000),
                    CALLS_PER_SECOND / DESKS,
                    WAITING,
                    counters.subList(0, DESKS).stream()
                            .map(desk -> desk.services().get(0))
                            .toList(),
                    counters.stream().map(BenchCatalogue.BenchCounter::code).toList(),
                    1));
            ObjectNode result = room.result("push");
            ((ObjectNode) result.get("parameters"))
                    .put("callsPerSecond", CALLS_PER_SECOND)
                    .put("stalledReaders", 3);
            result.setAll(measured);
        }
    }
}
