package id.satuatap.kiosk.plan;

import id.satuatap.protocol.view.JourneyPlanView;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.Executor;
import org.jspecify.annotations.Nullable;

/**
 * The order in which the visitor would go, once the server has told it for just the services that he wants now. Confined to
 * the FX thread; needs no toolkit.
 */
final class ForeseenOrder {
    private final Planning server;
    private final Executor fx;
    private final Runnable told;
    private @Nullable String lifeEvent;
    private List<String> services = List.of();
    private List<JourneyPlanView.Stop> stops = List.of();
    private boolean underWay;
    private int question;

    /**
     * Knows no order yet.
     *
     * @param fx where answers are heard
     * @param told called when an order has become known
     */
    ForeseenOrder(Planning server, Executor fx, Runnable told) {
        this.server = server;
        this.fx = fx;
        this.told = told;
    }

    /** All services in order; empty while the question is under way, or when it found nobody. */
    List<JourneyPlanView.Stop> stops() {
        return stops;
    }

    /** Asks about other services than before; of one alone there is no order. */
    void of(@Nullable String lifeEvent, List<String> services) {
        boolean asked = Objects.equals(this.lifeEvent, lifeEvent)
                && new HashSet<>(this.services).equals(new HashSet<>(services));
        if (!asked) {
            this.lifeEvent = lifeEvent;
            this.services = List.copyOf(services);
            ask();
        }
    }

    /** The server is there again: asks what stayed unanswered. */
    void again() {
        if (stops.isEmpty() && !underWay) {
            ask();
        }
    }

    private void ask() {
        question++;
        stops = List.of();
        underWay = services.size() > 1;
        if (underWay) {
            int asked = question;
            var unused = server.ask(lifeEvent, services)
                    .thenAccept(reply -> fx.execute(() -> heard(
                            asked, reply.match(JourneyPlanView::stops, error -> List.<JourneyPlanView.Stop>of()))));
        }
    }

    /** An answer to an older question is about other services. */
    private void heard(int asked, List<JourneyPlanView.Stop> answer) {
        if (asked != question) {
            return;
        }
        underWay = false;
        List<String> named = answer.stream().map(JourneyPlanView.Stop::service).toList();
        if (named.size() == services.size() && new HashSet<>(named).equals(new HashSet<>(services))) {
            stops = answer;
            told.run();
        }
    }
}
