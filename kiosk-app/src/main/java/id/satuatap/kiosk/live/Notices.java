package id.satuatap.kiosk.live;

import id.satuatap.devices.printer.PrinterCondition;
import id.satuatap.devices.printer.PrinterStatus;
import id.satuatap.protocol.client.HallProjection;
import id.satuatap.protocol.client.LinkState;
import id.satuatap.protocol.error.ErrorCode;
import id.satuatap.protocol.view.ClosedReason;
import id.satuatap.protocol.view.DayState;
import id.satuatap.protocol.view.ServiceView;
import java.time.LocalTime;
import java.util.Collection;
import java.util.Comparator;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Decides what is the matter, the worst first. Stateless. */
public final class Notices {
    private Notices() {}

    /** What must be said instead of offering numbers; empty when all is well. */
    public static Optional<Notice> of(KioskModel model) {
        if (model.brokenProperty().get()) {
            return Optional.of(Notice.of(NoticeKind.KIOSK_BROKEN));
        }
        return ofLink(model).or(() -> model.hall().flatMap(Notices::ofHall)).or(() -> ofPrinter(model));
    }

    private static Optional<Notice> ofLink(KioskModel model) {
        LinkState link = model.linkProperty().get();
        if (link == null) {
            return Optional.of(Notice.of(NoticeKind.STARTING));
        }
        if (link.cause() == ErrorCode.NOT_SIGNED_IN || link.cause() == ErrorCode.NOT_ALLOWED) {
            return Optional.of(Notice.of(NoticeKind.NOT_PAIRED));
        }
        if (link.cause() == ErrorCode.CLIENT_TOO_OLD) {
            return Optional.of(Notice.of(NoticeKind.TOO_OLD));
        }
        return switch (link.phase()) {
            case LOST -> Optional.of(Notice.since(NoticeKind.SERVER_GONE, link.since()));
            case CONNECTING -> Optional.of(Notice.of(NoticeKind.STARTING));
            case LIVE ->
                model.hall().isEmpty() || model.catalogue().isEmpty()
                        ? Optional.of(Notice.of(NoticeKind.STARTING))
                        : Optional.empty();
        };
    }

    private static Optional<Notice> ofHall(HallProjection hall) {
        if (hall.mall().clockDoubtful()) {
            return Optional.of(Notice.of(NoticeKind.CLOCK_DOUBTFUL));
        }
        Collection<ServiceView> services = hall.services().values();
        if (allClosedBy(services, ClosedReason.HOLIDAY)) {
            return Optional.of(Notice.of(NoticeKind.HOLIDAY));
        }
        DayState day = hall.mall().day();
        if (day == DayState.CLOSING || day == DayState.CLOSED || allClosedBy(services, ClosedReason.CUT_OFF)) {
            return Optional.of(Notice.of(NoticeKind.CLOSED_TODAY));
        }
        if (day == DayState.NOT_OPEN || allClosedBy(services, ClosedReason.DAY_NOT_OPEN)) {
            return Optional.of(new Notice(NoticeKind.NOT_YET_OPEN, null, opensAt(services)));
        }
        return Optional.empty();
    }

    private static boolean allClosedBy(Collection<ServiceView> services, ClosedReason reason) {
        return !services.isEmpty()
                && services.stream().allMatch(service -> !service.open() && service.reason() == reason);
    }

    private static @Nullable LocalTime opensAt(Collection<ServiceView> services) {
        return services.stream()
                .map(ServiceView::opensAt)
                .filter(Objects::nonNull)
                .min(Comparator.naturalOrder())
                .orElse(null);
    }

    private static Optional<Notice> ofPrinter(KioskModel model) {
        // A start page that a sentence about the printer covers a moment later would have offered what cannot be done.
        if (model.printerUnasked()) {
            return Optional.of(Notice.of(NoticeKind.STARTING));
        }
        PrinterStatus status = model.printerProperty().get();
        if (status == null || status.canPrint()) {
            return Optional.empty();
        }
        return Optional.of(Notice.since(kind(status.condition()), status.since()));
    }

    private static NoticeKind kind(PrinterCondition condition) {
        return switch (condition) {
            case DISCONNECTED, SILENT -> NoticeKind.PRINTER_GONE;
            case OTHER_PRINTER -> NoticeKind.OTHER_PRINTER;
            case PAPER_OUT -> NoticeKind.PAPER_OUT;
            case COVER_OPEN -> NoticeKind.COVER_OPEN;
            case BROKEN, CUTTER_ERROR, OVERHEATED, OFFLINE, PAPER_NEAR_END, READY -> NoticeKind.PRINTER_FAULT;
        };
    }
}
