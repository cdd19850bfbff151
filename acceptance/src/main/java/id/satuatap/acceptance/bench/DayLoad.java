package id.satuatap.acceptance.bench;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;

/** A whole day as fast as it goes: {@code waiting} visitors take numbers, and all of them are served. Used once. */
final class DayLoad implements LoadMain.Load {
    private final LoadSpec spec;
    private final AtomicInteger served = new AtomicInteger();

    DayLoad(LoadSpec spec) {
        this.spec = spec;
    }

    @Override
    public void run(ObjectNode result) throws Exception {
        Queue.fill(spec, spec.waiting(), spec.services());
        List<String> counters = spec.counters();
        Crew crew = new Crew(counters.size());
        for (String counter : counters) {
            Desk desk = Desk.open(spec.port(), counter, spec.seed());
            crew.add("desk-" + counter, () -> {}, () -> serveAll(desk));
        }
        crew.work();
        result.put("served", served.get());
        result.put("errors", spec.waiting() - served.get());
    }

    private void serveAll(Desk desk) throws Exception {
        try (desk) {
            for (String called = desk.callNext(); Bodies.accepted(called); called = desk.callNext()) {
                String turn = Bodies.text(called, "turn");
                if (Bodies.accepted(desk.start(turn)) && Bodies.accepted(desk.finish(turn))) {
                    served.incrementAndGet();
                }
            }
        }
    }
}
