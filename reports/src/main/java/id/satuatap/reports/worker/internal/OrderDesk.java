package id.satuatap.reports.worker.internal;

import id.satuatap.reports.worker.ReportFailure;
import id.satuatap.reports.worker.ReportFile;
import id.satuatap.reports.worker.ReportOutcome;
import id.satuatap.reports.worker.WorkerSettings;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.function.LongSupplier;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Takes orders one by one to a worker process and brings back what became of them. Confined to the worker's thread but for
 * what says otherwise.
 */
public final class OrderDesk implements Runnable {
    private static final Logger LOG = LoggerFactory.getLogger(OrderDesk.class);

    private final WorkerSettings settings;
    private final BlockingQueue<Optional<Order>> waiting;
    private final Lines lines;
    private final LongSupplier nanoTime;

    private volatile @Nullable WorkerProcess process;
    private long number;

    /** @param waiting what is asked, one after another; an empty one asks for nothing but the process */
    public OrderDesk(
            WorkerSettings settings, BlockingQueue<Optional<Order>> waiting, Lines lines, LongSupplier nanoTime) {
        this.settings = settings;
        this.waiting = waiting;
        this.lines = lines;
        this.nanoTime = nanoTime;
    }

    /** The process that runs now, if one does. Thread-safe. */
    public OptionalLong processId() {
        WorkerProcess current = process;
        return current == null ? OptionalLong.empty() : OptionalLong.of(current.pid());
    }

    @Override
    public void run() {
        Optional<Order> current = Optional.empty();
        try {
            while (true) {
                current = next();
                if (current.isPresent()) {
                    serve(current.get());
                } else {
                    beReady();
                }
            }
        } catch (InterruptedException stop) {
            current.ifPresent(OrderDesk::stopped);
            for (Optional<Order> left = waiting.poll(); left != null; left = waiting.poll()) {
                left.ifPresent(OrderDesk::stopped);
            }
        } finally {
            end("stopped");
        }
    }

    private static void stopped(Order order) {
        order.fail(ReportFailure.STOPPED, "the program is being stopped");
    }

    private Optional<Order> next() throws InterruptedException {
        Optional<Order> next = waiting.poll(settings.idleMillis(), TimeUnit.MILLISECONDS);
        if (next == null) {
            end("idle");
            next = waiting.take();
        }
        return next;
    }

    /** What hinders the start is told to the order that follows. */
    private void beReady() {
        try {
            running();
        } catch (IOException fault) {
            LOG.warn("report worker cannot be started reason={}", fault.toString());
        }
    }

    private void serve(Order order) throws InterruptedException {
        long deadline = nanoTime.getAsLong() + TimeUnit.MILLISECONDS.toNanos(settings.timeoutMillis());
        number++;
        try {
            WorkerProcess worker = running();
            worker.send(lines.write(Request.of(number, order.order())));
            follow(worker, order, deadline);
        } catch (IOException fault) {
            boolean started = process != null;
            end("unreachable");
            order.fail(started ? ReportFailure.WORKER_DIED : ReportFailure.NOT_STARTED, fault.toString());
        } catch (RuntimeException defect) {
            // The boundary of this thread: one order fails, the next is served.
            LOG.error("report order failed number={}", number, defect);
            end("not understood");
            order.fail(ReportFailure.NOT_MADE, defect.toString());
        }
    }

    private void follow(WorkerProcess worker, Order order, long deadline) throws InterruptedException {
        List<ReportFile> files = new ArrayList<>();
        while (true) {
            String line = worker.receive(deadline - nanoTime.getAsLong());
            if (line == null) {
                end("too slow");
                order.fail(ReportFailure.TIMED_OUT, "no report in " + settings.timeoutMillis() + " ms");
                return;
            }
            if (line.equals(WorkerProcess.ENDED)) {
                String how = worker.end();
                end("died");
                order.fail(ReportFailure.WORKER_DIED, "the report worker ended in the middle: " + how);
                return;
            }
            Reply reply = lines.read(line, Reply.class);
            if (reply.fault() != null) {
                order.fail(ReportFailure.NOT_MADE, reply.fault());
                return;
            }
            if (reply.file() == null) {
                order.outcome().complete(new ReportOutcome.Made(files));
                return;
            }
            ReportFile file = reply.file().file();
            files.add(file);
            order.progress().accept(file);
        }
    }

    private WorkerProcess running() throws IOException {
        WorkerProcess current = process;
        if (current != null && current.alive()) {
            return current;
        }
        end("found dead");
        WorkerProcess started = WorkerProcess.start(settings);
        LOG.info("report worker started pid={}", started.pid());
        process = started;
        return started;
    }

    private void end(String why) {
        WorkerProcess current = process;
        if (current != null) {
            LOG.info("report worker ended pid={} why={}", current.pid(), why);
            current.close();
            process = null;
        }
    }
}
