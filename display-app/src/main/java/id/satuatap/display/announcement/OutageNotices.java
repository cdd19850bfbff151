package id.satuatap.display.announcement;

import id.satuatap.devices.voice.NoticeSource;
import id.satuatap.devices.voice.NoticeVoice;
import id.satuatap.devices.voice.VoiceNotice;
import id.satuatap.devices.voice.VoiceNotice.Kind;
import id.satuatap.display.directory.HallDirectory;
import id.satuatap.protocol.change.AnnouncementChanged;
import id.satuatap.protocol.change.Change;
import id.satuatap.protocol.client.HallListener;
import id.satuatap.protocol.client.HallProjection;
import id.satuatap.protocol.client.LinkState;
import id.satuatap.protocol.view.AnnouncementState;
import id.satuatap.protocol.view.AnnouncementView;
import id.satuatap.protocol.view.CounterView;
import id.satuatap.protocol.view.DayState;
import id.satuatap.protocol.view.OutageView;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.IntPredicate;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Thread-safe. Which agencies' outages are to be told aloud now: when they begin, at set times while they last, and when they are
 * over; only in zones that the agency's counters stand in. All that is due together is one notice. It waits for a gap between
 * calls, but not for long; nothing is said while another display that can be heard here speaks a call, or while nobody knows
 * whether what is known still holds.
 */
public final class OutageNotices implements HallListener {
    /** One that began longer ago was told by whoever spoke then: a display that is started again waits for the next time. */
    private static final Duration JUST_BEGUN = Duration.ofSeconds(60);
    /** So long calls go first; then it is said between two of them, and briefly. */
    private static final Duration PATIENCE = Duration.ofSeconds(30);
    /** An end that nobody could be told until then is no news any more. */
    private static final Duration NEWS = Duration.ofMinutes(3);
    /** Displays whose zones hear each other begin so long one after the other, so that they do not talk at once. */
    private static final Duration APART = Duration.ofSeconds(25);

    private static final int APART_MAX = 4;

    private final VoiceArea area;
    private final InstantSource clock;
    private final Duration every;
    private final NoticeVoice voice;
    private final Map<String, Told> stopped = new TreeMap<>();
    private final Map<String, Over> over = new TreeMap<>();

    private HallDirectory directory = HallDirectory.UNKNOWN;
    private boolean linked;
    private boolean spokenElsewhere;
    private boolean callsWait;
    /** The acoustic groups of zones, as far as calls told them. */
    private final Map<Integer, String> groups = new TreeMap<>();

    private @Nullable Chosen saying;

    /**
     * Immutable. What was said of one outage, and when it is to be said again.
     *
     * @param zones those of the agency's that hear this display
     * @param next to which the delay of these zones comes
     * @param once whether somebody told it, so that its end is to be told too
     */
    private record Told(Instant since, Set<Integer> zones, Duration delay, Instant next, boolean once) {
        Told in(Set<Integer> nowHere, Duration later) {
            return new Told(since, nowHere, later, next, once);
        }
    }

    /** Immutable. An outage that is over. */
    private record Over(Instant since, Set<Integer> zones, Duration delay) {}

    /** Immutable. A notice that is about to be heard, and the codes of its agencies. */
    private record Chosen(VoiceNotice notice, List<String> agencies, boolean brief) {}

    /**
     * @param clock the mall's
     * @param every how long until an outage is told again
     */
    public OutageNotices(VoiceArea area, InstantSource clock, Duration every, NoticeVoice voice) {
        this.area = area;
        this.clock = clock;
        this.every = every;
        this.voice = voice;
    }

    /** The names to be spoken. */
    public synchronized void directory(HallDirectory known) {
        directory = known;
    }

    @Override
    public synchronized void linkChanged(LinkState link) {
        linked = link.phase() != LinkState.Phase.LOST;
    }

    @Override
    public synchronized void hallReplaced(HallProjection hall) {
        linked = true;
        follow(hall);
    }

    @Override
    public synchronized void hallChanged(HallProjection hall, List<Change> changes) {
        changes.forEach(change -> {
            if (change instanceof AnnouncementChanged changed) {
                learn(changed.announcement());
            }
        });
        follow(hall);
    }

    private void learn(AnnouncementView call) {
        groups.put(call.zone(), call.acousticGroup());
    }

    private void follow(HallProjection hall) {
        hall.announcements().forEach(this::learn);
        spokenElsewhere = hall.announcements().stream().anyMatch(this::isSpokenElsewhere);
        callsWait = hall.announcements().stream().anyMatch(call -> area.covers(call) && !call.finished());
        Map<String, Told> before = new TreeMap<>(stopped);
        stopped.clear();
        for (OutageView outage : hall.mall().outages()) {
            Told known = before.remove(outage.agency());
            Set<Integer> zones = zonesHere(hall, outage.agency());
            if (!zones.isEmpty()) {
                boolean same = known != null && known.since().equals(outage.since());
                Told told = same && known != null ? known : begun(outage.since());
                stopped.put(outage.agency(), told.in(zones, delay(hall, zones)));
                over.remove(outage.agency());
            }
        }
        before.forEach((agency, told) -> {
            if ((told.once() || isBeingTold(agency)) && hall.mall().day() == DayState.OPEN) {
                over.put(agency, new Over(clock.instant(), told.zones(), told.delay()));
            }
        });
    }

    private boolean isSpokenElsewhere(AnnouncementView call) {
        return call.state() == AnnouncementState.GRANTED && !area.covers(call) && isHeardHere(call.acousticGroup());
    }

    /** Anybody may be heard here before calls told which group is ours. */
    private boolean isHeardHere(String group) {
        List<String> ours = groups.entrySet().stream()
                .filter(zone -> area.isHeardIn(zone.getKey(), zone.getValue()))
                .map(Map.Entry::getValue)
                .toList();
        return ours.isEmpty() || ours.contains(group);
    }

    private Set<Integer> zonesHere(HallProjection hall, String agency) {
        return hall.counters().values().stream()
                .filter(counter -> counter.agency().equals(agency))
                .map(CounterView::zone)
                .filter(zone -> area.isHeardIn(zone, groups.get(zone)))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /** By how many zones with displays of their own come before ours in the acoustic group; the same for all who know as much. */
    private Duration delay(HallProjection hall, Set<Integer> zones) {
        int first = Collections.min(zones);
        long before = hall.counters().values().stream()
                .map(CounterView::zone)
                .distinct()
                .filter(zone ->
                        zone < first && !area.isHeardIn(zone, groups.get(zone)) && mayHearEachOther(zone, first))
                .count();
        return APART.multipliedBy(Math.min(before, APART_MAX));
    }

    private boolean mayHearEachOther(int zone, int other) {
        String group = groups.get(zone);
        String theirs = groups.get(other);
        return group == null || theirs == null || group.equals(theirs);
    }

    private boolean isBeingTold(String agency) {
        return saying != null
                && saying.notice().kind() == Kind.STOPPED
                && saying.agencies().contains(agency);
    }

    private Told begun(Instant since) {
        Instant now = clock.instant();
        boolean just = Duration.between(since, now).compareTo(JUST_BEGUN) < 0;
        return new Told(since, Set.of(), Duration.ZERO, just ? now : after(since, now), !just);
    }

    /** The times at which it is told are counted from its beginning, the same for every display. */
    private Instant after(Instant since, Instant now) {
        long gone = Math.max(0, Duration.between(since, now).dividedBy(every));
        return since.plus(every.multipliedBy(gone + 1));
    }

    /**
     * These notices for the announcer.
     *
     * @param silent the zones in which another display speaks for this one: it also says there what all should hear
     */
    public NoticeSource but(IntPredicate silent) {
        return new NoticeSource() {
            /** The sound is made outside the lock: live speech takes its time, and the hall's news must not wait for it. */
            @Override
            public Optional<Ready> next() {
                return choose(silent)
                        .map(chosen -> new Ready(
                                chosen.notice(),
                                chosen.brief() ? voice.brief(chosen.notice()) : voice.audio(chosen.notice())));
            }

            @Override
            public boolean quiet() {
                return isQuiet();
            }

            @Override
            public void spoken(VoiceNotice notice) {
                heard(notice);
            }
        };
    }

    private synchronized Optional<Chosen> choose(IntPredicate silent) {
        saying = null;
        if (!linked || spokenElsewhere) {
            return Optional.empty();
        }
        Instant now = clock.instant();
        over.values().removeIf(ended -> ended.since().plus(NEWS).isBefore(now));
        Map<String, Instant> stops = new TreeMap<>();
        stopped.forEach((agency, told) -> {
            if (isOurs(told.zones(), silent)) {
                stops.put(agency, told.next().plus(told.delay()));
            }
        });
        Map<String, Instant> ends = new TreeMap<>();
        over.forEach((agency, ended) -> {
            if (isOurs(ended.zones(), silent)) {
                ends.put(agency, ended.since().plus(ended.delay()));
            }
        });
        saying = due(Kind.STOPPED, stops, now)
                .or(() -> due(Kind.GOES_ON, ends, now))
                .orElse(null);
        return Optional.ofNullable(saying);
    }

    private static boolean isOurs(Set<Integer> zones, IntPredicate silent) {
        return zones.stream().anyMatch(zone -> !silent.test(zone));
    }

    private Optional<Chosen> due(Kind kind, Map<String, Instant> dueAt, Instant now) {
        dueAt.values().removeIf(at -> at.isAfter(now));
        boolean waitedLong =
                dueAt.values().stream().anyMatch(at -> !at.plus(PATIENCE).isAfter(now));
        if (dueAt.isEmpty() || (callsWait && !waitedLong)) {
            return Optional.empty();
        }
        List<String> agencies = List.copyOf(dueAt.keySet());
        String id = (kind == Kind.STOPPED ? "stopped-" : "goes-on-") + String.join("-", agencies) + "-"
                + now.getEpochSecond();
        VoiceNotice notice = new VoiceNotice(
                id, kind, agencies.stream().map(directory::agency).toList());
        return Optional.of(new Chosen(notice, agencies, callsWait));
    }

    private synchronized boolean isQuiet() {
        return linked && !spokenElsewhere && !callsWait;
    }

    /** What was not heard stays due. */
    private synchronized void heard(VoiceNotice notice) {
        Chosen heard = saying;
        if (heard == null || !heard.notice().equals(notice)) {
            return;
        }
        saying = null;
        Instant now = clock.instant();
        for (String agency : heard.agencies()) {
            if (notice.kind() == Kind.STOPPED) {
                stopped.computeIfPresent(
                        agency,
                        (same, told) -> new Told(
                                told.since(),
                                told.zones(),
                                told.delay(),
                                after(told.since(), now.minus(told.delay())),
                                true));
            } else {
                over.remove(agency);
            }
        }
    }
}
