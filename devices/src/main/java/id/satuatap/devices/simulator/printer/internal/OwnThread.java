package id.satuatap.devices.simulator.printer.internal;

import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;

/** Orders that other threads give to a simulated device and that its own thread carries out. Thread-safe. */
public final class OwnThread {
    private final Thread thread;
    private final BlockingQueue<Runnable> orders = new ArrayBlockingQueue<>(64);

    /** Makes a daemon thread of that name; {@code work} must call {@link #obey} or {@link #obeyWithin} again and again. */
    public OwnThread(String name, Runnable work) {
        thread = new Thread(work, name);
        thread.setDaemon(true);
    }

    /** Starts it; call once. */
    public void start() {
        thread.start();
    }

    /** Carries {@code order} out on the own thread and returns when it is done; before the start and after the end, here. */
    public void order(Runnable order) {
        if (Thread.currentThread() == thread || !thread.isAlive()) {
            order.run();
            return;
        }
        CompletableFuture<Void> done = new CompletableFuture<>();
        try {
            orders.put(() -> {
                try {
                    order.run();
                    done.complete(null);
                } catch (RuntimeException failed) {
                    done.completeExceptionally(failed);
                }
            });
        } catch (InterruptedException stopWaiting) {
            Thread.currentThread().interrupt();
            return;
        }
        if (!thread.isAlive()) {
            obey();
        }
        done.join();
    }

    /** On the own thread: carries out what waits. */
    public void obey() {
        for (Runnable order = orders.poll(); order != null; order = orders.poll()) {
            order.run();
        }
    }

    /** On the own thread: waits so long for an order and carries it out. */
    public void obeyWithin(int millis) throws InterruptedException {
        Runnable order = orders.poll(millis, TimeUnit.MILLISECONDS);
        if (order != null) {
            order.run();
        }
    }

    /** Waits so long for the end of the work; not on the own thread. */
    public void awaitEnd(int millis) {
        if (Thread.currentThread() == thread) {
            return;
        }
        try {
            thread.join(millis);
        } catch (InterruptedException stopWaiting) {
            Thread.currentThread().interrupt();
        }
    }

    /** Its name, for the log. */
    public String name() {
        return thread.getName();
    }
}
