package id.satuatap.protocol;

import id.satuatap.protocol.booking.BookingsView;
import id.satuatap.protocol.booking.FreeTimesView;
import id.satuatap.protocol.booking.ImportOutcome;
import id.satuatap.protocol.catalogue.CatalogueView;
import id.satuatap.protocol.change.Snapshot;
import id.satuatap.protocol.command.CommandResult;
import id.satuatap.protocol.device.DeviceReport;
import id.satuatap.protocol.discovery.ServerBeacon;
import id.satuatap.protocol.history.TicketsFound;
import id.satuatap.protocol.history.VisitHistory;
import id.satuatap.protocol.kiosk.PrintOrders;
import id.satuatap.protocol.kiosk.PrinterReport;
import id.satuatap.protocol.report.ReportDaysView;
import id.satuatap.protocol.session.ClientConfig;
import id.satuatap.protocol.session.PairingRequest;
import id.satuatap.protocol.session.PairingView;
import id.satuatap.protocol.session.PairingsView;
import id.satuatap.protocol.session.SessionView;
import id.satuatap.protocol.session.SignIn;
import id.satuatap.protocol.template.TemplateView;
import id.satuatap.protocol.template.TemplatesView;
import id.satuatap.protocol.view.HealthView;
import id.satuatap.protocol.view.JourneyPlanView;
import id.satuatap.protocol.view.WhyView;

/**
 * Immutable. A message that is one record and nothing else, and how large it may be.
 *
 * @param <T> the record
 */
public final class WireShape<T> {
    public static final WireShape<HealthView> HEALTH = new WireShape<>(HealthView.class, Api.REQUEST_BYTES_MAX);
    public static final WireShape<Snapshot> SNAPSHOT = new WireShape<>(Snapshot.class, Api.SNAPSHOT_BYTES_MAX);
    public static final WireShape<CatalogueView> CATALOGUE =
            new WireShape<>(CatalogueView.class, Api.CATALOGUE_BYTES_MAX);
    public static final WireShape<SignIn> SIGN_IN = new WireShape<>(SignIn.class, Api.REQUEST_BYTES_MAX);
    public static final WireShape<SessionView> SESSION = new WireShape<>(SessionView.class, Api.REQUEST_BYTES_MAX);
    public static final WireShape<PairingRequest> PAIRING_REQUEST =
            new WireShape<>(PairingRequest.class, Api.REQUEST_BYTES_MAX);
    public static final WireShape<PairingView> PAIRING = new WireShape<>(PairingView.class, Api.REQUEST_BYTES_MAX);
    public static final WireShape<PairingsView> PAIRINGS = new WireShape<>(PairingsView.class, Api.REQUEST_BYTES_MAX);
    public static final WireShape<ClientConfig> CLIENT_CONFIG =
            new WireShape<>(ClientConfig.class, Api.REQUEST_BYTES_MAX);

    public static final WireShape<TicketsFound> TICKETS_FOUND =
            new WireShape<>(TicketsFound.class, Api.REQUEST_BYTES_MAX);
    public static final WireShape<VisitHistory> VISIT_HISTORY =
            new WireShape<>(VisitHistory.class, Api.FRAME_BYTES_MAX);
    public static final WireShape<PrinterReport> PRINTER_REPORT =
            new WireShape<>(PrinterReport.class, Api.REQUEST_BYTES_MAX);
    public static final WireShape<PrintOrders> PRINT_ORDERS = new WireShape<>(PrintOrders.class, Api.FRAME_BYTES_MAX);
    public static final WireShape<DeviceReport> DEVICE_REPORT =
            new WireShape<>(DeviceReport.class, Api.REQUEST_BYTES_MAX);
    public static final WireShape<WhyView> WHY = new WireShape<>(WhyView.class, Api.REQUEST_BYTES_MAX);
    public static final WireShape<JourneyPlanView> JOURNEY_PLAN =
            new WireShape<>(JourneyPlanView.class, Api.REQUEST_BYTES_MAX);
    public static final WireShape<ServerBeacon> BEACON = new WireShape<>(ServerBeacon.class, Api.BEACON_BYTES_MAX);
    public static final WireShape<ReportDaysView> REPORT_DAYS =
            new WireShape<>(ReportDaysView.class, Api.SNAPSHOT_BYTES_MAX);

    public static final WireShape<ImportOutcome> IMPORT_OUTCOME =
            new WireShape<>(ImportOutcome.class, Api.FRAME_BYTES_MAX);

    public static final WireShape<TemplateView> TEMPLATE = new WireShape<>(TemplateView.class, Api.FRAME_BYTES_MAX);
    public static final WireShape<TemplatesView> TEMPLATES =
            new WireShape<>(TemplatesView.class, Api.SNAPSHOT_BYTES_MAX);
    public static final WireShape<BookingsView> BOOKINGS = new WireShape<>(BookingsView.class, Api.SNAPSHOT_BYTES_MAX);
    public static final WireShape<FreeTimesView> FREE_TIMES =
            new WireShape<>(FreeTimesView.class, Api.REQUEST_BYTES_MAX);

    public static final WireShape<CommandResult> COMMAND_RESULT =
            new WireShape<>(CommandResult.class, Api.REQUEST_BYTES_MAX);

    private final Class<T> type;
    private final int bytesMax;

    private WireShape(Class<T> type, int bytesMax) {
        this.type = type;
        this.bytesMax = bytesMax;
    }

    Class<T> type() {
        return type;
    }

    int bytesMax() {
        return bytesMax;
    }
}
