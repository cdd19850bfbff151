package id.satuatap.paper.printing;

import id.satuatap.protocol.client.LanClient;
import id.satuatap.protocol.client.Reply;
import id.satuatap.protocol.kiosk.PrintOrders;
import id.satuatap.protocol.kiosk.PrinterReport;
import java.util.concurrent.CompletableFuture;

/** Tells the server how the printer stands and hears what the help desk wants printed. Thread-safe; futures never fail. */
@FunctionalInterface
public interface DeskOrders {
    CompletableFuture<Reply<PrintOrders>> tell(PrinterReport printer);

    /** Over the LAN. */
    static DeskOrders of(LanClient client) {
        return client::printerStands;
    }
}
