package id.satuatap.kiosk.plan;

import id.satuatap.protocol.client.LanClient;
import id.satuatap.protocol.client.Reply;
import id.satuatap.protocol.view.JourneyPlanView;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import org.jspecify.annotations.Nullable;

/** Asks the server in which order a visitor would go to several services now. Thread-safe; futures never fail. */
@FunctionalInterface
public interface Planning {
    /** @param lifeEvent whose order of services holds; null for the visitor's own choice */
    CompletableFuture<Reply<JourneyPlanView>> ask(@Nullable String lifeEvent, List<String> services);

    /** Over the LAN. */
    static Planning of(LanClient client) {
        return client::journeyPlan;
    }
}
