package id.satuatap.paper.printing;

import id.satuatap.devices.printer.PrintJob;
import id.satuatap.devices.printer.PrintProblem;
import id.satuatap.devices.printer.PrintResult;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;

/** A PC that was installed without a printer: every number is shown on the screen. Immutable. */
public record NoPrinter() implements TicketPrinter {

    @Override
    public Optional<PrintProblem> obstacle() {
        return Optional.of(PrintProblem.DISCONNECTED);
    }

    @Override
    public CompletableFuture<PrintResult> print(PrintJob job) {
        return CompletableFuture.completedFuture(new PrintResult.Failed(PrintProblem.DISCONNECTED));
    }

    @Override
    public void freePaper() {
        // There is nothing to free.
    }
}
