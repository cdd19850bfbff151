package id.satuatap.acceptance.bench;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.util.List;

/** {@code flat}: what a number and a call cost while 100 wait, and while 50,000 do. Stateless. */
final class FlatBench implements Bench {
    private static final int FEW = 100;
    private static final int MANY = 50_000;

    @Override
    public void run(BenchRoom room) throws IOException, InterruptedException {
        try (BenchMall mall = room.roomyMall("flat")) {
            ObjectNode few = room.run(spec(room, mall, FEW, 1));
            ObjectNode many = room.run(spec(room, mall, MANY - FEW, 2));
            ObjectNode result = room.result("flat");
            ((ObjectNode) result.get("parameters")).put("waitingFew", FEW).put("waitingMany", MANY);
            result.put("errors", 0);
            result.set("few", few);
            result.set("many", many);
            ObjectNode ratios = result.putObject("ratios");
            for (String what : List.of("issue", "call")) {
                ratios.put(
                        what + "P50ManyToFew",
                        IssueBench.ratio(
                                many.get(what).get("p50Millis").asDouble(),
                                few.get(what).get("p50Millis").asDouble()));
            }
        }
    }

    private static LoadSpec spec(BenchRoom room, BenchMall mall, int waiting, long seed) {
        return new LoadSpec(
                "flat",
                mall.port(),
                1,
                room.millis(8_000),
                room.millis(8_000),
                0,
                waiting,
                mall.catalogue().services(),
                List.of(mall.catalogue().counters().get(0).code()),
                seed);
    }
}
