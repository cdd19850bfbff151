package id.satuatap.acceptance.bench;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;

/** The floor's clients: the same connections and pace as a load, against {@link FloorMain}. Used once. */
final class EchoLoad implements LoadMain.Load {
    private static final String BODY = "{\"commandId\":\"HNC6VAYGE7K3QZ9M2XT5RD8WB4\",\"type\":\"IssueTicket\","
            + "\"visit\":\"7K3QZ9M2XT5RD8WB4HNC6VAYGE\",\"service\":\"DKC-01\"}";

    private final LoadSpec spec;
    private final AtomicInteger errors = new AtomicInteger();

    EchoLoad(LoadSpec spec) {
        this.spec = spec;
    }

    @Override
    public void run(ObjectNode result) throws Exception {
        Crew crew = new Crew(spec.clients());
        List<Samples> samples = new ArrayList<>();
        for (int i = 0; i < spec.clients(); i++) {
            Samples mine = new Samples();
            samples.add(mine);
            Wire wire = new Wire(spec.port(), "none");
            crew.add("echo-" + i, () -> {}, () -> echo(wire, mine));
        }
        crew.work();
        Samples all = Samples.merged(samples);
        all.into(result);
        result.put("perSecond", Math.round(all.count() * 1000.0 / spec.millis()));
        result.put("errors", errors.get());
    }

    private void echo(Wire wire, Samples mine) throws IOException {
        long measureFrom = System.nanoTime() + spec.warmMillis() * 1_000_000;
        long end = measureFrom + spec.millis() * 1_000_000;
        try (wire) {
            for (long start = System.nanoTime(); start < end; start = System.nanoTime()) {
                wire.post("/echo", BODY);
                if (wire.status() != 200) {
                    errors.incrementAndGet();
                } else if (start >= measureFrom) {
                    mine.add(System.nanoTime() - start);
                }
            }
        }
    }
}
