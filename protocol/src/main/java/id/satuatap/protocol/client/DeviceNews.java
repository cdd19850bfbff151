package id.satuatap.protocol.client;

import id.satuatap.protocol.device.PartFault;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import java.util.concurrent.TimeUnit;
import java.util.function.Function;

/**
 * Tells the server what is wrong with what hangs on this PC: each {@value #EVERY_SECONDS} s while something is, and once when all
 * is well again, until the server heard it. Thread-safe.
 */
public final class DeviceNews implements AutoCloseable {
    private static final int EVERY_SECONDS = 3;

    private final Function<List<PartFault>, CompletableFuture<Reply<Boolean>>> server;
    private final Executor later;
    private List<PartFault> faults = List.of();
    private boolean heardThatAllIsWell = true;
    private boolean closed;

    /** Of a PC about which nothing is known yet; {@link #start} begins to tell. */
    public DeviceNews(LanClient client) {
        this(client::deviceFaults, CompletableFuture.delayedExecutor(EVERY_SECONDS, TimeUnit.SECONDS));
    }

    /** @param later runs what it is given after some time */
    DeviceNews(Function<List<PartFault>, CompletableFuture<Reply<Boolean>>> server, Executor later) {
        this.server = server;
        this.later = later;
    }

    /** Tells for the first time after some seconds: until then devices find themselves. Call once. */
    public void start() {
        later.execute(this::tell);
    }

    /** All that is wrong now. */
    public synchronized void wrong(List<PartFault> now) {
        faults = List.copyOf(now);
        if (!faults.isEmpty()) {
            heardThatAllIsWell = false;
        }
    }

    private void tell() {
        List<PartFault> now;
        synchronized (this) {
            if (closed) {
                return;
            }
            now = faults;
            if (now.isEmpty() && heardThatAllIsWell) {
                later.execute(this::tell);
                return;
            }
        }
        var unused = server.apply(now).whenComplete((reply, failed) -> {
            if (reply != null && now.isEmpty()) {
                wellHeard(reply);
            }
            later.execute(this::tell);
        });
    }

    private synchronized void wellHeard(Reply<Boolean> reply) {
        heardThatAllIsWell = faults.isEmpty() && reply.match(got -> true, error -> false);
    }

    @Override
    public synchronized void close() {
        closed = true;
    }
}
