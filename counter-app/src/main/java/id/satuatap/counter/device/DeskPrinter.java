package id.satuatap.counter.device;

import id.satuatap.devices.port.DeviceClock;
import id.satuatap.devices.printer.KnownPrinter;
import id.satuatap.devices.printer.PrintJob;
import id.satuatap.devices.printer.PrintListener;
import id.satuatap.devices.printer.PrintStep;
import id.satuatap.devices.printer.PrinterDriver;
import id.satuatap.devices.printer.PrinterFile;
import id.satuatap.devices.printer.PrinterStatus;
import id.satuatap.paper.TicketWords;
import id.satuatap.paper.printing.DeskOrders;
import id.satuatap.paper.printing.DrivenPrinter;
import id.satuatap.paper.printing.FurtherCopies;
import id.satuatap.paper.printing.HallWatch;
import id.satuatap.paper.printing.NamedTicketThread;
import id.satuatap.paper.printing.PrinterNews;
import id.satuatap.paper.printing.PrintingModel;
import id.satuatap.protocol.client.LanClient;
import id.satuatap.protocol.client.ServerLink;
import id.satuatap.protocol.kiosk.PrinterReport;
import id.satuatap.uikit.fx.Latest;
import id.satuatap.uikit.fx.Subscriptions;
import id.satuatap.uikit.fx.Ticks;
import java.util.concurrent.Executor;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The printer of tickets at a desk: prints what is ordered there as a kiosk prints what is ordered at it, whoever is signed in,
 * and says so in this PC's own name. Made and started on the FX thread; closed on any.
 *
 * <p>Nothing of it stands in a print log of its own, as at a kiosk nothing of an order does: the order is on the server's disk
 * before it comes here, and what was ordered before this run is not printed, for it may be on paper.
 */
public final class DeskPrinter implements AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(DeskPrinter.class);

    private final ServerLink server;
    private final HallWatch watch;
    private final PrinterNews news;
    private final PrinterDriver driver;
    private final NamedTicketThread thread = new NamedTicketThread(
            () -> LOG.warn("An order may not have come to its end; it is over after two minutes"));
    private final Subscriptions open = new Subscriptions();

    /**
     * A printer that does nothing until {@link #start}.
     *
     * @param device this PC's own id
     * @param fx the FX thread
     */
    public DeskPrinter(
            TicketPrinterSettings settings, String device, ServerLink server, Executor fx, DeviceClock clock) {
        this.server = server;
        LanClient client = server.client();
        PrintingModel model = new PrintingModel();
        model.expectPrinter(true);
        Latest<PrinterStatus> statuses =
                new Latest<>(fx, status -> model.printerProperty().set(status));
        this.watch = new HallWatch(model, client, fx, () -> {});
        this.driver = new PrinterDriver(
                "desk-printer",
                settings.port().transport("desk-printer", clock),
                settings.paper().profile(),
                new Unlogged(),
                statuses::offer,
                clock,
                new PrinterFile(settings.remembered(device)));
        FurtherCopies copies = new FurtherCopies(
                DeskOrders.of(client),
                client::sendAsDevice,
                new DrivenPrinter(driver),
                new TicketWords(watch::catalogue, watch::layout),
                client.ids(),
                server.clock(),
                thread);
        this.news = new PrinterNews(model, device, copies::look, this::accept);
    }

    /** Opens the line and follows the hall; call once, on the FX thread. */
    public void start(Ticks ticks) {
        driver.start();
        watch.start(ticks);
        open.add(watch);
        open.add(news.start(ticks));
        open.add(server.feed().subscribe(watch)::close);
    }

    private void accept(String printer) {
        driver.accept(printer.equals(PrinterReport.NAMELESS) ? KnownPrinter.NAMELESS : printer);
    }

    /** What is being printed now is over on the server some time later. */
    @Override
    public void close() {
        driver.close();
        thread.close();
    }

    /** Ends what runs on the FX thread, and on it. */
    public void stopFollowing() {
        open.close();
    }

    private record Unlogged() implements PrintListener {
        @Override
        public void beforeFirstByte(PrintJob job) {
            // The order is on the server's disk.
        }

        @Override
        public void stepped(PrintJob job, PrintStep step) {
            LOG.debug("Printing job={} step={}", job.copyId(), step);
        }
    }
}
