package id.satuatap.paper.printing;

import id.satuatap.devices.printer.PrintJob;
import id.satuatap.devices.printer.PrintProblem;
import id.satuatap.devices.printer.PrintResult;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;

/** A printer of tickets as those see it who print on it; thread-safe. */
public interface TicketPrinter {

    /** Why no ticket can be printed now; empty when one can. */
    Optional<PrintProblem> obstacle();

    /** Prints a job once; the result always comes. Its steps go to its listener. */
    CompletableFuture<PrintResult> print(PrintJob job);

    /** Frees what may hang in the printer since a crash, before the next job. */
    void freePaper();
}
