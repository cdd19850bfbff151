package id.satuatap.acceptance.bench;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * Twice the peak of the largest hall: twelve kiosks that together give {@code perSecond} numbers, 150 desks that together
 * serve as many, and a stream to every desk, twenty boards and the kiosks. Used once.
 */
final class WorstHourLoad implements LoadMain.Load {
    private static final int BOARDS = 20;
    private static final int HANDS = 10;
    private static final long SLOW_MILLIS = 30;

    private final LoadSpec spec;
    private final AtomicInteger errors = new AtomicInteger();
    private final List<Samples> issues = new ArrayList<>();
    private final List<Samples> calls = new ArrayList<>();

    WorstHourLoad(LoadSpec spec) {
        this.spec = spec;
    }

    @Override
    public void run(ObjectNode result) throws Exception {
        Queue.fill(spec, spec.waiting(), spec.services());
        Crew crew = new Crew(spec.clients() + HANDS);
        for (int i = 0; i < spec.clients(); i++) {
            addKiosk(crew, i);
        }
        for (int i = 0; i < HANDS; i++) {
            addDesks(crew, i);
        }
        // Last: signing 150 officers in takes longer than the server believes in a subscriber that answers no ping.
        StreamPlace place = StreamPlace.now(spec.port());
        try (Audience audience = new Audience(place.everybody(spec.counters(), BOARDS, spec.clients()))) {
            // The bench begins its report, copy and rebuild at this word.
            System.out.println("MEASURING");
            crew.work();
            result.put("subscribersLost", audience.lost());
        }
        Samples.merged(issues).into(result);
        Samples.merged(calls).into(result.putObject("call"));
        result.put("errors", errors.get());
    }

    private void addKiosk(Crew crew, int number) throws IOException {
        Samples mine = new Samples();
        issues.add(mine);
        Kiosk kiosk = new Kiosk(spec.port(), number + 1, spec.seed());
        Pace pace = new Pace(spec.perSecond() / spec.clients(), (double) number / spec.clients());
        crew.add("kiosk-" + number, () -> {}, () -> {
            long measureFrom = System.nanoTime() + spec.warmMillis() * 1_000_000;
            long end = measureFrom + spec.millis() * 1_000_000;
            int turn = number;
            try (kiosk) {
                for (long start = pace.next(); start < end; start = pace.next()) {
                    String answer = kiosk.issue(
                            spec.services().get(turn++ % spec.services().size()));
                    keep(answer, start, measureFrom, mine);
                    tell(start);
                    accepted(kiosk.shown());
                }
            }
        });
    }

    /** A tenth of the desks, by one hand that goes from one to the next. */
    private void addDesks(Crew crew, int number) throws IOException {
        Samples mine = new Samples();
        calls.add(mine);
        List<Desk> desks = new ArrayList<>();
        for (int i = number; i < spec.counters().size(); i += HANDS) {
            desks.add(Desk.open(spec.port(), spec.counters().get(i), spec.seed()));
        }
        Pace pace = new Pace(spec.perSecond() / HANDS, (double) number / HANDS);
        crew.add("hand-" + number, () -> {}, () -> {
            long measureFrom = System.nanoTime() + spec.warmMillis() * 1_000_000;
            long end = measureFrom + spec.millis() * 1_000_000;
            int turn = 0;
            for (long start = pace.next(); start < end; start = pace.next()) {
                Desk desk = desks.get(turn++ % desks.size());
                String called = desk.callNext();
                if (called.contains("NOBODY_WAITING")) {
                    continue;
                }
                keep(called, start, measureFrom, mine);
                if (Bodies.accepted(called)) {
                    String id = Bodies.text(called, "turn");
                    accepted(desk.start(id));
                    accepted(desk.finish(id));
                }
            }
            desks.forEach(Desk::close);
        });
    }

    /** Slow ones with the time of day, so that the logs of server and collector can be laid beside. */
    private static void tell(long start) {
        long tookMillis = Duration.ofNanos(System.nanoTime() - start).toMillis();
        if (tookMillis >= SLOW_MILLIS) {
            System.out.println(Instant.now() + " a number took " + tookMillis + " ms");
        }
    }

    private void keep(String answer, long start, long measureFrom, Samples mine) {
        long took = System.nanoTime() - start;
        if (accepted(answer) && start >= measureFrom) {
            mine.add(took);
        }
    }

    private boolean accepted(String answer) {
        boolean accepted = Bodies.accepted(answer);
        if (!accepted) {
            errors.incrementAndGet();
        }
        return accepted;
    }
}
