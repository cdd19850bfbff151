package id.satuatap.acceptance.bench;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;

/** Desks that call, start and finish one visitor after another, each command awaited. Used once. */
final class CallLoad implements LoadMain.Load {
    private final LoadSpec spec;
    private final AtomicInteger errors = new AtomicInteger();
    private final AtomicLong cycles = new AtomicLong();

    CallLoad(LoadSpec spec) {
        this.spec = spec;
    }

    @Override
    public void run(ObjectNode result) throws Exception {
        Queue.fill(spec, spec.waiting(), spec.services());
        Crew crew = new Crew(spec.clients());
        List<Samples> samples = new ArrayList<>();
        for (int i = 0; i < spec.clients(); i++) {
            Samples mine = new Samples();
            samples.add(mine);
            Desk desk = Desk.open(spec.port(), spec.counters().get(i), spec.seed());
            crew.add("desk-" + spec.counters().get(i), () -> {}, () -> serve(desk, mine));
        }
        crew.work();
        Samples.merged(samples).into(result);
        result.put("cyclesPerSecond", Math.round(cycles.get() * 1000.0 / spec.millis()));
        result.put("errors", errors.get());
    }

    private void serve(Desk desk, Samples mine) throws IOException {
        long measureFrom = System.nanoTime() + spec.warmMillis() * 1_000_000;
        long end = measureFrom + spec.millis() * 1_000_000;
        try (desk) {
            for (long start = System.nanoTime(); start < end; start = System.nanoTime()) {
                boolean measured = start >= measureFrom;
                String called = timed(desk::callNext, measured, mine);
                if (!Bodies.accepted(called)) {
                    errors.incrementAndGet();
                    return;
                }
                String turn = Bodies.text(called, "turn");
                boolean whole = Bodies.accepted(timed(() -> desk.start(turn), measured, mine))
                        && Bodies.accepted(timed(() -> desk.finish(turn), measured, mine));
                if (!whole) {
                    errors.incrementAndGet();
                } else if (measured) {
                    cycles.incrementAndGet();
                }
            }
        }
    }

    /** One command. */
    @FunctionalInterface
    private interface Step {
        String send() throws IOException;
    }

    private static String timed(Step step, boolean measured, Samples mine) throws IOException {
        long start = System.nanoTime();
        String answer = step.send();
        if (measured) {
            mine.add(System.nanoTime() - start);
        }
        return answer;
    }
}
