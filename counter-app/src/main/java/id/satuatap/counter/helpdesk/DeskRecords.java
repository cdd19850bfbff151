package id.satuatap.counter.helpdesk;

import id.satuatap.protocol.client.LanClient;
import id.satuatap.protocol.client.Reply;
import id.satuatap.protocol.history.TicketsFound;
import id.satuatap.protocol.history.VisitHistory;
import id.satuatap.protocol.view.WhyView;
import java.time.LocalDate;
import java.util.concurrent.CompletableFuture;

/** What the help desk asks of the server. Thread-safe; its futures never fail. */
public interface DeskRecords {
    /** The visits that had a number, or one with a part of it, on a day. */
    CompletableFuture<Reply<TicketsFound>> tickets(LocalDate date, TypedNumber number);

    /** What became of a visit. */
    CompletableFuture<Reply<VisitHistory>> history(LocalDate date, String visit);

    /** Who is before a number of today, and why. */
    CompletableFuture<Reply<WhyView>> why(String number);

    /** Asks over the LAN. */
    static DeskRecords over(LanClient client) {
        return new DeskRecords() {
            @Override
            public CompletableFuture<Reply<TicketsFound>> tickets(LocalDate date, TypedNumber number) {
                return number.whole() ? client.tickets(date, number.text()) : client.ticketsWith(date, number.text());
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
