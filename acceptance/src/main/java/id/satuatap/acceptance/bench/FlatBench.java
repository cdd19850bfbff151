package id.satuatap.acceptance.bench;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.util.List;

/**
 * {@code flat}: what a number and a call cost while 100 wait, and while 50,000 do. A day goes before, so that both meet a
 * server that is as warm. Stateless.
 */
final class FlatBench implements Bench {
    private static final int FEW = 100;
    private static final int MANY = 50_000;
    private static final int DAY_BEFORE = 20_000;
    /** One of each agency and some more: together they serve everybody. */
    private static final int DESKS_OF_THE_DAY = 31;

    @Override
    public void run(BenchRoom room) throws IOException, InterruptedException {
        try (BenchMall mall = room.roomyMall("flat")) {
            room.run(new LoadSpec(
                    "day",
                    mall.port(),
                    1,
                    0,
                    0,
                    0,
                    room.rounds(DAY_BEFORE),
                    mall.catalogue().services(),
                    mall.catalogue().counters().subList(0, DESKS_OF_THE_DAY).stream()
                            .map(BenchCatalogue.BenchCounter::code)
                            .toList(),
                    3));
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

    /** The desk's own services come first: those are asked for in turn, so that it never calls in vain. */
    private static LoadSpec spec(BenchRoom room, BenchMall mall, int waiting, long seed) {
        BenchCatalogue.BenchCounter desk = mall.catalogue().counters().get(0);
        return new LoadSpec(
                "flat",
                mall.port(),
                1,
                room.millis(8_000),
                room.millis(8_000),
                0,
                waiting,
                desk.services(),
                List.of(desk.code()),
                seed);
    }
}
