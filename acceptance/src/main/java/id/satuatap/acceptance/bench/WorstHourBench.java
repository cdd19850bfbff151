package id.satuatap.acceptance.bench;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.locks.LockSupport;

/**
 * {@code worst-hour}: twice the peak of the largest hall, while the query model is made anew, the journal is copied and the
 * day's report is made; then once more with ten milliseconds added to each flush. Stateless.
 */
final class WorstHourBench implements Bench {
    private static final int KIOSKS = 12;
    private static final double NUMBERS_PER_SECOND = 2;
    private static final int HISTORY = 12_000;
    private static final List<String> FORMS = List.of("pdf", "xlsx", "csv");
    private static final int ASKED_MAX = 60;
    private static final long ASK_AGAIN_NANOS = 1_000_000_000;

    @Override
    public void run(BenchRoom room) throws IOException, InterruptedException {
        at(room, 0);
        at(room, 10);
    }

    private static void at(BenchRoom room, int flushDelayMillis) throws IOException, InterruptedException {
        String name = "worst-hour-" + flushDelayMillis;
        try (BenchMall mall = room.mall(name)) {
            List<String> services = mall.catalogue().services();
            List<String> counters = mall.catalogue().counters().stream()
                    .map(BenchCatalogue.BenchCounter::code)
                    .toList();
            room.run(new LoadSpec("day", mall.port(), 1, 0, 0, 0, HISTORY, services, counters.subList(0, 31), 1));
            mall.stop();
            // Gone, it is made anew from the start on.
            StoreFolders.delete(mall.data().resolve("query-model"));
            mall.restart("--trial-flush-delay-millis", Integer.toString(flushDelayMillis));
            BenchRoom.RunningLoad load = room.start(new LoadSpec(
                    "worst-hour",
                    mall.port(),
                    KIOSKS,
                    room.millis(5_000),
                    room.millis(60_000),
                    NUMBERS_PER_SECOND,
                    200,
                    services,
                    counters,
                    2));
            load.awaitMeasuring();
            Path copies = room.folder(name + "-copies");
            long bytes = StoreFolders.copy(mall.journal(), copies.resolve("journal"));
            long reports = report(mall);
            ObjectNode measured = load.result();
            ObjectNode result = room.result("worst-hour");
            ((ObjectNode) result.get("parameters"))
                    .put("kiosks", KIOSKS)
                    .put("numbersPerSecond", NUMBERS_PER_SECOND)
                    .put("desks", counters.size())
                    .put("boards", 20)
                    .put("addedFlushMillis", flushDelayMillis)
                    .put("journalCopiedBytes", bytes)
                    .put("reportsMade", reports);
            result.setAll(measured);
            result.put("longestGcPauseMillis", GcLog.longestPauseMillis(mall.gcLog()));
            result.put("residentMegabytes", mall.residentMegabytes());
        }
    }

    /** Asks until the query model has come so far that reports can be made, then for each form. @return how many came */
    private static long report(BenchMall mall) throws IOException {
        String token = Desk.session(mall.port(), mall.firstDesk(), BenchMall.ADMINISTRATOR);
        long made = 0;
        try (Wire wire = new Wire(mall.port(), token)) {
            for (int asked = 0; made < FORMS.size() && asked < ASKED_MAX; asked++) {
                wire.get("/api/v1/reports/daily/" + BenchMall.TODAY + "/" + FORMS.get((int) made));
                if (wire.status() == 200) {
                    made++;
                } else {
                    LockSupport.parkNanos(ASK_AGAIN_NANOS);
                }
            }
        }
        return made;
    }
}
