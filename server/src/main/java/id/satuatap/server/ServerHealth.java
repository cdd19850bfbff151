package id.satuatap.server;

import id.satuatap.hall.schedule.Decrees;
import id.satuatap.hall.state.HallState;
import id.satuatap.protocol.view.DiskHealth;
import id.satuatap.protocol.view.HealthStatus;
import id.satuatap.protocol.view.HealthView;
import id.satuatap.protocol.view.ProjectorHealth;
import id.satuatap.protocol.view.ServerRole;
import id.satuatap.server.engine.Engine;
import id.satuatap.server.engine.EngineFacts;
import id.satuatap.server.engine.JournalEngine;
import id.satuatap.server.gateway.Health;
import id.satuatap.server.operations.DiskNow;
import id.satuatap.server.operations.HealthFacts;
import id.satuatap.server.querymodel.QueryModel;
import java.util.concurrent.CompletionStage;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** The server's health as the protocol shows it. Thread-safe. */
final class ServerHealth implements Health {
    private final Engine engine;
    private final Supplier<HealthFacts> facts;
    private final Supplier<ProjectorHealth> projector;
    private final String version;

    ServerHealth(Engine engine, Supplier<HealthFacts> facts, Supplier<ProjectorHealth> projector, String version) {
        this.engine = engine;
        this.facts = facts;
        this.projector = projector;
        this.version = version;
    }

    static ServerHealth of(JournalEngine engine, OpenedStore store, QueryModel model, String version) {
        return new ServerHealth(
                engine,
                () -> {
                    EngineFacts facts = engine.facts();
                    return new HealthFacts(
                            facts,
                            store.space().space(),
                            DiskNow.of(store.disk(), facts.flush()),
                            store.journal().recovery());
                },
                () -> new ProjectorHealth(
                        model.progress().sequence(), model.progress().phase().name()),
                version);
    }

    @Override
    public CompletionStage<HealthView> look() {
        return engine.read(state -> view(state.clockDoubtful(), holidaysMissing(state)));
    }

    private static @Nullable Integer holidaysMissing(HallState state) {
        return state.directory()
                .flatMap(directory -> state.day().flatMap(day -> Decrees.missing(directory, day.date())))
                .orElse(null);
    }

    private HealthView view(boolean clockDoubtful, @Nullable Integer holidaysMissing) {
        HealthFacts now = facts.get();
        boolean well = now.problems().isEmpty() && !clockDoubtful;
        return new HealthView(
                well ? HealthStatus.UP : HealthStatus.DEGRADED,
                version,
                now.engine().epoch(),
                now.engine().durableSequence(),
                ServerRole.LEADER,
                new DiskHealth(
                        now.disk().verdict().name(),
                        now.disk().p50Micros(),
                        Math.max(0, now.space().freeBytes())),
                projector.get(),
                clockDoubtful,
                holidaysMissing);
    }
}
