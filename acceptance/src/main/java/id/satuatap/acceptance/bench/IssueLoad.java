package id.satuatap.acceptance.bench;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;

/** Kiosks that take one number after another; every number is remembered and none may come twice. Used once. */
final class IssueLoad implements LoadMain.Load {
    private final LoadSpec spec;
    private final AtomicInteger errors = new AtomicInteger();

    IssueLoad(LoadSpec spec) {
        this.spec = spec;
    }

    @Override
    public void run(ObjectNode result) throws Exception {
        Crew crew = new Crew(spec.clients());
        List<Samples> samples = new ArrayList<>();
        List<List<String>> numbers = new ArrayList<>();
        for (int i = 0; i < spec.clients(); i++) {
            Samples mine = new Samples();
            List<String> given = new ArrayList<>();
            samples.add(mine);
            numbers.add(given);
            Kiosk kiosk = new Kiosk(spec.port(), i + 1, spec.seed());
            int client = i;
            crew.add("kiosk-" + (i + 1), () -> {}, () -> press(kiosk, client, mine, given));
        }
        crew.work();
        Samples all = Samples.merged(samples);
        all.into(result);
        result.put("perSecond", Math.round(all.count() * 1000.0 / spec.millis()));
        result.put("errors", errors.get());
        result.put("duplicateNumbers", duplicates(numbers));
    }

    private void press(Kiosk kiosk, int client, Samples mine, List<String> given) throws Exception {
        Pace pace = new Pace(spec.perSecond(), (double) client / spec.clients());
        long measureFrom = System.nanoTime() + spec.warmMillis() * 1_000_000;
        long end = measureFrom + spec.millis() * 1_000_000;
        int turn = client;
        try (kiosk) {
            for (long start = pace.next(); start < end; start = pace.next()) {
                String answer =
                        kiosk.issue(spec.services().get(turn++ % spec.services().size()));
                long took = System.nanoTime() - start;
                if (!Bodies.accepted(answer)) {
                    errors.incrementAndGet();
                    continue;
                }
                given.add(Bodies.text(answer, "ticket"));
                if (start >= measureFrom) {
                    mine.add(took);
                }
            }
        }
    }

    private static int duplicates(List<List<String>> numbers) {
        Set<String> seen = new HashSet<>();
        int duplicates = 0;
        for (List<String> given : numbers) {
            for (String number : given) {
                if (!seen.add(number)) {
                    duplicates++;
                }
            }
        }
        return duplicates;
    }
}
