package id.satuatap.acceptance.bench;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.locks.LockSupport;

/** {@code start}: from the process's start to the first accepted command, and what a day leaves in memory. Stateless. */
final class StartBench implements Bench {
    private static final int DAY = 5_000;
    private static final int MEMORY_DAY = 4_000;
    private static final long ASK_AGAIN_NANOS = 2_000_000;
    private static final long PATIENCE_NANOS = 60_000_000_000L;

    @Override
    public void run(BenchRoom room) throws IOException, InterruptedException {
        rehearse(room);
        emptyStore(room);
        afterDay(room);
    }

    /** This program's own first press is slower than any later one, and is not what a start takes. */
    private static void rehearse(BenchRoom room) throws IOException {
        try (BenchMall mall = room.smallMall("start-rehearsal")) {
            mall.begin();
            firstAccepted(mall, System.nanoTime());
        }
    }

    private static void emptyStore(BenchRoom room) throws IOException {
        try (BenchMall mall = room.smallMall("start-empty")) {
            long began = System.nanoTime();
            mall.begin();
            ObjectNode result = room.result("start");
            ((ObjectNode) result.get("parameters")).put("store", "empty");
            result.put("errors", 0);
            result.put("readyMillis", firstAccepted(mall, began));
        }
    }

    private static void afterDay(BenchRoom room) throws IOException, InterruptedException {
        try (BenchMall mall = room.mall("start-day")) {
            ObjectNode most = room.run(day(mall, MEMORY_DAY, 1));
            long resident = mall.residentMegabytes();
            ObjectNode rest = room.run(day(mall, DAY - MEMORY_DAY, 2));
            mall.kill();
            long began = System.nanoTime();
            mall.begin();
            ObjectNode result = room.result("start");
            ((ObjectNode) result.get("parameters")).put("store", "a day of " + DAY + " visitors, all served");
            result.put("errors", most.get("errors").asInt() + rest.get("errors").asInt());
            result.put("readyMillis", firstAccepted(mall, began));
            result.put("residentMegabytesAfter" + MEMORY_DAY, resident);
        }
    }

    private static LoadSpec day(BenchMall mall, int visitors, long seed) {
        Set<String> agencies = new LinkedHashSet<>();
        List<String> counters = mall.catalogue().counters().stream()
                .filter(counter -> agencies.add(counter.agency()))
                .map(BenchCatalogue.BenchCounter::code)
                .toList();
        return new LoadSpec(
                "day", mall.port(), 1, 0, 0, 0, visitors, mall.catalogue().services(), counters, seed);
    }

    /** Presses until a number is given. @return milliseconds since {@code began} */
    private static long firstAccepted(BenchMall mall, long began) {
        String service = mall.catalogue().services().get(0);
        while (System.nanoTime() - began < PATIENCE_NANOS) {
            try (Kiosk kiosk = new Kiosk(mall.port(), 1, System.nanoTime())) {
                if (Bodies.accepted(kiosk.issue(service))) {
                    return (System.nanoTime() - began) / 1_000_000;
                }
            } catch (IOException notYet) {
                LockSupport.parkNanos(ASK_AGAIN_NANOS);
            }
        }
        throw new IllegalStateException("no number within a minute: " + LastWords.of(mall.server()));
    }
}
