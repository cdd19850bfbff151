package id.satuatap.acceptance.paper;

import id.satuatap.devices.port.DeviceClock;
import id.satuatap.devices.port.PortSettings;
import id.satuatap.devices.printer.PrinterDriver;
import id.satuatap.devices.printer.PrinterProfile;
import id.satuatap.devices.printer.PrinterStatus;
import id.satuatap.journal.JournalOptions;
import id.satuatap.kiosk.issuing.Dispenser;
import id.satuatap.kiosk.issuing.DispenserClock;
import id.satuatap.kiosk.issuing.Order;
import id.satuatap.kiosk.issuing.PaperSteps;
import id.satuatap.kiosk.printlog.PrintLog;
import id.satuatap.paper.TicketWords;
import id.satuatap.paper.printing.DrivenPrinter;
import id.satuatap.paper.printing.FurtherCopies;
import id.satuatap.paper.printing.NamedTicketThread;
import id.satuatap.protocol.client.Ids;
import id.satuatap.protocol.kiosk.PrinterReport;
import id.satuatap.protocol.kiosk.PrinterStanding;
import id.satuatap.protocol.view.Language;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.Random;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;

/** One life of a kiosk's printing: its own flushed log, its own thread, its own driver; no screen. Confined to the trial's thread. */
final class TrialKiosk implements AutoCloseable {
    private static final int READY_SECONDS_MAX = 60;

    private final BlockingQueue<PrinterStatus> statuses = new LinkedBlockingQueue<>();
    private final NamedTicketThread thread = new NamedTicketThread(() -> {});
    private final PrintLog log;
    private final PrinterDriver driver;
    private final Dispenser dispenser;
    private final FurtherCopies copies;

    private TrialKiosk(Path folder, PortSettings port, TrialServer server, Random chance) throws IOException {
        DeviceClock clock = DeviceClock.system();
        log = PrintLog.open(folder, JournalOptions.of("trial of paper"));
        driver = new PrinterDriver(
                "trial",
                port.transport("trial", clock),
                PrinterProfile.roll80(),
                new PaperSteps(log, thread),
                statuses::add,
                clock);
        DrivenPrinter printer = new DrivenPrinter(driver);
        TicketWords words = new TicketWords(Optional::empty);
        Ids ids = new Ids(chance);
        dispenser = new Dispenser(log, server, printer, words, ids, new RealTime(clock), thread, told -> {});
        copies = new FurtherCopies(server, server::send, printer, words, ids, clock.wall(), thread);
    }

    /** Switches it on; what an earlier life left undone it ends. */
    static TrialKiosk on(Path folder, PortSettings port, TrialServer server, Random chance) throws IOException {
        TrialKiosk kiosk = new TrialKiosk(folder, port, server, chance);
        kiosk.dispenser.recover();
        kiosk.driver.start();
        kiosk.dispenser.serverBack();
        kiosk.copies.look(PrinterReport.of(PrinterStanding.READY));
        return kiosk;
    }

    void press() {
        dispenser.press(Order.of("KK", false, Language.INDONESIAN));
    }

    /** Looks whether the help desk wants a copy. */
    void look() {
        copies.look(PrinterReport.of(PrinterStanding.READY));
    }

    /** Waits until its printer can print and it is known how that is proved. */
    void awaitReady() throws InterruptedException {
        long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(READY_SECONDS_MAX);
        while (!(driver.status().canPrint() && driver.status().tier().isPresent())) {
            if (System.nanoTime() - end > 0) {
                throw new IllegalStateException("the printer did not come back: " + driver.status());
            }
            var unused = statuses.poll(100, TimeUnit.MILLISECONDS);
        }
        statuses.clear();
    }

    /** Its program ends without a word: what it would have written from now on is not written. */
    void die() throws IOException {
        thread.close();
        log.close();
        driver.close();
    }

    @Override
    public void close() throws IOException {
        driver.close();
        thread.close();
        log.close();
    }

    private record RealTime(DeviceClock clock) implements DispenserClock {
        @Override
        public Instant instant() {
            return clock.now();
        }

        @Override
        public Instant in(Duration real) {
            return clock.now().plus(real);
        }
    }
}
