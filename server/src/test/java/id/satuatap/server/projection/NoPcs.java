package id.satuatap.server.projection;

import id.satuatap.hall.access.Device;
import id.satuatap.protocol.device.DeviceFaultView;
import id.satuatap.protocol.kiosk.KioskView;
import id.satuatap.protocol.session.DeviceKind;
import id.satuatap.protocol.session.WaitingPairing;
import id.satuatap.protocol.view.DevicePresence;
import id.satuatap.protocol.view.DeviceView;
import java.util.List;

/** Immutable. A mall whose PCs are never there, and where none waits. */
public final class NoPcs implements Roll {
    @Override
    public DeviceView view(Device device) {
        return new DeviceView(
                device.id().value(),
                DeviceKind.valueOf(device.kind().name()),
                null,
                null,
                device.zone(),
                DevicePresence.AWAY,
                null,
                null);
    }

    @Override
    public KioskView kiosk(Device device) {
        return new KioskView(
                device.id().value(), null, device.zone(), DevicePresence.AWAY, null, null, null, null, null, null);
    }

    @Override
    public List<WaitingPairing> waiting() {
        return List.of();
    }

    @Override
    public List<DeviceFaultView> faults() {
        return List.of();
    }

    @Override
    public boolean changed() {
        return false;
    }
}
