package id.satuatap.acceptance.bench;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;

/**
 * One kiosk and one desk, in turn, so that as many wait at the end as at the beginning: what a number and a call cost while
 * so many wait. Used once.
 */
final class FlatLoad implements LoadMain.Load {
    private final LoadSpec spec;

    FlatLoad(LoadSpec spec) {
        this.spec = spec;
    }

    @Override
    public void run(ObjectNode result) throws Exception {
        Queue.fill(spec, spec.waiting(), spec.services());
        Samples issues = new Samples();
        Samples calls = new Samples();
        try (Kiosk kiosk = new Kiosk(spec.port(), BenchMall.KIOSKS, spec.seed());
                Desk desk = Desk.open(spec.port(), spec.counters().get(0), spec.seed())) {
            long measureFrom = System.nanoTime() + spec.warmMillis() * 1_000_000;
            long end = measureFrom + spec.millis() * 1_000_000;
            int turn = 0;
            for (long start = System.nanoTime(); start < end; start = System.nanoTime()) {
                String issued =
                        kiosk.issue(spec.services().get(turn++ % spec.services().size()));
                long took = System.nanoTime() - start;
                accepted(issued);
                accepted(kiosk.shown());
                long calling = System.nanoTime();
                String called = desk.callNext();
                long calledIn = System.nanoTime() - calling;
                accepted(called);
                String id = Bodies.text(called, "turn");
                accepted(desk.start(id));
                accepted(desk.finish(id));
                if (start >= measureFrom) {
                    issues.add(took);
                    calls.add(calledIn);
                }
            }
        }
        issues.into(result.putObject("issue"));
        calls.into(result.putObject("call"));
        result.put("errors", 0);
    }

    private static void accepted(String answer) throws IOException {
        if (!Bodies.accepted(answer)) {
            throw new IOException("not accepted: " + answer);
        }
    }
}
