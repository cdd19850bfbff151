package id.satuatap.server.projection;

import id.satuatap.protocol.change.AnnouncementChanged;
import id.satuatap.protocol.change.CallChanged;
import id.satuatap.protocol.change.Change;
import id.satuatap.protocol.change.CounterChanged;
import id.satuatap.protocol.change.CounterFiguresChanged;
import id.satuatap.protocol.change.DeskChanged;
import id.satuatap.protocol.change.DeviceChanged;
import id.satuatap.protocol.change.FaultsChanged;
import id.satuatap.protocol.change.HeldChanged;
import id.satuatap.protocol.change.HeldRemoved;
import id.satuatap.protocol.change.KiosksChanged;
import id.satuatap.protocol.change.MallChanged;
import id.satuatap.protocol.change.OverridesChanged;
import id.satuatap.protocol.change.PairingsChanged;
import id.satuatap.protocol.change.ServiceChanged;
import id.satuatap.protocol.change.ServiceFiguresChanged;
import id.satuatap.protocol.change.Snapshot;
import id.satuatap.protocol.change.WaitingChanged;
import id.satuatap.protocol.change.WaitingRemoved;
import id.satuatap.protocol.device.CounterFaultsView;
import id.satuatap.protocol.hours.AgencyOverridesView;
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
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Sorts views into the lists of a snapshot. Confined to one thread. */
final class ViewLists implements Change.Cases<Boolean> {
    private @Nullable MallView mall;
    private final List<ServiceView> services = new ArrayList<>();
    private final List<CounterView> counters = new ArrayList<>();
    private final List<CallView> calls = new ArrayList<>();
    private final List<AnnouncementView> announcements = new ArrayList<>();
    private final List<WaitingView> waiting = new ArrayList<>();
    private final List<HeldView> held = new ArrayList<>();
    private final List<DeskView> desks = new ArrayList<>();
    private final List<ServiceFiguresView> serviceFigures = new ArrayList<>();
    private final List<CounterFiguresView> counterFigures = new ArrayList<>();
    private final List<DeviceView> devices = new ArrayList<>();
    private List<WaitingPairing> pairings = List.of();
    private @Nullable KiosksView kiosks;
    private final List<CounterFaultsView> faults = new ArrayList<>();
    private final List<AgencyOverridesView> overrides = new ArrayList<>();

    private ViewLists() {}

    static ViewLists of(Collection<ScopedChange> views) {
        ViewLists lists = new ViewLists();
        views.forEach(view -> view.change().match(lists));
        return lists;
    }

    List<CallView> calls() {
        return calls;
    }

    List<WaitingView> waiting() {
        return waiting;
    }

    List<HeldView> held() {
        return held;
    }

    List<AnnouncementView> announcements() {
        return announcements;
    }

    /** @throws IllegalStateException when the mall is not among the views */
    Snapshot snapshot(long epoch, long sequence, Instant time, double rate) {
        if (mall == null) {
            throw new IllegalStateException("a picture of the hall begins with the mall");
        }
        return new Snapshot(
                epoch,
                sequence,
                time,
                rate,
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

    @Override
    public Boolean mallChanged(MallChanged change) {
        mall = change.mall();
        return true;
    }

    @Override
    public Boolean serviceChanged(ServiceChanged change) {
        return services.add(change.service());
    }

    @Override
    public Boolean counterChanged(CounterChanged change) {
        return counters.add(change.counter());
    }

    @Override
    public Boolean callChanged(CallChanged change) {
        return calls.add(change.call());
    }

    @Override
    public Boolean announcementChanged(AnnouncementChanged change) {
        return announcements.add(change.announcement());
    }

    @Override
    public Boolean waitingChanged(WaitingChanged change) {
        return waiting.add(change.waiting());
    }

    @Override
    public Boolean waitingRemoved(WaitingRemoved change) {
        return false;
    }

    @Override
    public Boolean heldChanged(HeldChanged change) {
        return held.add(change.held());
    }

    @Override
    public Boolean heldRemoved(HeldRemoved change) {
        return false;
    }

    @Override
    public Boolean deskChanged(DeskChanged change) {
        return desks.add(change.desk());
    }

    @Override
    public Boolean serviceFiguresChanged(ServiceFiguresChanged change) {
        return serviceFigures.add(change.figures());
    }

    @Override
    public Boolean counterFiguresChanged(CounterFiguresChanged change) {
        return counterFigures.add(change.figures());
    }

    @Override
    public Boolean deviceChanged(DeviceChanged change) {
        return devices.add(change.device());
    }

    @Override
    public Boolean pairingsChanged(PairingsChanged change) {
        pairings = change.waiting();
        return true;
    }

    @Override
    public Boolean kiosksChanged(KiosksChanged change) {
        kiosks = change.kiosks();
        return true;
    }

    @Override
    public Boolean faultsChanged(FaultsChanged change) {
        return change.faults().faults().isEmpty() || faults.add(change.faults());
    }

    @Override
    public Boolean overridesChanged(OverridesChanged change) {
        return change.overrides().overrides().isEmpty() || overrides.add(change.overrides());
    }
}
