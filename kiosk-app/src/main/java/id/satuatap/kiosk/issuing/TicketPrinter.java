package id.satuatap.kiosk.issuing;

import id.satuatap.devices.printer.PrintJob;
import id.satuatap.devices.printer.PrintProblem;
import id.satuatap.devices.printer.PrintResult;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;

/** The kiosk's printer as issuing sees it; thread-safe. */
public interface TicketPrinter {

    /** Why no ticket can be printed now; empty when one can. */
    Optional<PrintProblem> obstacle();

    /** Prints a job once; the result always comes. Its steps go to {@link PaperSteps}. */
    CompletableFuture<PrintResult> print(PrintJob job);

    /** Frees what may hang in the printer since a crash, before the next job. */
    void freePaper();
}
