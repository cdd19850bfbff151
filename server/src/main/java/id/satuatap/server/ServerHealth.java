package id.satuatap.server;

import id.satuatap.protocol.view.DiskHealth;
import id.satuatap.protocol.view.HealthStatus;
import id.satuatap.protocol.view.HealthView;
import id.satuatap.protocol.view.ProjectorHealth;
import id.satuatap.protocol.view.ServerRole;
import id.satuatap.server.engine.Engine;
import id.satuatap.server.gateway.Health;
import id.satuatap.server.operations.HealthFacts;
import java.util.concurrent.CompletionStage;
import java.util.function.Supplier;

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

    @Override
    public CompletionStage<HealthView> look() {
        return engine.read(state -> view(state.clockDoubtful()));
    }

    private HealthView view(boolean clockDoubtful) {
        HealthFacts now = facts.get();
        boolean well = now.problems().isEmpty() && !clockDoubtful;
        long flush = now.engine().flush().p50Micros();
        return new HealthView(
                well ? HealthStatus.UP : HealthStatus.DEGRADED,
                version,
                now.engine().epoch(),
                now.engine().durableSequence(),
                ServerRole.LEADER,
                new DiskHealth(
                        now.disk().verdict().name(),
                        flush > 0 ? flush : now.disk().p50Micros(),
                        Math.max(0, now.space().freeBytes())),
                projector.get(),
                clockDoubtful);
    }
}
