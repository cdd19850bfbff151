package id.satuatap.acceptance.bench;

import java.io.IOException;

/** One bench of docs/performance.md. Implementations hold nothing between runs. */
@FunctionalInterface
interface Bench {
    /** Measures and adds its results to the room. */
    void run(BenchRoom room) throws IOException, InterruptedException;
}
