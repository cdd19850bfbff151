package id.satuatap.reports.worker;

import id.satuatap.reports.worker.internal.Lines;
import id.satuatap.reports.worker.internal.Order;
import id.satuatap.reports.worker.internal.OrderDesk;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CompletableFuture;
import java.util.function.Consumer;
import java.util.function.LongSupplier;

/**
 * The parent's side: has reports made in a process of their own, one at a time. Thread-safe. The process is started for the
 * first order, ended after some idle minutes, and replaced when it died; a dead one is a failed report and nothing more.
 */
public final class ReportWorker implements AutoCloseable {
    private final BlockingQueue<Optional<Order>> waiting;
    private final OrderDesk desk;
    private final Thread thread;
    private volatile boolean stopped;

    /**
     * Starts the thread that hands orders on; no process yet.
     *
     * @param nanoTime a clock that only goes forward, such as {@code System::nanoTime}
     */
    public ReportWorker(WorkerSettings settings, LongSupplier nanoTime) {
        this.waiting = new ArrayBlockingQueue<>(settings.waitingOrders());
        this.desk = new OrderDesk(settings, waiting, new Lines(), nanoTime);
        this.thread = new Thread(desk, "report-worker");
        thread.setDaemon(true);
        thread.start();
    }

    /**
     * Has a report made. The answer completes on the worker's thread, so what follows must be short; it never completes with
     * an exception.
     *
     * @param progress told of each file as soon as it is there, on the worker's thread
     */
    public CompletableFuture<ReportOutcome> make(ReportOrder order, Consumer<ReportFile> progress) {
        Order placed = new Order(order, progress, new CompletableFuture<>());
        if (stopped) {
            placed.fail(ReportFailure.STOPPED, "the program is being stopped");
        } else if (!waiting.offer(Optional.of(placed))) {
            placed.fail(ReportFailure.TOO_BUSY, waiting.size() + " reports wait already");
        } else if (stopped && waiting.remove(Optional.of(placed))) {
            placed.fail(ReportFailure.STOPPED, "the program is being stopped");
        }
        return placed.outcome();
    }

    /** Has a report made without following it. */
    public CompletableFuture<ReportOutcome> make(ReportOrder order) {
        return make(order, file -> {});
    }

    /**
     * Has the process started, if none runs, while its order is still being put together: it makes itself ready meanwhile.
     * Waits for nothing, and needs no order to follow.
     */
    public void awaken() {
        if (!stopped && desk.processId().isEmpty() && waiting.isEmpty()) {
            waiting.offer(Optional.empty());
        }
    }

    /** The worker process that runs now, if one does: for the health page and for tests that end it. */
    public OptionalLong processId() {
        return desk.processId();
    }

    /** Ends the process; what waits or is being made fails as {@link ReportFailure#STOPPED}. */
    @Override
    public void close() {
        stopped = true;
        thread.interrupt();
        try {
            thread.join();
        } catch (InterruptedException stop) {
            Thread.currentThread().interrupt();
        }
    }
}
