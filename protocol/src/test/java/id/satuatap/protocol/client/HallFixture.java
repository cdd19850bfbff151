package id.satuatap.protocol.client;

import id.satuatap.protocol.change.Change;
import id.satuatap.protocol.change.Frame;
import id.satuatap.protocol.change.Hello;
import id.satuatap.protocol.change.ServiceChanged;
import id.satuatap.protocol.change.Snapshot;
import id.satuatap.protocol.testing.ASnapshot;
import id.satuatap.protocol.view.AnnouncementState;
import id.satuatap.protocol.view.AnnouncementView;
import id.satuatap.protocol.view.CallState;
import id.satuatap.protocol.view.CallView;
import id.satuatap.protocol.view.DayState;
import id.satuatap.protocol.view.Language;
import id.satuatap.protocol.view.MallView;
import id.satuatap.protocol.view.ServiceView;
import id.satuatap.protocol.view.WaitingView;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

/** Stateless. Small halls for tests. */
final class HallFixture {
    static final Instant NOON = Instant.parse("2026-11-23T05:00:00Z");

    private HallFixture() {}

    static Snapshot aSnapshot(long epoch, long sequence, int waiting) {
        MallView mall = new MallView(
                "MPP Sleman",
                "Kabupaten Sleman",
                "WIB",
                "Asia/Jakarta",
                1,
                LocalDate.parse("2026-11-23"),
                DayState.OPEN,
                false,
                null,
                List.of(),
                Language.INDONESIAN,
                List.of(),
                List.of());
        return ASnapshot.of(mall, NOON)
                .at(epoch, sequence)
                .services(List.of(aService(waiting)))
                .made();
    }

    static ServiceView aService(int waiting) {
        return new ServiceView(
                "DKC-01", "DKC", true, null, null, List.of(), null, null, null, null, waiting, 1, null, null);
    }

    static Hello aHello(long epoch, long sequence) {
        return new Hello(1, 1, "0.1.0", "MPP Sleman", "Asia/Jakarta", NOON, 1, epoch, sequence);
    }

    static Frame aFrame(long epoch, long sequence, int waiting) {
        return aFrame(epoch, sequence, new ServiceChanged(aService(waiting)));
    }

    static Frame aFrame(long epoch, long sequence, Change... changes) {
        return new Frame(epoch, sequence, sequence, NOON, 1, List.of(changes));
    }

    static Frame aHeartbeat(long epoch, long sequence, Instant time, double rate) {
        return new Frame(epoch, sequence + 1, sequence, time, rate, List.of());
    }

    static CallView aCall(String turn, int zone, Instant calledAt) {
        return new CallView(turn, "A-001", "C3", "3", "DKC", zone, calledAt, calledAt, 1, CallState.CALLED);
    }

    static AnnouncementView anAnnouncement(String id, AnnouncementState state) {
        return new AnnouncementView(id, "t1", "A-001", "C3", "3", 1, "G1", false, NOON, state, NOON.plusSeconds(30));
    }

    static WaitingView aWaitingLeg(String leg, String service, Instant effectiveAt) {
        return new WaitingView(
                leg, "v-" + leg, "A-001", service, "DKC", NOON, effectiveAt, false, false, null, null, true, null);
    }
}
