package id.satuatap.hall.state;

import id.satuatap.hall.access.Device;
import id.satuatap.hall.access.Person;
import id.satuatap.hall.catalogue.Directory;
import id.satuatap.hall.catalogue.HoursOverride;
import id.satuatap.hall.id.AnnouncementId;
import id.satuatap.hall.id.CounterCode;
import id.satuatap.hall.id.DeviceId;
import id.satuatap.hall.id.LegId;
import id.satuatap.hall.id.OverrideId;
import id.satuatap.hall.id.PersonId;
import id.satuatap.hall.id.ServiceCode;
import id.satuatap.hall.id.TurnId;
import id.satuatap.hall.id.VisitId;
import id.satuatap.hall.visit.Leg;
import id.satuatap.hall.visit.LegState;
import id.satuatap.hall.visit.TicketNumber;
import id.satuatap.hall.visit.Turn;
import id.satuatap.hall.visit.Visit;
import java.time.Instant;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * What the engine knows: the configuration in force, people, devices, and the open day. Confined to the engine's thread.
 *
 * <p>Only {@link Fold} changes it, one event after another; everything else reads. Its collections keep the order of the
 * events, so that a replay gives the same state again. History is not here: it lies in the query model.
 */
public final class HallState {
    /** Stands for the lines and counts that are not there yet; only those in the maps are ever changed. */
    private static final WaitingLine NO_LINE = new WaitingLine();

    private static final ServiceTally NO_TALLY = new ServiceTally();

    @Nullable
    Directory directory;

    @Nullable
    Day day;

    boolean clockDoubtful;
    long machineAheadMillis;
    long sequence;

    @Nullable
    Instant lastRecordAt;

    final Map<PersonId, Person> people = new LinkedHashMap<>();
    final Map<DeviceId, Device> devices = new LinkedHashMap<>();
    final Map<CounterCode, CounterDesk> desks = new LinkedHashMap<>();
    final Map<PersonId, CounterCode> counterOfOfficer = new LinkedHashMap<>();

    final Map<VisitId, Visit> visits = new LinkedHashMap<>();
    final Map<TicketNumber, VisitId> visitOfNumber = new HashMap<>();
    final Map<String, VisitId> visitOfToken = new HashMap<>();
    final Map<LegId, Leg> legs = new LinkedHashMap<>();
    final Map<TurnId, Turn> turns = new LinkedHashMap<>();

    /** Follows from the turns, so no digest and no morning holds it. */
    final Set<TurnId> unanswered = new LinkedHashSet<>();

    final Map<String, Integer> lastOrdinals = new TreeMap<>();
    final Map<ServiceCode, Integer> issued = new LinkedHashMap<>();
    final Map<ServiceCode, NumbersGiven> numbersGiven = new LinkedHashMap<>();
    final Learned learned = new Learned();
    final Map<OverrideId, HoursOverride> overrides = new LinkedHashMap<>();
    final Map<ServiceCode, WaitingLine> lines = new LinkedHashMap<>();
    final Missed missed = new Missed();

    /** How often each was overtaken who has been called since: an undone call takes it along to the old place. */
    final Map<LegId, Integer> overtaken = new LinkedHashMap<>();

    final Map<TurnId, CallReason> callReasons = new LinkedHashMap<>();
    final Map<ServiceCode, ServiceTally> serviceTallies = new LinkedHashMap<>();
    final Map<CounterCode, CounterTally> counterTallies = new LinkedHashMap<>();
    final Map<CounterCode, LastServed> lastServed = new LinkedHashMap<>();
    final Holds holds = new Holds();
    final Detours detours = new Detours();
    final Journeys journeys = new Journeys();
    final Outages outages = new Outages();
    final Bookings bookings = new Bookings();
    final Supervision supervision = new Supervision();
    final Reprints reprints = new Reprints();
    final Map<DeviceId, String> acceptedPrinters = new LinkedHashMap<>();
    final Templates templates = new Templates();
    final Map<Integer, VoiceLine> voices = new TreeMap<>();

    /** Empty until the first catalogue is published. */
    public Optional<Directory> directory() {
        return Optional.ofNullable(directory);
    }

    /** The last day opened, closed or not; empty before the first. */
    public Optional<Day> day() {
        return Optional.ofNullable(day);
    }

    public boolean clockDoubtful() {
        return clockDoubtful;
    }

    /**
     * While the clock is doubtful: how far the machine's clock is ahead of the mall's time, negative where it is behind. 0
     * otherwise.
     */
    public long machineAheadMillis() {
        return machineAheadMillis;
    }

    /** Of the last event folded; 0 before the first. */
    public long sequence() {
        return sequence;
    }

    /** When the last event was recorded, or what a confirmed clock jumped to then: no later event is before it. */
    public Optional<Instant> lastRecordAt() {
        return Optional.ofNullable(lastRecordAt);
    }

    /** Which printers persons said to be the right ones at kiosks today, each kiosk's last; not to be changed. */
    public Map<DeviceId, String> acceptedPrinters() {
        return Collections.unmodifiableMap(acceptedPrinters);
    }

    /** The numbers that were printed once more today. */
    public Reprints reprints() {
        return reprints;
    }

    /** How tickets are laid out. */
    public Templates templates() {
        return templates;
    }

    public Optional<Person> person(PersonId id) {
        return Optional.ofNullable(people.get(id));
    }

    public Collection<Person> people() {
        return Collections.unmodifiableCollection(people.values());
    }

    public Optional<Device> device(DeviceId id) {
        return Optional.ofNullable(devices.get(id));
    }

    public Collection<Device> devices() {
        return Collections.unmodifiableCollection(devices.values());
    }

    /** A counter never opened is closed. */
    public CounterDesk desk(CounterCode counter) {
        CounterDesk desk = desks.get(counter);
        return desk != null ? desk : CounterDesk.closed(counter);
    }

    public Collection<CounterDesk> desks() {
        return Collections.unmodifiableCollection(desks.values());
    }

    /** Where an officer sits now. */
    public Optional<CounterCode> counterOf(PersonId officer) {
        return Optional.ofNullable(counterOfOfficer.get(officer));
    }

    public Optional<Visit> visit(VisitId id) {
        return Optional.ofNullable(visits.get(id));
    }

    /** The day's visits in the order of issue. */
    public Collection<Visit> visits() {
        return Collections.unmodifiableCollection(visits.values());
    }

    /** Who has a number today. */
    public Optional<Visit> visitWith(TicketNumber number) {
        return Optional.ofNullable(visitOfNumber.get(number)).flatMap(this::visit);
    }

    /** By the secret word on its paper. */
    public Optional<Visit> visitOfToken(String token) {
        return Optional.ofNullable(visitOfToken.get(token)).flatMap(this::visit);
    }

    public Optional<Leg> leg(LegId id) {
        return Optional.ofNullable(legs.get(id));
    }

    /** The legs of a visit that are ahead of it and do not wait yet. */
    public List<Leg> planned(VisitId visit) {
        return visit(visit).filter(found -> found.legs().size() > 1).stream()
                .flatMap(found -> found.legs().stream())
                .flatMap(id -> leg(id).stream())
                .filter(leg -> leg.state() == LegState.PLANNED)
                .toList();
    }

    public Collection<Leg> legs() {
        return Collections.unmodifiableCollection(legs.values());
    }

    public Optional<Turn> turn(TurnId id) {
        return Optional.ofNullable(turns.get(id));
    }

    public Collection<Turn> turns() {
        return Collections.unmodifiableCollection(turns.values());
    }

    /** The turns that are called and not yet started, in the order of their calls. */
    public Collection<TurnId> unanswered() {
        return Collections.unmodifiableCollection(unanswered);
    }

    /** The last number given today under a prefix; 0 when none was. */
    public int lastOrdinal(String prefix) {
        return lastOrdinals.getOrDefault(prefix, 0);
    }

    /** How many numbers the service gave today. */
    public int issued(ServiceCode service) {
        return issued.getOrDefault(service, 0);
    }

    /** How long visitors keep counters busy. */
    public Learned learned() {
        return learned;
    }

    /** When the service gave its numbers today. */
    public NumbersGiven numbersGiven(ServiceCode service) {
        NumbersGiven given = numbersGiven.get(service);
        return given != null ? given : NumbersGiven.none();
    }

    /** What people approved of today and days to come, in the order of approval. */
    public Collection<HoursOverride> overrides() {
        return Collections.unmodifiableCollection(overrides.values());
    }

    public Optional<HoursOverride> override(OverrideId id) {
        return Optional.ofNullable(overrides.get(id));
    }

    public WaitingLine line(ServiceCode service) {
        WaitingLine line = lines.get(service);
        return line != null ? line : NO_LINE;
    }

    /** Who missed his call and may come back. */
    public Missed missed() {
        return missed;
    }

    /** Why a turn of today was called before others. */
    public Optional<CallReason> reasonOf(TurnId turn) {
        return Optional.ofNullable(callReasons.get(turn));
    }

    /** The running counts of a service's day. */
    public ServiceTally tally(ServiceCode service) {
        ServiceTally tally = serviceTallies.get(service);
        return tally != null ? tally : NO_TALLY;
    }

    /** The running counts of a counter's day. */
    public CounterTally tally(CounterCode counter) {
        return counterTallies.getOrDefault(counter, CounterTally.NONE);
    }

    /** Those who went away in the middle of their service. */
    public Holds holds() {
        return holds;
    }

    /** Who is kept for one counter or officer, and who goes back to one afterwards. */
    public Detours detours() {
        return detours;
    }

    /** The order of the stops of those who go to several services. */
    public Journeys journeys() {
        return journeys;
    }

    /**
     * The turn that was finished or transferred last at a counter; empty before the first, and once it was
     * reopened or somebody else was called there.
     */
    public Optional<LastServed> lastServed(CounterCode counter) {
        return Optional.ofNullable(lastServed.get(counter));
    }

    /** The agencies whose work stands still. */
    public Outages outages() {
        return outages;
    }

    /** The places that are kept for somebody. */
    public Bookings bookings() {
        return bookings;
    }

    /** What officers ask of their supervisors, and what those did for them. */
    public Supervision supervision() {
        return supervision;
    }

    /** When somebody's wait began: a supervisor may have moved him meanwhile. */
    public Instant waitsSince(Leg leg) {
        return supervision.move(leg.id()).map(Moved::waitsSince).orElse(leg.startedAt());
    }

    public VoiceLine voice(int acousticGroup) {
        VoiceLine voice = voices.get(acousticGroup);
        return voice != null ? voice : new VoiceLine();
    }

    public Collection<VoiceLine> voices() {
        return Collections.unmodifiableCollection(voices.values());
    }

    public Optional<Announcement> announcement(AnnouncementId id) {
        return voices.values().stream().flatMap(line -> line.find(id).stream()).findFirst();
    }

    /** A notice that waits or is being said. */
    public Optional<Notice> notice(AnnouncementId id) {
        return voices.values().stream()
                .flatMap(line -> line.findNotice(id).stream())
                .findFirst();
    }

    /** The one place where a leg changes: the running counts stay in step. */
    void put(Leg leg) {
        Leg before = legs.put(leg.id(), leg);
        tallyOf(leg.service()).moved(before == null ? null : before.state(), leg.state());
    }

    ServiceTally tallyOf(ServiceCode service) {
        return serviceTallies.computeIfAbsent(service, first -> new ServiceTally());
    }

    /** @throws IllegalStateException when events speak of a visit that was never issued: the record is not ours */
    Visit visitOf(VisitId id) {
        return known(visits.get(id), id.value());
    }

    Leg legOf(LegId id) {
        return known(legs.get(id), id.value());
    }

    Turn turnOf(TurnId id) {
        return known(turns.get(id), id.value());
    }

    private static <T> T known(@Nullable T value, String id) {
        if (value == null) {
            throw new IllegalStateException("an event speaks of something that no event began: " + id);
        }
        return value;
    }
}
