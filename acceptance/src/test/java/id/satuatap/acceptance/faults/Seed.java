package id.satuatap.acceptance.faults;

import java.util.Random;

/** The chance of one test, printed so that a run can be repeated: {@code -Dfaults.seed=N}. Stateless. */
final class Seed {
    private Seed() {}

    static Random announced(String test) {
        long seed = Long.getLong("faults.seed", System.nanoTime() & 0xFFFF_FFFFL);
        System.out.println(test + ": -Dfaults.seed=" + seed);
        return new Random(seed);
    }
}
