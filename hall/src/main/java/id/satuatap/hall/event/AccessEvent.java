package id.satuatap.hall.event;

import id.satuatap.hall.access.Device;
import id.satuatap.hall.access.Person;
import id.satuatap.hall.id.DeviceId;

/** People and devices: rights only, no names and no credentials. Immutable. */
public sealed interface AccessEvent extends HallEvent {
    @Override
    default <R> R match(HallEvent.Cases<R> cases) {
        return cases.access(this);
    }

    <R> R match(Cases<R> cases);

    /** A person was added or changed. */
    record PersonSaved(Person person) implements AccessEvent {
        @Override
        public <R> R match(Cases<R> cases) {
            return cases.personSaved(this);
        }
    }

    /** A device was approved. */
    record DevicePaired(Device device) implements AccessEvent {
        @Override
        public <R> R match(Cases<R> cases) {
            return cases.devicePaired(this);
        }
    }

    /** A device may do nothing any more. */
    record DeviceRevoked(DeviceId device) implements AccessEvent {
        @Override
        public <R> R match(Cases<R> cases) {
            return cases.deviceRevoked(this);
        }
    }

    /** Somebody said of the printer that answers at a kiosk that it is the right one; {@code printer} is as it names itself. */
    record PrinterAccepted(DeviceId kiosk, String printer) implements AccessEvent {
        @Override
        public <R> R match(Cases<R> cases) {
            return cases.printerAccepted(this);
        }
    }

    /** One case for each event. */
    interface Cases<R> {
        R personSaved(PersonSaved event);

        R devicePaired(DevicePaired event);

        R deviceRevoked(DeviceRevoked event);

        R printerAccepted(PrinterAccepted event);
    }
}
