package id.satuatap.server.projection;

import id.satuatap.hall.catalogue.Counter;
import id.satuatap.hall.catalogue.Directory;
import id.satuatap.hall.catalogue.Service;
import id.satuatap.hall.id.CounterCode;
import id.satuatap.hall.id.LegId;
import id.satuatap.hall.id.ServiceCode;
import id.satuatap.hall.id.TurnId;
import id.satuatap.hall.state.Announcement;
import id.satuatap.hall.state.HallState;
import id.satuatap.hall.visit.Turn;
import id.satuatap.protocol.change.AnnouncementChanged;
import id.satuatap.protocol.change.CallChanged;
import id.satuatap.protocol.change.Change;
import id.satuatap.protocol.change.CounterChanged;
import id.satuatap.protocol.change.CounterFiguresChanged;
import id.satuatap.protocol.change.DeskChanged;
import id.satuatap.protocol.change.DeviceChanged;
import id.satuatap.protocol.change.HeldChanged;
import id.satuatap.protocol.change.HeldRemoved;
import id.satuatap.protocol.change.KiosksChanged;
import id.satuatap.protocol.change.MallChanged;
import id.satuatap.protocol.change.OverridesChanged;
import id.satuatap.protocol.change.PairingsChanged;
import id.satuatap.protocol.change.ServiceChanged;
import id.satuatap.protocol.change.ServiceFiguresChanged;
import id.satuatap.protocol.change.WaitingChanged;
import id.satuatap.protocol.change.WaitingRemoved;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/**
 * The views of a state, each with the audience it is for. Confined to the engine's thread; a picture of one moment.
 *
 * @param now the mall's time: availability and who may be called depend on it
 */
record HallViews(HallState state, Names names, Roll roll, Instant now) {
    /** Every view there is. Looks at every call of the day, to find the last ones of each zone. */
    List<ScopedChange> all() {
        return all(state.directory().stream()
                .flatMap(directory -> lastCalls(directory).stream())
                .map(Turn::id));
    }

    /**
     * Every view there is.
     *
     * @param lastCalls of all zones, oldest first; those that are no more are left out
     */
    List<ScopedChange> all(Stream<TurnId> lastCalls) {
        Stream<ScopedChange> mall = Stream.of(Stream.of(mall()), devices(), pairings(), kiosks(), faults(), overrides())
                .flatMap(views -> views);
        if (state.directory().isEmpty()) {
            return mall.toList();
        }
        Directory directory = state.directory().get();
        return Stream.of(
                        mall,
                        directory.catalogue().services().stream()
                                .flatMap(service -> Stream.of(service(directory, service), figures(service))),
                        directory.catalogue().counters().stream()
                                .flatMap(counter -> Stream.of(counter(counter), desk(counter), figures(counter))),
                        lastCalls.flatMap(this::call),
                        state.voices().stream()
                                .flatMap(voice -> Stream.concat(voice.granted().stream(), voice.pending().stream()))
                                .flatMap(announcement -> announcement(directory, announcement)),
                        directory.catalogue().services().stream()
                                .flatMap(service -> state.line(service.code()).inOrder())
                                .flatMap(entry -> waiting(entry.getValue())),
                        state.holds().all().stream().flatMap(hold -> held(hold.leg())))
                .flatMap(views -> views)
                .toList();
    }

    /** As many of each zone as are kept, oldest first. */
    private List<Turn> lastCalls(Directory directory) {
        Map<Integer, Integer> kept = new HashMap<>();
        List<Turn> newestFirst = state.turns().stream()
                .filter(Turn::wasCalled)
                .sorted(Comparator.comparing(Turn::lastCalledAt)
                        .thenComparing(turn -> turn.id().value())
                        .reversed())
                .filter(turn -> directory
                        .counter(turn.counter())
                        .filter(counter ->
                                kept.merge(counter.zone(), 1, Integer::sum) <= HallPicture.CALLS_OF_A_ZONE_MAX)
                        .isPresent())
                .toList();
        List<Turn> oldestFirst = new ArrayList<>(newestFirst);
        Collections.reverse(oldestFirst);
        return oldestFirst;
    }

    ScopedChange mall() {
        return new ScopedChange(Audience.HALL, new MallChanged(MallViews.of(state)));
    }

    /** The PCs that were paired. */
    Stream<ScopedChange> devices() {
        return state.devices().stream()
                .map(device -> new ScopedChange(Audience.ADMINISTRATORS, new DeviceChanged(roll.view(device))));
    }

    /** The PCs that wait. */
    Stream<ScopedChange> pairings() {
        return Stream.of(new ScopedChange(Audience.ADMINISTRATORS, new PairingsChanged(roll.waiting())));
    }

    /** How the kiosks stand, and what is printed there once more. */
    Stream<ScopedChange> kiosks() {
        return Stream.of(new ScopedChange(Audience.KIOSKS, new KiosksChanged(PrintViews.kiosks(state, roll))));
    }

    /** What does not work, of each counter, and of none. */
    Stream<ScopedChange> faults() {
        return DeviceViews.faults(state, roll.faults());
    }

    /** What was decided about each agency's hours. */
    private Stream<ScopedChange> overrides() {
        return state.directory().stream()
                .flatMap(directory -> directory.catalogue().agencies().stream())
                .map(agency -> new ScopedChange(
                        Audience.of(agency.code()),
                        new OverridesChanged(OverrideViews.of(state, agency.code(), names))));
    }

    Stream<ScopedChange> services() {
        return state.directory().stream()
                .flatMap(directory ->
                        directory.catalogue().services().stream().map(service -> service(directory, service)));
    }

    Stream<ScopedChange> service(ServiceCode code) {
        return state
                .directory()
                .flatMap(directory -> directory.service(code).map(service -> service(directory, service)))
                .stream();
    }

    /** The figures of services, and of the counters that call for them. */
    Stream<ScopedChange> figures(Set<ServiceCode> services) {
        return state.directory().stream()
                .flatMap(directory -> Stream.concat(
                        services.stream()
                                .flatMap(code -> directory.service(code).stream())
                                .map(this::figures),
                        services.stream()
                                .flatMap(code -> directory.countersOf(code).stream())
                                .distinct()
                                .map(this::figures)));
    }

    private ScopedChange figures(Service service) {
        return new ScopedChange(
                Audience.supervisorsOf(service.agency()), new ServiceFiguresChanged(FiguresViews.of(state, service)));
    }

    private ScopedChange figures(Counter counter) {
        return new ScopedChange(
                Audience.supervisorsOf(counter.agency()), new CounterFiguresChanged(FiguresViews.of(state, counter)));
    }

    private ScopedChange service(Directory directory, Service service) {
        return new ScopedChange(Audience.HALL, new ServiceChanged(ServiceViews.of(state, directory, service, now)));
    }

    /** What the hall sees of the counter, what its agency sees, and its figures. */
    Stream<ScopedChange> counter(CounterCode code) {
        return state.directory().flatMap(directory -> directory.counter(code)).stream()
                .flatMap(counter -> Stream.of(counter(counter), desk(counter), figures(counter)));
    }

    private ScopedChange counter(Counter counter) {
        return new ScopedChange(Audience.HALL, new CounterChanged(CounterViews.counter(state, counter)));
    }

    private ScopedChange desk(Counter counter) {
        return new ScopedChange(
                Audience.of(counter.agency()), new DeskChanged(CounterViews.desk(state, counter, names)));
    }

    Stream<ScopedChange> call(TurnId id) {
        return state
                .directory()
                .flatMap(directory ->
                        state.turn(id).filter(Turn::wasCalled).flatMap(turn -> CallViews.call(state, directory, turn)))
                .map(view -> new ScopedChange(Audience.HALL, new CallChanged(view)))
                .stream();
    }

    Stream<ScopedChange> announcement(Announcement announcement) {
        return state.directory().stream().flatMap(directory -> announcement(directory, announcement));
    }

    private Stream<ScopedChange> announcement(Directory directory, Announcement announcement) {
        return CallViews.announcement(state, directory, announcement)
                .map(view -> new ScopedChange(Audience.HALL, new AnnouncementChanged(view)))
                .stream();
    }

    /** The leg as it waits, or that it waits no longer. */
    Stream<ScopedChange> waiting(LegId id) {
        return state.directory().stream()
                .flatMap(directory -> state.leg(id).stream()
                        .flatMap(leg -> directory.service(leg.service()).stream()
                                .map(service -> new ScopedChange(
                                        Audience.of(service.agency()),
                                        WaitingViews.of(state, directory, leg, now)
                                                .<Change>map(WaitingChanged::new)
                                                .orElseGet(() -> new WaitingRemoved(id.value()))))));
    }

    /** The leg as it is on hold, or that it is so no longer. */
    Stream<ScopedChange> held(LegId id) {
        return state.directory().stream()
                .flatMap(directory -> state.leg(id).stream()
                        .flatMap(leg -> directory.service(leg.service()).stream()
                                .map(service -> new ScopedChange(
                                        Audience.of(service.agency()),
                                        HeldViews.of(state, service, leg)
                                                .<Change>map(HeldChanged::new)
                                                .orElseGet(() -> new HeldRemoved(id.value()))))));
    }
}
