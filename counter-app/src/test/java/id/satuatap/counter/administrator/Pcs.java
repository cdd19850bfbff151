package id.satuatap.counter.administrator;

import static id.satuatap.counter.testing.Halls.NINE;

import id.satuatap.counter.testing.Halls;
import id.satuatap.protocol.client.HallProjection;
import id.satuatap.protocol.session.DeviceKind;
import id.satuatap.protocol.session.WaitingPairing;
import id.satuatap.protocol.testing.ASnapshot;
import id.satuatap.protocol.view.DevicePresence;
import id.satuatap.protocol.view.DeviceView;
import java.util.List;

/** Stateless. PCs of a mall, for tests. */
final class Pcs {
    private Pcs() {}

    static WaitingPairing kiosk() {
        return new WaitingPairing("pairing-a", DeviceKind.KIOSK, "PC-KIOSK-2", "192.168.10.42", NINE.minusSeconds(102));
    }

    static WaitingPairing desk() {
        return new WaitingPairing(
                "pairing-b", DeviceKind.COUNTER, "DESKTOP-7Q1", "192.168.10.57", NINE.minusSeconds(8));
    }

    static DeviceView board(DevicePresence presence) {
        return device("board-1", DeviceKind.BOARD, "Layar aula timur", presence);
    }

    static DeviceView device(String id, DeviceKind kind, String label, DevicePresence presence) {
        return new DeviceView(
                id,
                kind,
                label,
                kind == DeviceKind.COUNTER ? Halls.COUNTER : null,
                kind == DeviceKind.COUNTER ? null : 1,
                presence,
                NINE.minusSeconds(5_000),
                "192.168.10.41");
    }

    static HallProjection hall(long sequence, List<WaitingPairing> waiting, List<DeviceView> devices) {
        return HallProjection.of(ASnapshot.of(Halls.aMall(1, false), NINE)
                .at(1, sequence)
                .devices(devices, waiting)
                .made());
    }
}
