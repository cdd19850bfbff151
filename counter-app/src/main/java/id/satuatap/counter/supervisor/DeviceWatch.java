package id.satuatap.counter.supervisor;

import id.satuatap.protocol.client.Reply;
import id.satuatap.protocol.device.DeviceFaultView;
import id.satuatap.protocol.device.DeviceFaultsView;
import id.satuatap.uikit.fx.Subscription;
import id.satuatap.uikit.fx.Ticks;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import java.util.function.Supplier;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

/** What does not work on counters and boards, asked again and again while somebody looks. Confined to the FX thread. */
public final class DeviceWatch {
    private static final Duration EVERY = Duration.ofSeconds(5);

    private final Supplier<CompletableFuture<Reply<DeviceFaultsView>>> server;
    private final Executor fx;
    private final Ticks ticks;
    private final ReadOnlyObjectWrapper<List<DeviceFaultView>> faults = new ReadOnlyObjectWrapper<>(List.of());

    /** @param server asks it; what it does not answer changes nothing */
    public DeviceWatch(Supplier<CompletableFuture<Reply<DeviceFaultsView>>> server, Executor fx, Ticks ticks) {
        this.server = server;
        this.fx = fx;
        this.ticks = ticks;
    }

    /** Asks until it is closed. */
    Subscription opened() {
        ask();
        return ticks.every(EVERY, this::ask);
    }

    /** The oldest first. */
    ReadOnlyObjectProperty<List<DeviceFaultView>> faultsProperty() {
        return faults.getReadOnlyProperty();
    }

    private void ask() {
        var unused = server.get()
                .thenAcceptAsync(reply -> faults.set(reply.match(DeviceFaultsView::faults, error -> faults.get())), fx);
    }
}
