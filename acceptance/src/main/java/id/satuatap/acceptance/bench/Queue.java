package id.satuatap.acceptance.bench;

import java.io.IOException;
import java.util.List;

/** Fills the hall before a measure: visitors who have read their numbers and may be called. Used once. */
final class Queue {
    private static final int KIOSKS = 16;

    private Queue() {}

    /** Brings {@code visitors} in, in turn over the services. @throws IOException when one of them gets no number */
    static void fill(LoadSpec spec, int visitors, List<String> services) throws Exception {
        Crew crew = new Crew(KIOSKS);
        for (int i = 0; i < KIOSKS; i++) {
            int mine = visitors / KIOSKS + (i < visitors % KIOSKS ? 1 : 0);
            int first = i;
            // Another seed than that of the measured kiosks: ids are never used twice.
            Kiosk kiosk = new Kiosk(spec.port(), i + 1, spec.seed() + 77 + visitors);
            crew.add("filling-" + i, () -> {}, () -> fill(kiosk, mine, first, services));
        }
        crew.work();
    }

    private static void fill(Kiosk kiosk, int visitors, int first, List<String> services) throws IOException {
        try (kiosk) {
            for (int i = 0; i < visitors; i++) {
                String answer = kiosk.issue(services.get((first + i * KIOSKS) % services.size()));
                if (!Bodies.accepted(answer) || !Bodies.accepted(kiosk.shown())) {
                    throw new IOException("the hall could not be filled: " + answer);
                }
            }
        }
    }
}
