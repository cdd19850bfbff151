package id.satuatap.server;

import id.satuatap.hall.state.HallState;
import id.satuatap.server.engine.Engine;
import id.satuatap.server.engine.EngineStoppedException;
import id.satuatap.server.gateway.stream.Publisher;
import id.satuatap.server.projection.ChangeMaker;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.function.Function;
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
        if (publisher.behind()) {
            var unused = ask(state -> {
                        changes.renew(state);
                        return false;
                    })
                    .exceptionally(failure -> {
                        publisher.stillBehind();
                        return false;
                    });
        } else {
            refresh();
        }
    }

    /** In parts, between which commands are decided. */
    private void refresh() {
        var unused = ask(changes::refresh).thenAccept(more -> {
            if (more) {
                refresh();
            }
        });
    }

    private CompletableFuture<Boolean> ask(Function<HallState, Boolean> question) {
        return engine.read(question).whenComplete((value, failure) -> {
            if (failure != null) {
                note(failure);
            }
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
