package id.satuatap.server.access;

import id.satuatap.hall.access.Device;
import id.satuatap.hall.id.DeviceId;
import id.satuatap.protocol.device.DeviceFaultView;
import id.satuatap.protocol.kiosk.KioskView;
import id.satuatap.protocol.session.DeviceKind;
import id.satuatap.protocol.session.WaitingPairing;
import id.satuatap.protocol.view.DevicePresence;
import id.satuatap.protocol.view.DeviceView;
import id.satuatap.server.projection.Roll;
import id.satuatap.server.vault.VaultLabels;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicBoolean;

/** The PCs of the mall: who waits, who is there, and how they are called. Thread-safe. */
public final class DeviceRoll implements Roll {
    private final Pairings pairings;
    private final Attendance attendance;
    private final VaultLabels labels;
    private final Printers printers;
    private final ToldFaults faults;
    private final AtomicBoolean labelled = new AtomicBoolean();

    public DeviceRoll(
            Pairings pairings, Attendance attendance, VaultLabels labels, Printers printers, ToldFaults faults) {
        this.pairings = pairings;
        this.attendance = attendance;
        this.labels = labels;
        this.printers = printers;
        this.faults = faults;
    }

    /** Keeps how an administrator called a device. Waits for the disk. */
    public void label(DeviceId device, String label) {
        labels.save(device, label);
        labelled.set(true);
    }

    /** Whether a kiosk waits for somebody to say that this printer is the right one. */
    public boolean asksFor(DeviceId kiosk, String printer) {
        return printers.asksFor(kiosk, printer);
    }

    @Override
    public DeviceView view(Device device) {
        Optional<Attendance.Seen> seen = attendance.of(device.id());
        return new DeviceView(
                device.id().value(),
                DeviceKind.valueOf(device.kind().name()),
                labels.find(device.id()).orElse(null),
                device.counter() == null ? null : device.counter().value(),
                device.zone(),
                presence(device, seen),
                seen.map(Attendance.Seen::since).orElse(null),
                seen.map(Attendance.Seen::address).orElse(null));
    }

    /** What a kiosk said of its printer before it went away holds no longer. */
    @Override
    public KioskView kiosk(Device device) {
        DeviceView known = view(device);
        Optional<Printers.Standing> printer =
                known.presence() == DevicePresence.CONNECTED ? printers.of(device.id()) : Optional.empty();
        return new KioskView(
                known.device(),
                known.label(),
                known.zone(),
                known.presence(),
                known.since(),
                printer.map(standing -> standing.told().printer()).orElse(null),
                printer.map(Printers.Standing::since).orElse(null),
                printer.map(standing -> standing.told().tier()).orElse(null),
                printer.map(standing -> standing.told().model()).orElse(null),
                printers.accepted(device.id()).orElse(null));
    }

    @Override
    public List<DeviceFaultView> faults() {
        return faults.all();
    }

    @Override
    public List<WaitingPairing> waiting() {
        return pairings.waiting().waiting();
    }

    @Override
    public boolean changed() {
        boolean relabelled = labelled.getAndSet(false);
        boolean printing = printers.changed();
        boolean failing = faults.changed();
        return attendance.changed() || relabelled || printing || failing;
    }

    private static DevicePresence presence(Device device, Optional<Attendance.Seen> seen) {
        if (!device.active()) {
            return DevicePresence.REVOKED;
        }
        return seen.isPresent() && seen.get().connected() ? DevicePresence.CONNECTED : DevicePresence.AWAY;
    }
}
