package id.satuatap.server;

import id.satuatap.server.engine.Engine;
import id.satuatap.server.engine.EngineStoppedException;
import id.satuatap.server.gateway.stream.Publisher;
import id.satuatap.server.projection.ChangeMaker;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Looks every second at what time alone has changed: opening hours, estimates, who may be called. Thread-safe. */
final class FreshViews implements AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(FreshViews.class);
    private static final long INTERVAL_MILLIS = 1_000;

    private final Engine engine;
    private final ChangeMaker changes;
    private final Publisher publisher;
    private final ScheduledExecutorService thread;

    FreshViews(Engine engine, ChangeMaker changes, Publisher publisher, ScheduledExecutorService thread) {
        this.engine = engine;
        this.changes = changes;
        this.publisher = publisher;
        this.thread = thread;
    }

    void start() {
        var unused = thread.scheduleWithFixedDelay(this::look, INTERVAL_MILLIS, INTERVAL_MILLIS, TimeUnit.MILLISECONDS);
    }

    void look() {
        boolean renew = publisher.behind();
        var unused = engine.read(state -> {
                    if (renew) {
                        changes.renew(state);
                    } else {
                        changes.refresh(state);
                    }
                    return true;
                })
                .exceptionally(failure -> {
                    if (renew) {
                        publisher.stillBehind();
                    }
                    note(failure);
                    return false;
                });
    }

    /** The thread's boundary: a busy engine is looked at a second later, anything else is a defect. */
    private static void note(Throwable failure) {
        if (failure instanceof EngineStoppedException) {
            LOG.debug("The engine was not looked at: {}", failure.toString());
        } else {
            LOG.error("Defect in the views that time changes", failure);
        }
    }

    @Override
    public void close() {
        thread.shutdown();
    }
}
