package id.satuatap.acceptance.bench;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.util.List;

/** {@code issue}: how many numbers a second, each on disk before it is acknowledged. Stateless. */
final class IssueBench implements Bench {
    private static final int GROUP_AT_FLOOR = 32;

    @Override
    public void run(BenchRoom room) throws IOException, InterruptedException {
        at(room, 32, 0);
        at(room, 1, 0);
        at(room, 12, 1);
    }

    private static void at(BenchRoom room, int kiosks, double perSecond) throws IOException, InterruptedException {
        String name = "issue-" + kiosks + (perSecond == 0 ? "" : "-paced");
        try (BenchMall mall = room.roomyMall(name)) {
            ObjectNode measured = room.run(new LoadSpec(
                    "issue",
                    mall.port(),
                    kiosks,
                    room.millis(25_000),
                    room.millis(20_000),
                    perSecond,
                    0,
                    mall.catalogue().services(),
                    List.of(),
                    kiosks));
            mall.stop();
            int bytes = GroupedAppend.meanBytes(mall.journal());
            ObjectNode result = room.result("issue");
            ObjectNode parameters = (ObjectNode) result.get("parameters");
            parameters.put("kiosks", kiosks).put("pressesPerSecondEach", perSecond);
            parameters.put("meanRecordBytes", bytes);
            result.setAll(measured);
            ObjectNode echo = Floors.echoAndFlush(
                    room, room.folder(name + "-floor"), bytes, kiosks, room.millis(4_000), room.millis(6_000));
            ObjectNode floors = result.putObject("floors");
            floors.put("echoAndFlushP50Millis", echo.get("p50Millis").asDouble());
            floors.put("echoAndFlushP99Millis", echo.get("p99Millis").asDouble());
            floors.put("echoAndFlushPerSecond", echo.get("perSecond").asLong());
            long append = GroupedAppend.perSecond(mall.journal(), room.folder(name + "-append"), GROUP_AT_FLOOR);
            floors.put("groupedAppendPerSecond", append);
            ObjectNode ratios = result.putObject("ratios");
            ratios.put(
                    "p50ToEcho",
                    ratio(
                            measured.get("p50Millis").asDouble(),
                            echo.get("p50Millis").asDouble()));
            ratios.put(
                    "perSecondToEcho",
                    ratio(
                            measured.get("perSecond").asDouble(),
                            echo.get("perSecond").asDouble()));
        }
    }

    static double ratio(double value, double floor) {
        return floor == 0 ? 0 : Math.round(value / floor * 100) / 100.0;
    }
}
