package id.satuatap.counter.link;

import id.satuatap.protocol.client.Reply;
import id.satuatap.protocol.command.HoursDecision;
import id.satuatap.protocol.hours.OverrideView;
import id.satuatap.protocol.hours.OverridesView;
import id.satuatap.uikit.fx.Subscription;
import id.satuatap.uikit.fx.Ticks;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import java.util.function.Supplier;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

/** What stands against table, calendar and quotas, asked again and again while somebody looks. Confined to the FX thread. */
public final class OverrideWatch {
    private static final Duration EVERY = Duration.ofSeconds(5);

    private final Supplier<CompletableFuture<Reply<OverridesView>>> server;
    private final Executor fx;
    private final Ticks ticks;
    private final ReadOnlyObjectWrapper<List<OverrideView>> overrides = new ReadOnlyObjectWrapper<>(List.of());

    /** @param server asks it; what it does not answer changes nothing */
    public OverrideWatch(Supplier<CompletableFuture<Reply<OverridesView>>> server, Executor fx, Ticks ticks) {
        this.server = server;
        this.fx = fx;
        this.ticks = ticks;
    }

    /** Asks until it is closed. */
    public Subscription opened() {
        ask();
        return ticks.every(EVERY, this::ask);
    }

    /** In the order in which they were approved. */
    public ReadOnlyObjectProperty<List<OverrideView>> overridesProperty() {
        return overrides.getReadOnlyProperty();
    }

    /** What hours hold for a service on a date: its own before its agency's, and of two alike the later. */
    public Optional<OverrideView> about(String agency, String service, LocalDate date) {
        List<OverrideView> here = overrides.get().stream()
                .filter(each -> each.agency().equals(agency) && each.date().equals(date))
                .filter(each -> each.decision() != HoursDecision.MORE_NUMBERS)
                .toList();
        return last(here.stream().filter(each -> service.equals(each.service())).toList())
                .or(() -> last(
                        here.stream().filter(each -> each.service() == null).toList()));
    }

    /** Asks now, as something was decided. */
    public void ask() {
        var unused = server.get()
                .thenAcceptAsync(
                        reply -> overrides.set(reply.match(OverridesView::overrides, error -> overrides.get())), fx);
    }

    private static Optional<OverrideView> last(List<OverrideView> some) {
        return some.isEmpty() ? Optional.empty() : Optional.of(some.get(some.size() - 1));
    }
}
