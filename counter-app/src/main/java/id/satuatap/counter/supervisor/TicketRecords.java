package id.satuatap.counter.supervisor;

import id.satuatap.protocol.client.LanClient;
import id.satuatap.protocol.client.Reply;
import id.satuatap.protocol.history.TicketsFound;
import id.satuatap.protocol.history.VisitHistory;
import id.satuatap.protocol.view.WhyView;
import java.time.LocalDate;
import java.util.concurrent.CompletableFuture;

/** Asks the server for what is on record. Thread-safe; its futures never fail. */
public interface TicketRecords {
    /** The visits that had a number on a day. */
    CompletableFuture<Reply<TicketsFound>> tickets(LocalDate date, String number);

    /** What became of a visit. */
    CompletableFuture<Reply<VisitHistory>> history(LocalDate date, String visit);

    /** Who is before a number of today, and why. */
    CompletableFuture<Reply<WhyView>> why(String number);

    /** Asks over the LAN. */
    static TicketRecords over(LanClient client) {
        return new TicketRecords() {
            @Override
            public CompletableFuture<Reply<TicketsFound>> tickets(LocalDate date, String number) {
                return client.tickets(date, number);
            }

            @Override
            public CompletableFuture<Reply<VisitHistory>> history(LocalDate date, String visit) {
                return client.history(date, visit);
            }

            @Override
            public CompletableFuture<Reply<WhyView>> why(String number) {
                return client.why(number);
            }
        };
    }
}
