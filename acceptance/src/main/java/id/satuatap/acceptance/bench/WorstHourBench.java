package id.satuatap.acceptance.bench;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.concurrent.locks.LockSupport;

/**
 * {@code worst-hour}: twice the peak of the largest hall, while the query model of a month is made anew, the journal is
 * copied and yesterday's report is made; then once more with ten milliseconds added to each flush. Stateless.
 */
final class WorstHourBench implements Bench {
    private static final int KIOSKS = 12;
    private static final int BOARDS = 20;
    private static final double NUMBERS_PER_SECOND = 2;
    private static final int DAYS = 30;
    private static final int VISITORS = 4_000;
    private static final int VISITORS_TODAY = 1_000;
    private static final LocalDate TODAY = BenchMall.TODAY;
    private static final List<Integer> ADDED_FLUSH_MILLIS = List.of(0, 10);
    private static final List<String> FORMS = List.of("pdf", "xlsx", "csv");
    private static final long ASK_AGAIN_NANOS = 500_000_000;

    @Override
    public void run(BenchRoom room) throws IOException, InterruptedException {
        int days = room.rounds(DAYS);
        LocalDate first = TODAY.minusDays(days);
        try (BenchMall mall = room.mallOn(first.minusDays(1), "worst-hour")) {
            mall.stop();
            LocalDateTime start = PastDays.grow(mall, TODAY, VISITORS, VISITORS_TODAY);
            for (int added : ADDED_FLUSH_MILLIS) {
                mall.stop();
                StoreFolders.delete(mall.data().resolve("query-model"));
                mall.restartAt(start, added);
                at(room, mall, days, added);
                // Never back before what is recorded: the server would doubt its clock.
                start = start.plusHours(1);
            }
        }
    }

    private static void at(BenchRoom room, BenchMall mall, int days, int addedFlushMillis)
            throws IOException, InterruptedException {
        List<String> counters = mall.catalogue().counters().stream()
                .map(BenchCatalogue.BenchCounter::code)
                .toList();
        long bytes;
        long reports;
        ObjectNode measured;
        try (BenchRoom.RunningLoad load = room.start(new LoadSpec(
                "worst-hour",
                mall.port(),
                KIOSKS,
                room.millis(5_000),
                room.millis(60_000),
                NUMBERS_PER_SECOND,
                200,
                mall.catalogue().services(),
                counters,
                2 + addedFlushMillis))) {
            load.awaitMeasuring();
            Path copy = room.folder("worst-hour-copy-" + addedFlushMillis);
            bytes = StoreFolders.copy(mall.journal(), copy.resolve("journal"));
            reports = reports(mall, System.nanoTime() + room.millis(60_000) * 1_000_000);
            measured = load.result();
        }
        ObjectNode result = room.result("worst-hour");
        ((ObjectNode) result.get("parameters"))
                .put("kiosks", KIOSKS)
                .put("numbersPerSecond", NUMBERS_PER_SECOND)
                .put("desks", counters.size())
                .put("boards", BOARDS)
                .put("pastDays", days)
                .put("addedFlushMillis", addedFlushMillis)
                .put("journalCopiedBytes", bytes)
                .put("reportsMade", reports)
                .put("queryModelAtEnd", Bodies.text(health(mall), "state"));
        result.setAll(measured);
        result.put("longestGcPauseMillis", GcLog.longestPauseMillis(mall.gcLog()));
        result.put("residentMegabytes", mall.residentMegabytes());
    }

    private static String health(BenchMall mall) throws IOException {
        try (Wire wire = new Wire(mall.port(), BenchMall.token(BenchMall.kiosk(1)))) {
            return wire.get("/api/v1/health");
        }
    }

    /** Asks for yesterday's report, first refused until its day is in the model again. @return how many files came */
    private static long reports(BenchMall mall, long end) throws IOException {
        int made = 0;
        try (Wire wire = ReportBench.administrator(mall)) {
            while (made < FORMS.size() && System.nanoTime() < end) {
                wire.get("/api/v1/reports/daily/" + TODAY.minusDays(1) + "/" + FORMS.get(made));
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
