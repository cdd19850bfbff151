package id.satuatap.server.projection;

import id.satuatap.hall.access.Device;
import id.satuatap.protocol.device.DeviceFaultView;
import id.satuatap.protocol.kiosk.KioskView;
import id.satuatap.protocol.session.WaitingPairing;
import id.satuatap.protocol.view.DeviceView;
import java.util.List;

/** PCs as administrators see them, which the record does not know. Implementations are thread-safe and answer at once. */
public interface Roll {
    /** A device of the record, how it is called, and whether it is there. */
    DeviceView view(Device device);

    /** A kiosk of the record, and how its printer stands. */
    KioskView kiosk(Device device);

    /** Who waits to be approved now, longest first. */
    List<WaitingPairing> waiting();

    /** What PCs say is wrong with what hangs on them, the oldest first. */
    List<DeviceFaultView> faults();

    /** Whether devices, their printers or what hangs on them look different without a change of the record; asking takes the mark away. */
    boolean changed();
}
