package id.satuatap.server.projection;

import id.satuatap.hall.access.DeviceKind;
import id.satuatap.hall.catalogue.Directory;
import id.satuatap.hall.id.DeviceId;
import id.satuatap.hall.issuing.DueReprints;
import id.satuatap.hall.state.HallState;
import id.satuatap.hall.state.Reprint;
import id.satuatap.hall.visit.Visit;
import id.satuatap.protocol.kiosk.KioskView;
import id.satuatap.protocol.kiosk.KiosksView;
import id.satuatap.protocol.kiosk.PrintOrder;
import id.satuatap.protocol.kiosk.PrintOrders;
import id.satuatap.protocol.kiosk.PrinterStanding;
import id.satuatap.protocol.kiosk.ReprintState;
import id.satuatap.protocol.kiosk.ReprintView;
import id.satuatap.protocol.view.Language;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What is printed once more. Stateless. */
public final class PrintViews {
    private PrintViews() {}

    /** What a kiosk is to print now. */
    public static PrintOrders orders(HallState state, DeviceId kiosk, Instant now) {
        Instant earliest = now.minus(DueReprints.PRINTED_WITHIN);
        return new PrintOrders(state.reprints().pendingAt(kiosk).stream()
                .filter(reprint -> !reprint.askedAt().isBefore(earliest))
                .flatMap(reprint -> order(state, reprint).stream())
                .toList());
    }

    private static Optional<PrintOrder> order(HallState state, Reprint reprint) {
        Directory directory = state.directory().orElse(null);
        Visit visit = state.visit(reprint.visit()).orElse(null);
        return directory == null || visit == null
                ? Optional.empty()
                : Optional.of(new PrintOrder(
                        reprint.copy(),
                        reprint.marked(),
                        visit.language().equals("en") ? Language.ENGLISH : Language.INDONESIAN,
                        reprint.askedAt(),
                        TicketViews.again(state, directory, visit)));
    }

    /** How the kiosks stand, and the desks that have a printer, and the newest printings of today. */
    static KiosksView kiosks(HallState state, Roll roll) {
        return new KiosksView(
                state.devices().stream()
                        .filter(device -> device.kind().mayPrint() && device.active())
                        .map(device -> Map.entry(device.kind(), roll.kiosk(device)))
                        .filter(known -> known.getKey() == DeviceKind.KIOSK || hasPrinter(known.getValue()))
                        .map(Map.Entry::getValue)
                        .sorted(Comparator.comparing(KioskView::device))
                        .toList(),
                latest(state));
    }

    /** A desk's PC without a printer is nobody's trouble, and one that is off is missed by nobody. */
    private static boolean hasPrinter(KioskView desk) {
        return desk.printer() != null && desk.printer() != PrinterStanding.NONE;
    }

    private static List<ReprintView> latest(HallState state) {
        return state.reprints().latest().stream()
                .flatMap(reprint -> state.visit(reprint.visit()).stream().map(visit -> view(reprint, visit)))
                .toList();
    }

    private static ReprintView view(Reprint reprint, Visit visit) {
        return new ReprintView(
                visit.id().value(),
                visit.number().text(),
                reprint.copy(),
                reprint.device().value(),
                reprint.reason(),
                reprint.askedAt(),
                ReprintState.valueOf(reprint.state().name()),
                reprint.fault());
    }
}
