package id.satuatap.acceptance.bench;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.util.List;

/** {@code call}: cycles of call, start and finish from eight desks. Stateless. */
final class CallBench implements Bench {
    private static final int DESKS = 8;
    private static final int WAITING = 160_000;

    @Override
    public void run(BenchRoom room) throws IOException, InterruptedException {
        try (BenchMall mall = room.roomyMall("call")) {
            List<BenchCatalogue.BenchCounter> desks =
                    mall.catalogue().counters().subList(0, DESKS);
            ObjectNode measured = room.run(new LoadSpec(
                    "call",
                    mall.port(),
                    DESKS,
                    room.millis(25_000),
                    room.millis(10_000),
                    0,
                    (int) room.millis(WAITING),
                    desks.stream().map(desk -> desk.services().get(0)).toList(),
                    desks.stream().map(BenchCatalogue.BenchCounter::code).toList(),
                    1));
            mall.stop();
            int bytes = GroupedAppend.meanBytes(mall.journal());
            ObjectNode result = room.result("call");
            ((ObjectNode) result.get("parameters")).put("desks", DESKS).put("waitingAtFirst", WAITING);
            result.setAll(measured);
            ObjectNode echo = Floors.echoAndFlush(
                    room, room.folder("call-floor"), bytes, DESKS, room.millis(4_000), room.millis(6_000));
            ObjectNode floors = result.putObject("floors");
            floors.put("echoAndFlushP50Millis", echo.get("p50Millis").asDouble());
            floors.put("echoAndFlushPerSecond", echo.get("perSecond").asLong());
            double commandsPerSecond = 3 * measured.get("cyclesPerSecond").asDouble();
            result.putObject("ratios")
                    .put(
                            "commandsPerSecondToEcho",
                            IssueBench.ratio(
                                    commandsPerSecond, echo.get("perSecond").asDouble()));
        }
    }
}
