package id.satuatap.acceptance.bench;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.locks.LockSupport;

/**
 * {@code report}: the daily report of a full day out of a year of such days. The day is still open, so that it is made each
 * time and never taken from the archive. Stateless.
 */
final class ReportBench implements Bench {
    private static final int DAYS = 365;
    private static final int VISITORS = 4_000;
    private static final LocalDate TODAY = BenchMall.TODAY;
    private static final int WARM_ROUNDS = 5;
    private static final long LOOK_AGAIN_NANOS = Duration.ofMillis(200).toNanos();
    private static final long MODEL_PATIENCE_NANOS = Duration.ofHours(2).toNanos();

    @Override
    public void run(BenchRoom room) throws IOException, InterruptedException {
        int days = room.rounds(DAYS);
        LocalDate first = TODAY.minusDays(days);
        try (BenchMall mall = room.mallOn(first.minusDays(1), "report")) {
            mall.stop();
            try (PastDays past = PastDays.in(mall.data(), mall.catalogue(), first)) {
                for (LocalDate day = first; day.isBefore(TODAY); day = day.plusDays(1)) {
                    past.whole(day, VISITORS);
                }
                past.open(TODAY, VISITORS);
            }
            mall.restartAt(TODAY.atTime(15, 30));
            awaitModel(mall);
            measure(room.result("report"), mall, days);
        }
    }

    private static void measure(ObjectNode result, BenchMall mall, int days) throws IOException {
        ((ObjectNode) result.get("parameters")).put("days", days).put("visitorsOfEachDay", VISITORS);
        try (Wire wire = new Wire(mall.port(), Desk.session(mall.port(), mall.firstDesk(), BenchMall.ADMINISTRATOR))) {
            result.put("pdfColdMillis", millis(wire, "pdf"));
            Samples warm = new Samples();
            Samples all = new Samples();
            for (int i = 0; i < WARM_ROUNDS; i++) {
                long before = System.nanoTime();
                warm.add(nanos(wire, "pdf"));
                for (String format : List.of("xlsx", "csv")) {
                    nanos(wire, format);
                }
                all.add(System.nanoTime() - before);
            }
            warm.into(result.putObject("pdfWarm"));
            all.into(result.putObject("allThreeWarm"));
        }
        result.put("errors", 0);
        result.put("workerPeakMegabytes", mall.peakMegabytesOfChild("ReportWorkerMain"));
    }

    private static long millis(Wire wire, String format) throws IOException {
        return Duration.ofNanos(nanos(wire, format)).toMillis();
    }

    private static long nanos(Wire wire, String format) throws IOException {
        long before = System.nanoTime();
        String answer = wire.get("/api/v1/reports/daily/" + TODAY + "/" + format);
        if (wire.status() != 200) {
            throw new IOException("no report: " + answer);
        }
        return System.nanoTime() - before;
    }

    /** Reports wait for the query model; how long it takes to make is another bench's business. */
    private static void awaitModel(BenchMall mall) throws IOException {
        long end = System.nanoTime() + MODEL_PATIENCE_NANOS;
        try (Wire wire = new Wire(mall.port(), BenchMall.token(BenchMall.kiosk(1)))) {
            while (!wire.get("/api/v1/health").contains("\"CURRENT\"")) {
                if (System.nanoTime() > end) {
                    throw new IOException("the query model does not come to its end");
                }
                LockSupport.parkNanos(LOOK_AGAIN_NANOS);
            }
        }
    }
}
