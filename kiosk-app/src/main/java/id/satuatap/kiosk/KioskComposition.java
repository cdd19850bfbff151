package id.satuatap.kiosk;

import id.satuatap.devices.port.DeviceClock;
import id.satuatap.devices.printer.KnownPrinter;
import id.satuatap.devices.printer.PrintListener;
import id.satuatap.devices.printer.PrinterDriver;
import id.satuatap.devices.printer.PrinterFile;
import id.satuatap.devices.printer.PrinterStatus;
import id.satuatap.kiosk.issuing.Dispenser;
import id.satuatap.kiosk.issuing.DispenserClock;
import id.satuatap.kiosk.issuing.PaperSteps;
import id.satuatap.kiosk.issuing.ServerCommands;
import id.satuatap.kiosk.issuing.TicketProgress;
import id.satuatap.kiosk.live.KioskModel;
import id.satuatap.kiosk.plan.Planning;
import id.satuatap.kiosk.printlog.PrintLog;
import id.satuatap.kiosk.printlog.PrintLogFolder;
import id.satuatap.paper.TicketWords;
import id.satuatap.paper.printing.DeskOrders;
import id.satuatap.paper.printing.DrivenPrinter;
import id.satuatap.paper.printing.FurtherCopies;
import id.satuatap.paper.printing.HallWatch;
import id.satuatap.paper.printing.NamedTicketThread;
import id.satuatap.paper.printing.NoPrinter;
import id.satuatap.paper.printing.PrinterNews;
import id.satuatap.paper.printing.TicketPrinter;
import id.satuatap.protocol.CommandRequest;
import id.satuatap.protocol.client.ClientMachine;
import id.satuatap.protocol.client.LanClient;
import id.satuatap.protocol.client.MallClock;
import id.satuatap.protocol.client.ServerLink;
import id.satuatap.protocol.command.Command;
import id.satuatap.protocol.command.Outcome;
import id.satuatap.protocol.kiosk.PrinterReport;
import id.satuatap.uikit.fx.FxDispatcher;
import id.satuatap.uikit.fx.Latest;
import id.satuatap.uikit.fx.Ticks;
import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import java.util.function.LongSupplier;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Puts one kiosk together and stops it in reverse. Made and closed off the FX thread, for both touch the disk; started
 * on it.
 *
 * <p>Threads: {@code tickets} (print log and issuing), {@code device-printer}, {@code hall-feed}, {@code lan-client},
 * and the toolkit's own for the screens.
 */
public final class KioskComposition implements AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(KioskComposition.class);
    private static final Duration ASKED_WITHIN = Duration.ofSeconds(10);
    private static final long GROWN_LOG_BYTES = 64L * 1024 * 1024;

    private final Deque<AutoCloseable> running = new ArrayDeque<>();
    private final FxDispatcher fx = new FxDispatcher();
    private final Ticks ticks = Ticks.toolkit();
    private final KioskModel model = new KioskModel();
    private final KioskConfig config;
    private final ServerLink server;
    private final LanClient client;
    private final HallWatch watch;
    private final Dispenser dispenser;
    private final PrinterNews printerNews;
    private final @Nullable PrinterDriver driver;
    private boolean closed;

    private KioskComposition(KioskConfig config, ClientMachine machine) throws IOException {
        this.config = config;
        PrintLog log = new PrintLogFolder(config.printLog(), config.client().device(), GROWN_LOG_BYTES).open();
        running.push(log);
        NamedTicketThread thread = new NamedTicketThread(
                () -> fx.execute(() -> model.brokenProperty().set(true)));
        running.push(thread);
        server = ServerLink.of(config.client(), machine);
        running.push(server);
        client = server.client();
        watch = new HallWatch(model, client, fx, this::serverBack);
        driver = driver(new PaperSteps(log, thread)).orElse(null);
        model.expectPrinter(driver != null);
        Latest<TicketProgress> progress =
                new Latest<>(fx, news -> model.progressProperty().set(news));
        TicketPrinter printer = printer(driver);
        TicketWords words = new TicketWords(watch::catalogue, watch::layout);
        dispenser = new Dispenser(
                log,
                ServerCommands.of(client),
                printer,
                words,
                client.ids(),
                DispenserClock.of(server.clock()),
                thread,
                progress::offer);
        printerNews = new PrinterNews(
                model,
                config.client().device(),
                new FurtherCopies(
                                DeskOrders.of(client),
                                client::send,
                                printer,
                                words,
                                client.ids(),
                                server.clock(),
                                thread)::look,
                this::accept);
    }

    /**
     * Opens the print log and puts everything together; nothing runs before {@link #start}.
     *
     * @param machine clocks, chance and patience of the way to the server
     * @throws IOException when the print log's disk fails
     * @throws id.satuatap.journal.JournalException when another kiosk uses the print log, or it is damaged
     */
    public static KioskComposition compose(KioskConfig config, ClientMachine machine) throws IOException {
        return new KioskComposition(config, machine);
    }

    /** Settles what an earlier run left, then follows printer and server. On the FX thread, once; not after closing. */
    synchronized void start() {
        FxDispatcher.requireFxThread();
        if (closed) {
            return;
        }
        dispenser.recover();
        if (driver != null) {
            running.push(driver);
            driver.start();
        }
        running.push(watch);
        watch.start(ticks);
        running.push(printerNews.start(ticks));
        server.feed().subscribe(watch);
        server.feed().start();
    }

    KioskConfig config() {
        return config;
    }

    KioskModel model() {
        return model;
    }

    Dispenser dispenser() {
        return dispenser;
    }

    MallClock clock() {
        return server.clock();
    }

    Ticks ticks() {
        return ticks;
    }

    Executor fx() {
        return fx;
    }

    LongSupplier nanos() {
        return System::nanoTime;
    }

    Planning planning() {
        return Planning.of(client);
    }

    /** Sends what is no number; the future never fails. */
    CompletableFuture<Outcome> ask(Command command) {
        Instant deadline = server.clock().instant().plus(ASKED_WITHIN);
        return client.send(new CommandRequest(client.ids().next(), deadline, command));
    }

    /**
     * Stops everything in reverse; a number that is being printed now is settled by the next start. Any thread but the
     * kiosk's own: the end of the window and of the process may both ask for it, and the second waits for the first.
     */
    @Override
    public synchronized void close() {
        closed = true;
        while (!running.isEmpty()) {
            try {
                running.pop().close();
            } catch (InterruptedException stopped) {
                Thread.currentThread().interrupt();
            } catch (Exception failed) {
                LOG.warn("A part of the kiosk did not stop cleanly", failed);
            }
        }
    }

    private void accept(String printer) {
        if (driver != null) {
            driver.accept(printer.equals(PrinterReport.NAMELESS) ? KnownPrinter.NAMELESS : printer);
        }
    }

    private void serverBack() {
        dispenser.serverBack();
    }

    private Optional<PrinterDriver> driver(PrintListener steps) {
        Latest<PrinterStatus> statuses =
                new Latest<>(fx, status -> model.printerProperty().set(status));
        DeviceClock clock = new DeviceClock(server.clock(), System::nanoTime);
        return config.printer()
                .map(port -> new PrinterDriver(
                        "printer",
                        port.transport("printer", clock),
                        config.paper().profile(),
                        steps,
                        statuses::offer,
                        clock,
                        new PrinterFile(PrintLogFolder.printer(
                                config.printLog(), config.client().device()))));
    }

    private static TicketPrinter printer(@Nullable PrinterDriver driver) {
        return driver == null ? new NoPrinter() : new DrivenPrinter(driver);
    }
}
