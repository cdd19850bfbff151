package id.satuatap.paper.printing;

import id.satuatap.devices.printer.PrintJob;
import id.satuatap.devices.printer.PrintProblem;
import id.satuatap.devices.printer.PrintResult;
import id.satuatap.devices.printer.PrinterDriver;
import id.satuatap.devices.printer.PrinterStatus;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;

/** The printer behind a driver; thread-safe. */
public record DrivenPrinter(PrinterDriver driver) implements TicketPrinter {

    @Override
    public Optional<PrintProblem> obstacle() {
        PrinterStatus status = driver.status();
        return status.canPrint() ? Optional.empty() : Optional.of(PrintProblem.of(status.condition()));
    }

    @Override
    public CompletableFuture<PrintResult> print(PrintJob job) {
        return driver.print(job);
    }

    @Override
    public void freePaper() {
        driver.freePaper();
    }
}
