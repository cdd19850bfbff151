package id.satuatap.acceptance.demo;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/** The officers at the windows of the demo, who come to work together. Stateless. */
final class DeskOfficers {
    private DeskOfficers() {}

    /** Signs all in at once and returns those that sit at their counters. */
    static List<DeskOfficer> seated(DemoMall mall, DemoOptions options) throws InterruptedException {
        List<DeskOfficer> officers = new ArrayList<>();
        for (DemoCast.Sitter sitter : mall.cast().officers()) {
            if (mall.cast().hasWindow(sitter)) {
                officers.add(new DeskOfficer(
                        mall.hand(DemoCast.deskDevice(sitter.counter())),
                        sitter,
                        options.speed(),
                        new Random(options.seed() + officers.size())));
            }
        }
        ExecutorService together =
                Executors.newFixedThreadPool(officers.size(), task -> new Thread(task, "officer-comes"));
        try {
            List<Callable<Boolean>> coming = new ArrayList<>();
            officers.forEach(officer -> coming.add(officer::sitDown));
            List<Future<Boolean>> sat = together.invokeAll(coming);
            List<DeskOfficer> seated = new ArrayList<>();
            for (int i = 0; i < officers.size(); i++) {
                if (sat.get(i).get()) {
                    seated.add(officers.get(i));
                }
            }
            return seated;
        } catch (ExecutionException defect) {
            throw new IllegalStateException("an officer stumbled on his way to work", defect);
        } finally {
            together.shutdownNow();
        }
    }
}
