package id.satuatap.server.gateway;

import id.satuatap.protocol.view.HealthView;
import java.util.concurrent.CompletionStage;

/** How the server is. Implementations are thread-safe and never block. */
@FunctionalInterface
public interface Health {
    CompletionStage<HealthView> look();
}
