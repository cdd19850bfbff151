package id.satuatap.devices.printer;

import id.satuatap.devices.port.DeviceClock;
import id.satuatap.devices.port.PortStatus;
import id.satuatap.devices.printer.internal.Preparation;
import java.time.Instant;
import java.util.function.Consumer;

/** Holds a printer's status and tells its changes, each once. Told things by one thread; any thread may look. */
final class StatusTeller {
    private final Consumer<PrinterStatus> listener;
    private final DeviceClock clock;
    private volatile PrinterStatus status;

    StatusTeller(PortStatus port, Consumer<PrinterStatus> listener, DeviceClock clock) {
        this.listener = listener;
        this.clock = clock;
        this.status = new PrinterStatus(PrinterCondition.DISCONNECTED, port, null, "", clock.now());
    }

    PrinterStatus status() {
        return status;
    }

    void port(PortStatus port) {
        PrinterCondition condition = port.connected() ? status.condition() : PrinterCondition.DISCONNECTED;
        publish(new PrinterStatus(condition, port, status.provenBy(), status.model(), since(condition)));
    }

    void condition(PrinterCondition condition) {
        PrinterStatus now = status;
        publish(new PrinterStatus(condition, now.port(), now.provenBy(), now.model(), since(condition)));
    }

    void found(Preparation.Found found) {
        PrinterStatus now = status;
        publish(new PrinterStatus(now.condition(), now.port(), found.tier(), found.model(), now.since()));
    }

    private Instant since(PrinterCondition condition) {
        return condition == status.condition() ? status.since() : clock.now();
    }

    private void publish(PrinterStatus fresh) {
        if (!fresh.sameAs(status)) {
            status = fresh;
            listener.accept(fresh);
        }
    }
}
