package id.satuatap.server.querymodel.rows;

import id.satuatap.hall.event.OutageEvent;
import id.satuatap.hall.id.AgencyCode;
import id.satuatap.hall.id.AnnouncementId;
import id.satuatap.hall.id.CounterCode;
import id.satuatap.hall.id.Id;
import id.satuatap.hall.id.LegId;
import id.satuatap.hall.id.TurnId;
import id.satuatap.hall.id.VisitId;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What is known of one day, and what of it changed since it was last told. Confined to the projector. */
final class Book {
    private final Map<Id, Story> stories = new HashMap<>();
    private final Map<CounterCode, SessionStory> sessions = new HashMap<>();
    private final Map<Id, FrozenTimes> frozen = new HashMap<>();
    private final Map<AgencyCode, List<FrozenTimes>> stoppedBy = new HashMap<>();
    private final Set<Story> changed = new LinkedHashSet<>();
    private final List<Row> due = new ArrayList<>();
    private final List<Row> dayless = new ArrayList<>();
    private ZoneId zone;
    private int configurationVersion;
    private @Nullable DayStory day;

    Book(ZoneId zone, int configurationVersion) {
        this.zone = zone;
        this.configurationVersion = configurationVersion;
    }

    /** A new day knows nothing of the one before. */
    void open(DayStory next) {
        due.addAll(changes());
        stories.clear();
        sessions.clear();
        frozen.clear();
        stoppedBy.clear();
        day = next;
        changed.add(next);
    }

    void configure(int version, ZoneId newZone, List<Row> rows) {
        configurationVersion = version;
        zone = newZone;
        dayless.addAll(rows);
    }

    /** When nobody was called for a service, or at a counter, because its agency could not work. */
    FrozenTimes frozen(Id serviceOrCounter) {
        return frozen.computeIfAbsent(serviceOrCounter, first -> new FrozenTimes());
    }

    void freeze(OutageEvent.AgencyFrozen event, Instant at) {
        List<FrozenTimes> stopped = new ArrayList<>();
        event.services().forEach(service -> stopped.add(frozen(service)));
        event.counters().forEach(counter -> stopped.add(frozen(counter)));
        stopped.forEach(times -> times.frozen(at));
        stoppedBy.put(event.agency(), stopped);
    }

    void thaw(AgencyCode agency, Instant at) {
        stoppedBy.getOrDefault(agency, List.of()).forEach(times -> times.thawed(at));
        stoppedBy.remove(agency);
    }

    /** A row that belongs to no day's story. */
    void tell(Row row) {
        dayless.add(row);
    }

    List<Row> takeDayless() {
        List<Row> taken = List.copyOf(dayless);
        dayless.clear();
        return taken;
    }

    void endRecord(long lastSequence, String headHash) {
        if (day != null && day.recorded(lastSequence, headHash)) {
            changed.add(day);
        }
    }

    <S extends Story> S add(Id id, S story) {
        stories.put(id, story);
        changed.add(story);
        return story;
    }

    void changed(Story story) {
        changed.add(story);
    }

    /** Also what is told of the visit changes with its legs. */
    void changed(LegStory leg) {
        changed.add(leg);
        changed.add(leg.visit);
    }

    void enter(SessionStory session) {
        sessions.put(session.opened.counter(), session);
        changed.add(session);
    }

    @Nullable
    SessionStory leave(CounterCode counter) {
        return sessions.remove(counter);
    }

    @Nullable
    SessionStory session(CounterCode counter) {
        return sessions.get(counter);
    }

    VisitStory visit(VisitId id) {
        return story(id, VisitStory.class);
    }

    LegStory leg(LegId id) {
        return story(id, LegStory.class);
    }

    TurnStory turn(TurnId id) {
        return story(id, TurnStory.class);
    }

    AnnouncementStory announcement(AnnouncementId id) {
        return story(id, AnnouncementStory.class);
    }

    private <S extends Story> S story(Id id, Class<S> kind) {
        Story story = stories.get(id);
        if (story == null) {
            throw new IllegalStateException("an event speaks of " + id + ", which this day does not know");
        }
        return kind.cast(story);
    }

    DayStory day() {
        return Objects.requireNonNull(day, "an event of a day before the first day opened");
    }

    @Nullable
    LocalDate date() {
        return day == null ? null : day.date;
    }

    /** Null between days. */
    @Nullable
    LocalDate runningDate() {
        return day == null || !day.running() ? null : day.date;
    }

    ZoneId zone() {
        return zone;
    }

    int configurationVersion() {
        return configurationVersion;
    }

    int hourOfDay(Instant at) {
        return at.atZone(zone).getHour();
    }

    /** Everything that changed since the last call, each row once and as it is now. */
    List<Row> changes() {
        List<Row> rows = new ArrayList<>(due);
        changed.forEach(story -> rows.add(story.row()));
        due.clear();
        changed.clear();
        return rows;
    }
}
