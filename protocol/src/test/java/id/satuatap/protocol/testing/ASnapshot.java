package id.satuatap.protocol.testing;

import id.satuatap.protocol.change.Snapshot;
import id.satuatap.protocol.device.CounterFaultsView;
import id.satuatap.protocol.device.DeviceFaultView;
import id.satuatap.protocol.hours.AgencyOverridesView;
import id.satuatap.protocol.hours.OverrideView;
import id.satuatap.protocol.kiosk.KiosksView;
import id.satuatap.protocol.session.WaitingPairing;
import id.satuatap.protocol.view.AnnouncementView;
import id.satuatap.protocol.view.CallView;
import id.satuatap.protocol.view.CounterFiguresView;
import id.satuatap.protocol.view.CounterView;
import id.satuatap.protocol.view.DeskView;
import id.satuatap.protocol.view.DeviceView;
import id.satuatap.protocol.view.HeldView;
import id.satuatap.protocol.view.MallView;
import id.satuatap.protocol.view.ServiceFiguresView;
import id.satuatap.protocol.view.ServiceView;
import id.satuatap.protocol.view.WaitingView;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Confined to one thread. Makes a snapshot of which a test says only what it is about: the rest is empty. */
public final class ASnapshot {
    private final MallView mall;
    private final Instant time;
    private long epoch = 1;
    private long sequence = 1;
    private List<ServiceView> services = List.of();
    private List<CounterView> counters = List.of();
    private List<CallView> calls = List.of();
    private List<AnnouncementView> announcements = List.of();
    private List<WaitingView> waiting = List.of();
    private List<HeldView> held = List.of();
    private List<DeskView> desks = List.of();
    private List<ServiceFiguresView> serviceFigures = List.of();
    private List<CounterFiguresView> counterFigures = List.of();
    private List<DeviceView> devices = List.of();
    private List<WaitingPairing> pairings = List.of();
    private @Nullable KiosksView kiosks;
    private List<CounterFaultsView> faults = List.of();
    private List<AgencyOverridesView> overrides = List.of();

    private ASnapshot(MallView mall, Instant time) {
        this.mall = mall;
        this.time = time;
    }

    /** Of a mall at a time, at the first sequence of the first epoch. */
    public static ASnapshot of(MallView mall, Instant time) {
        return new ASnapshot(mall, time);
    }

    public ASnapshot at(long newEpoch, long newSequence) {
        epoch = newEpoch;
        sequence = newSequence;
        return this;
    }

    public ASnapshot services(List<ServiceView> all) {
        services = all;
        return this;
    }

    public ASnapshot counters(List<CounterView> all) {
        counters = all;
        return this;
    }

    public ASnapshot calls(List<CallView> all) {
        calls = all;
        return this;
    }

    public ASnapshot announcements(List<AnnouncementView> all) {
        announcements = all;
        return this;
    }

    public ASnapshot waiting(List<WaitingView> all) {
        waiting = all;
        return this;
    }

    public ASnapshot held(List<HeldView> all) {
        held = all;
        return this;
    }

    public ASnapshot desks(List<DeskView> all) {
        desks = all;
        return this;
    }

    /** As a supervisor sees it. */
    public ASnapshot figures(List<ServiceFiguresView> ofServices, List<CounterFiguresView> ofCounters) {
        serviceFigures = ofServices;
        counterFigures = ofCounters;
        return this;
    }

    /** As an administrator sees it. */
    public ASnapshot devices(List<DeviceView> paired, List<WaitingPairing> unpaired) {
        devices = paired;
        pairings = unpaired;
        return this;
    }

    /** As a kiosk and the help desk see it. */
    public ASnapshot kiosks(KiosksView seen) {
        kiosks = seen;
        return this;
    }

    /** As a supervisor sees it. */
    public ASnapshot faults(List<DeviceFaultView> all) {
        faults = List.of(new CounterFaultsView(null, null, all));
        return this;
    }

    /** As the people of one agency see it. */
    public ASnapshot overrides(List<OverrideView> all) {
        overrides = all.isEmpty()
                ? List.of()
                : List.of(new AgencyOverridesView(all.get(0).agency(), all));
        return this;
    }

    public Snapshot made() {
        return new Snapshot(
                epoch,
                sequence,
                time,
                1,
                mall,
                services,
                counters,
                calls,
                announcements,
                waiting,
                desks,
                serviceFigures,
                counterFigures,
                devices,
                pairings,
                held,
                kiosks,
                faults,
                overrides);
    }
}
