package id.satuatap.counter.supervisor;

import id.satuatap.protocol.client.HallProjection;
import id.satuatap.protocol.device.DeviceFaultView;
import id.satuatap.protocol.kiosk.KioskView;
import id.satuatap.protocol.kiosk.KiosksView;
import id.satuatap.protocol.kiosk.PrinterStanding;
import id.satuatap.protocol.view.DayState;
import id.satuatap.protocol.view.DevicePresence;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What hangs on counters, boards and kiosks and may need somebody. Immutable.
 *
 * @param faults of counters and boards, the oldest first
 * @param kiosks all of them, for who may see them
 * @param inNeed those to which somebody should go: before their paper ends, and while visitors come also when they are off
 */
record Troubles(List<DeviceFaultView> faults, List<KioskView> kiosks, List<KioskView> inNeed) {
    static final Troubles NONE = new Troubles(List.of(), List.of(), List.of());

    static Troubles of(HallProjection hall) {
        List<KioskView> kiosks = hall.kiosks().map(KiosksView::kiosks).orElse(List.of());
        boolean open = hall.mall().day() == DayState.OPEN;
        return new Troubles(
                hall.faults(),
                kiosks,
                kiosks.stream()
                        .filter(kiosk -> away(kiosk) ? open && kiosk.since() != null : needsHands(kiosk.printer()))
                        .toList());
    }

    static boolean away(KioskView kiosk) {
        return kiosk.presence() != DevicePresence.CONNECTED;
    }

    /** Whether another printer stands there and prints nothing before somebody says that it is the right one. */
    static boolean waitsForWord(KioskView kiosk) {
        return !away(kiosk) && kiosk.printer() == PrinterStanding.OTHER_PRINTER && kiosk.model() != null;
    }

    private static boolean needsHands(@Nullable PrinterStanding printer) {
        return printer != null && printer != PrinterStanding.READY && printer != PrinterStanding.NONE;
    }
}
