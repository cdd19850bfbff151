package id.satuatap.protocol.client;

import id.satuatap.protocol.change.AnnouncementChanged;
import id.satuatap.protocol.change.CallChanged;
import id.satuatap.protocol.change.Change;
import id.satuatap.protocol.change.CounterChanged;
import id.satuatap.protocol.change.CounterFiguresChanged;
import id.satuatap.protocol.change.DeskChanged;
import id.satuatap.protocol.change.DeviceChanged;
import id.satuatap.protocol.change.FaultsChanged;
import id.satuatap.protocol.change.Frame;
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
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Immutable. The hall as this client may see it at one sequence. */
public final class HallProjection {
    private static final Comparator<CallView> LATEST_CALL_FIRST =
            Comparator.comparing(CallView::lastCalledAt).reversed().thenComparing(CallView::turn);
    private static final Comparator<AnnouncementView> EARLIEST_FIRST =
            Comparator.comparing(AnnouncementView::calledAt).thenComparing(AnnouncementView::announcement);
    private static final Comparator<WaitingView> LONGEST_FIRST =
            Comparator.comparing(WaitingView::effectiveAt).thenComparing(WaitingView::leg);

    private static final Comparator<HeldView> FIRST_EXPECTED_FIRST =
            Comparator.comparing(HeldView::until).thenComparing(HeldView::leg);

    private final long epoch;
    private final long sequence;
    private final MallView mall;
    private final ViewMap<ServiceView> services;
    private final ViewMap<CounterView> counters;
    private final ViewMap<CallView> calls;
    private final ViewMap<AnnouncementView> announcements;
    private final ViewMap<WaitingView> waiting;
    private final ViewMap<HeldView> held;
    private final ViewMap<DeskView> desks;
    private final ViewMap<ServiceFiguresView> serviceFigures;
    private final ViewMap<CounterFiguresView> counterFigures;
    private final ViewMap<DeviceView> devices;
    private final List<WaitingPairing> pairings;
    private final @Nullable KiosksView kiosks;
    private final ViewMap<CounterFaultsView> faults;
    private final ViewMap<AgencyOverridesView> overrides;

    private HallProjection(Draft draft) {
        this.epoch = draft.epoch;
        this.sequence = draft.sequence;
        this.mall = draft.mall;
        this.services = draft.services;
        this.counters = draft.counters;
        this.calls = draft.calls;
        this.announcements = draft.announcements;
        this.waiting = draft.waiting;
        this.held = draft.held;
        this.desks = draft.desks;
        this.serviceFigures = draft.serviceFigures;
        this.counterFigures = draft.counterFigures;
        this.devices = draft.devices;
        this.pairings = draft.pairings;
        this.kiosks = draft.kiosks;
        this.faults = draft.faults;
        this.overrides = draft.overrides;
    }

    /** Returns the hall of a snapshot. */
    public static HallProjection of(Snapshot snapshot) {
        return new HallProjection(new Draft(snapshot));
    }

    /** Says whether a frame goes on where this ends: same epoch, and not a sequence left out or told twice. */
    public boolean follows(Frame frame) {
        return frame.epoch() == epoch && frame.from() == sequence + 1;
    }

    /**
     * Returns the hall after a frame.
     *
     * @throws IllegalArgumentException if the frame does not go on where this ends
     */
    public HallProjection apply(Frame frame) {
        if (!follows(frame)) {
            throw new IllegalArgumentException(
                    "Frame " + frame.epoch() + "/" + frame.from() + " does not follow " + epoch + "/" + sequence);
        }
        if (frame.heartbeat() && frame.changes().isEmpty()) {
            return this;
        }
        Draft draft = new Draft(this, frame.to());
        for (Change change : frame.changes()) {
            change.match(draft);
        }
        draft.forgetOldCalls();
        return new HallProjection(draft);
    }

    public long epoch() {
        return epoch;
    }

    public long sequence() {
        return sequence;
    }

    public MallView mall() {
        return mall;
    }

    public Map<String, ServiceView> services() {
        return services.all();
    }

    public Map<String, CounterView> counters() {
        return counters.all();
    }

    /** Returns the desks that this client may see, by counter. */
    public Map<String, DeskView> desks() {
        return desks.all();
    }

    public Optional<DeskView> desk(String counter) {
        return Optional.ofNullable(desks.all().get(counter));
    }

    /** Returns the figures of services that this client may see, by service; for supervisors alone. */
    public Map<String, ServiceFiguresView> serviceFigures() {
        return serviceFigures.all();
    }

    /** Returns the figures of counters that this client may see, by counter; for supervisors alone. */
    public Map<String, CounterFiguresView> counterFigures() {
        return counterFigures.all();
    }

    /** Returns the PCs that were paired, by device; for administrators alone. */
    public Map<String, DeviceView> devices() {
        return devices.all();
    }

    /** Returns the PCs that wait to be approved, longest first; for administrators alone. */
    public List<WaitingPairing> pairings() {
        return pairings;
    }

    /** Returns how the kiosks stand; empty for those who have nothing to do with them. */
    public Optional<KiosksView> kiosks() {
        return Optional.ofNullable(kiosks);
    }

    /** Returns what does not work on counters and boards, the oldest first; for supervisors alone. */
    public List<DeviceFaultView> faults() {
        return faults.all().values().stream()
                .flatMap(counter -> counter.faults().stream())
                .sorted(Comparator.comparing(DeviceFaultView::since))
                .toList();
    }

    /** Returns what was decided about hours, by date, and of one agency in the order in which it was approved. */
    public List<OverrideView> overrides() {
        return overrides.all().values().stream()
                .flatMap(agency -> agency.overrides().stream())
                .sorted(Comparator.comparing(OverrideView::date))
                .toList();
    }

    /** Returns the last calls of all zones, latest first. */
    public List<CallView> calls() {
        return calls.sorted(LATEST_CALL_FIRST, call -> true);
    }

    /** Returns the last calls of one zone, latest first. */
    public List<CallView> calls(int zone) {
        return calls.sorted(LATEST_CALL_FIRST, call -> call.zone() == zone);
    }

    /** Returns the announcements that are not finished, earliest call first. */
    public List<AnnouncementView> announcements() {
        return announcements.sorted(EARLIEST_FIRST, announcement -> true);
    }

    /** Returns the waiting legs that this client may see, in the order of their effective times. */
    public List<WaitingView> waiting() {
        return waiting.sorted(LONGEST_FIRST, leg -> true);
    }

    /** Returns the legs that wait for one service, in the order of their effective times. */
    public List<WaitingView> waitingFor(String service) {
        return waiting.sorted(LONGEST_FIRST, leg -> leg.service().equals(service));
    }

    /** Returns the legs that wait for one agency, in the order of their effective times. */
    public List<WaitingView> waitingAt(String agency) {
        return waiting.sorted(LONGEST_FIRST, leg -> leg.agency().equals(agency));
    }

    /** Returns the visitors on hold of one agency, who is expected first. */
    public List<HeldView> heldAt(String agency) {
        return held.sorted(FIRST_EXPECTED_FIRST, leg -> leg.agency().equals(agency));
    }

    /** Returns the visitors on hold that this client may see, who is expected first. */
    public List<HeldView> held() {
        return held.sorted(FIRST_EXPECTED_FIRST, leg -> true);
    }

    /** Confined to the making of one projection. */
    private static final class Draft implements Change.Cases<Boolean> {
        private static final int CALLS_OF_A_ZONE_MAX = 12;

        private final long epoch;
        private final long sequence;
        private MallView mall;
        private ViewMap<ServiceView> services;
        private ViewMap<CounterView> counters;
        private ViewMap<CallView> calls;
        private ViewMap<AnnouncementView> announcements;
        private ViewMap<WaitingView> waiting;
        private ViewMap<HeldView> held;
        private ViewMap<DeskView> desks;
        private ViewMap<ServiceFiguresView> serviceFigures;
        private ViewMap<CounterFiguresView> counterFigures;
        private ViewMap<DeviceView> devices;
        private List<WaitingPairing> pairings;
        private @Nullable KiosksView kiosks;
        private ViewMap<CounterFaultsView> faults;
        private ViewMap<AgencyOverridesView> overrides;

        Draft(Snapshot snapshot) {
            epoch = snapshot.epoch();
            sequence = snapshot.sequence();
            mall = snapshot.mall();
            services = ViewMap.of(snapshot.services(), ServiceView::service);
            counters = ViewMap.of(snapshot.counters(), CounterView::counter);
            calls = ViewMap.of(snapshot.calls(), CallView::turn);
            announcements = ViewMap.of(snapshot.announcements(), AnnouncementView::announcement);
            waiting = ViewMap.of(snapshot.waiting(), WaitingView::leg);
            held = ViewMap.of(snapshot.held(), HeldView::leg);
            desks = ViewMap.of(snapshot.desks(), DeskView::counter);
            serviceFigures = ViewMap.of(snapshot.serviceFigures(), ServiceFiguresView::service);
            counterFigures = ViewMap.of(snapshot.counterFigures(), CounterFiguresView::counter);
            devices = ViewMap.of(snapshot.devices(), DeviceView::device);
            pairings = snapshot.pairings();
            kiosks = snapshot.kiosks();
            faults = ViewMap.of(snapshot.faults(), Draft::placeOf);
            overrides = ViewMap.of(snapshot.overrides(), AgencyOverridesView::agency);
        }

        Draft(HallProjection before, long sequence) {
            this.epoch = before.epoch;
            this.sequence = sequence;
            this.mall = before.mall;
            this.services = before.services;
            this.counters = before.counters;
            this.calls = before.calls;
            this.announcements = before.announcements;
            this.waiting = before.waiting;
            this.held = before.held;
            this.desks = before.desks;
            this.serviceFigures = before.serviceFigures;
            this.counterFigures = before.counterFigures;
            this.devices = before.devices;
            this.pairings = before.pairings;
            this.kiosks = before.kiosks;
            this.faults = before.faults;
            this.overrides = before.overrides;
        }

        private static String placeOf(CounterFaultsView view) {
            return Objects.requireNonNullElse(view.counter(), "");
        }

        @Override
        public Boolean mallChanged(MallChanged change) {
            mall = change.mall();
            return true;
        }

        @Override
        public Boolean serviceChanged(ServiceChanged change) {
            services = services.with(change.service().service(), change.service());
            return true;
        }

        @Override
        public Boolean counterChanged(CounterChanged change) {
            counters = counters.with(change.counter().counter(), change.counter());
            return true;
        }

        @Override
        public Boolean callChanged(CallChanged change) {
            calls = calls.with(change.call().turn(), change.call());
            return true;
        }

        @Override
        public Boolean announcementChanged(AnnouncementChanged change) {
            AnnouncementView view = change.announcement();
            announcements = view.finished()
                    ? announcements.without(view.announcement())
                    : announcements.with(view.announcement(), view);
            return true;
        }

        @Override
        public Boolean waitingChanged(WaitingChanged change) {
            waiting = waiting.with(change.waiting().leg(), change.waiting());
            return true;
        }

        @Override
        public Boolean waitingRemoved(WaitingRemoved change) {
            waiting = waiting.without(change.leg());
            return true;
        }

        @Override
        public Boolean heldChanged(HeldChanged change) {
            held = held.with(change.held().leg(), change.held());
            return true;
        }

        @Override
        public Boolean heldRemoved(HeldRemoved change) {
            held = held.without(change.leg());
            return true;
        }

        @Override
        public Boolean deskChanged(DeskChanged change) {
            desks = desks.with(change.desk().counter(), change.desk());
            return true;
        }

        @Override
        public Boolean serviceFiguresChanged(ServiceFiguresChanged change) {
            serviceFigures = serviceFigures.with(change.figures().service(), change.figures());
            return true;
        }

        @Override
        public Boolean counterFiguresChanged(CounterFiguresChanged change) {
            counterFigures = counterFigures.with(change.figures().counter(), change.figures());
            return true;
        }

        @Override
        public Boolean deviceChanged(DeviceChanged change) {
            devices = devices.with(change.device().device(), change.device());
            return true;
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
            faults = faults.with(placeOf(change.faults()), change.faults());
            return true;
        }

        @Override
        public Boolean overridesChanged(OverridesChanged change) {
            overrides = overrides.with(change.overrides().agency(), change.overrides());
            return true;
        }

        void forgetOldCalls() {
            for (int zone : calls.all().values().stream()
                    .mapToInt(CallView::zone)
                    .distinct()
                    .toArray()) {
                List<CallView> ofZone = calls.sorted(LATEST_CALL_FIRST, call -> call.zone() == zone);
                for (int i = CALLS_OF_A_ZONE_MAX; i < ofZone.size(); i++) {
                    calls = calls.without(ofZone.get(i).turn());
                }
            }
        }
    }
}
