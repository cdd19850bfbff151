package id.satuatap.server.querymodel.rows;

import id.satuatap.hall.event.AccessEvent;

/** The events of people and devices: they have a history, and no rows of their own. Stateless. */
final class AccessRows implements AccessEvent.Cases<Refs> {
    @Override
    public Refs personSaved(AccessEvent.PersonSaved event) {
        return Refs.of(event.person().id()).saying(event.person().role().name());
    }

    @Override
    public Refs devicePaired(AccessEvent.DevicePaired event) {
        return Refs.NONE.by(event.device().id()).saying(event.device().kind().name());
    }

    @Override
    public Refs deviceRevoked(AccessEvent.DeviceRevoked event) {
        return Refs.NONE.by(event.device());
    }

    @Override
    public Refs printerAccepted(AccessEvent.PrinterAccepted event) {
        return Refs.NONE.by(event.kiosk());
    }
}
