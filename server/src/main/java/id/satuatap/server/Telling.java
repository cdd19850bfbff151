package id.satuatap.server;

import id.satuatap.protocol.WireCodec;
import id.satuatap.server.access.VaultNames;
import id.satuatap.server.engine.Engine;
import id.satuatap.server.engine.MallTime;
import id.satuatap.server.gateway.stream.Publisher;
import id.satuatap.server.gateway.stream.StreamLimits;
import id.satuatap.server.projection.ChangeMaker;
import id.satuatap.server.projection.Roll;
import java.util.concurrent.ScheduledExecutorService;
import java.util.function.LongSupplier;

/**
 * How clients learn what changed: from commits and from time, through one publisher. Immutable; started once.
 *
 * @param changes hears of every commit
 * @param fresh looks at what time alone changes
 */
record Telling(Publisher publisher, ChangeMaker changes, FreshViews fresh) {
    static Telling of(
            Engine engine,
            OpenedStore store,
            Roll roll,
            MallTime time,
            WireCodec codec,
            LongSupplier nanos,
            ScheduledExecutorService timer) {
        Publisher publisher = new Publisher(codec, time, nanos, StreamLimits.USUAL, ServerComposition.VERSION);
        ChangeMaker changes =
                new ChangeMaker(store.past().epoch(), new VaultNames(store.vault()), roll, time, publisher::publish);
        return new Telling(publisher, changes, new FreshViews(engine, changes, publisher, timer));
    }

    /** Tells everything once, and from then on what changes. Waits for the engine. */
    void start(Engine engine) {
        publisher.start();
        engine.read(state -> {
                    changes.renew(state);
                    return true;
                })
                .join();
        fresh.start();
    }
}
