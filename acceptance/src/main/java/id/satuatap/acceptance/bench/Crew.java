package id.satuatap.acceptance.bench;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CyclicBarrier;
import org.jspecify.annotations.Nullable;

/** Clients that work side by side, each in a thread of its own; the first failure of one ends the load with it. Used once. */
final class Crew {
    private final List<Thread> threads = new ArrayList<>();
    private final CyclicBarrier start;
    private volatile @Nullable Exception failure;

    /** What one client does. */
    @FunctionalInterface
    interface Work {
        void run() throws Exception;
    }

    Crew(int size) {
        this.start = new CyclicBarrier(size);
    }

    /** @param prepare done before all begin together */
    void add(String name, Work prepare, Work work) {
        threads.add(new Thread(
                () -> {
                    try {
                        prepare.run();
                        start.await();
                        work.run();
                    } catch (Exception e) {
                        if (failure == null) {
                            failure = e;
                        }
                        start.reset();
                    }
                },
                name));
    }

    void work() throws Exception {
        threads.forEach(Thread::start);
        for (Thread thread : threads) {
            thread.join();
        }
        Exception first = failure;
        if (first != null) {
            throw first;
        }
    }
}
