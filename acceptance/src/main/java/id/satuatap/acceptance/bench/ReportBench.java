package id.satuatap.acceptance.bench;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.file.Files;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.concurrent.locks.LockSupport;

/**
 * {@code report}: the daily report of a full day after a year of such days. The day is still open, so that it is made each
 * time and never taken from the archive. Writing the year takes long: a folder for it is kept and only ever grown. Stateless.
 */
final class ReportBench implements Bench {
    private static final int DAYS = 365;
    private static final int VISITORS = 4_000;
    private static final LocalTime START = LocalTime.of(10, 0);
    private static final int WARM_ROUNDS = 5;
    private static final String DAYS_CALL = "/api/v1/reports/days";
    private static final int OK = 200;
    private static final int NOT_YET = 409;
    private static final int REPORT_LIMIT_MILLIS = 120_000;
    private static final long LOOK_AGAIN_NANOS = Duration.ofMillis(200).toNanos();
    private static final long WORD_NANOS = Duration.ofSeconds(15).toNanos();
    private static final long MODEL_PATIENCE_NANOS = Duration.ofHours(2).toNanos();

    @Override
    public void run(BenchRoom room) throws IOException, InterruptedException {
        LocalDate first = BenchMall.TODAY.minusDays(DAYS);
        try (BenchMall mall = room.mallOfAYear()) {
            if (!Files.exists(mall.journal())) {
                mall.restartAt(first.minusDays(1).atTime(START));
                mall.stop();
            }
            LocalDateTime now = PastDays.grow(mall, first.plusDays(room.rounds(DAYS)), VISITORS, VISITORS);
            mall.restartAt(now);
            long modelMillis = awaitModel(mall);
            ObjectNode result = room.result("report");
            ((ObjectNode) result.get("parameters"))
                    .put("days", ChronoUnit.DAYS.between(first, now.toLocalDate()))
                    .put("visitorsOfEachDay", VISITORS)
                    .put("modelMadeInMillis", modelMillis);
            measure(result, mall, now.toLocalDate());
        }
    }

    private static void measure(ObjectNode result, BenchMall mall, LocalDate day) throws IOException {
        try (Wire wire = administrator(mall)) {
            result.put("pdfColdMillis", millis(wire, day, "/pdf"));
            Samples figures = new Samples();
            Samples warm = new Samples();
            Samples all = new Samples();
            for (int i = 0; i < WARM_ROUNDS; i++) {
                figures.add(nanos(wire, day, ""));
                long before = System.nanoTime();
                warm.add(nanos(wire, day, "/pdf"));
                for (String format : List.of("/xlsx", "/csv")) {
                    nanos(wire, day, format);
                }
                all.add(System.nanoTime() - before);
            }
            // What of it the query model needs: the figures as JSON, without a page.
            figures.into(result.putObject("figuresWarm"));
            warm.into(result.putObject("pdfWarm"));
            all.into(result.putObject("allThreeWarm"));
        }
        result.put("errors", 0);
        ServerChild worker = ServerChild.of(mall.server().pid(), "ReportWorkerMain");
        result.put("workerPeakMegabytes", worker.peakMegabytes());
        result.put("workerHeapOption", worker.option("-Xmx"));
    }

    private static long millis(Wire wire, LocalDate day, String format) throws IOException {
        return Duration.ofNanos(nanos(wire, day, format)).toMillis();
    }

    private static long nanos(Wire wire, LocalDate day, String format) throws IOException {
        long before = System.nanoTime();
        String answer = wire.get("/api/v1/reports/daily/" + day + format);
        if (wire.status() != OK) {
            throw new IOException("no report: " + answer);
        }
        return System.nanoTime() - before;
    }

    /** Reports wait for the query model. @return how long that took to be made, in milliseconds */
    private static long awaitModel(BenchMall mall) throws IOException {
        long began = System.nanoTime();
        long lastWord = began;
        try (Wire wire = administrator(mall)) {
            String answer = wire.get(DAYS_CALL);
            while (wire.status() == NOT_YET) {
                long now = System.nanoTime();
                if (now - began > MODEL_PATIENCE_NANOS) {
                    throw new IOException("the query model does not come to its end: " + answer);
                }
                if (now - lastWord > WORD_NANOS) {
                    lastWord = now;
                    System.out.println("bench: report: " + Bodies.text(answer, "message"));
                }
                LockSupport.parkNanos(LOOK_AGAIN_NANOS);
                answer = wire.get(DAYS_CALL);
            }
            if (wire.status() != OK) {
                throw new IOException("the days of the reports are not told: " + answer);
            }
        }
        return Duration.ofNanos(System.nanoTime() - began).toMillis();
    }

    /** A line of somebody who may have every report, and waits as long as the server does. */
    static Wire administrator(BenchMall mall) throws IOException {
        return new Wire(
                mall.port(), Desk.session(mall.port(), mall.firstDesk(), BenchMall.ADMINISTRATOR), REPORT_LIMIT_MILLIS);
    }
}
