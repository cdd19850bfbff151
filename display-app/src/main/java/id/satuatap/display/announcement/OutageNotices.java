package id.satuatap.display.announcement;

import id.satuatap.devices.voice.NoticeSource;
import id.satuatap.devices.voice.NoticeVoice;
import id.satuatap.devices.voice.VoiceNotice;
import id.satuatap.devices.voice.VoiceNotice.Kind;
import id.satuatap.display.directory.HallDirectory;
import id.satuatap.protocol.change.Change;
import id.satuatap.protocol.client.HallListener;
import id.satuatap.protocol.client.HallProjection;
import id.satuatap.protocol.client.LinkState;
import id.satuatap.protocol.view.AnnouncementState;
import id.satuatap.protocol.view.AnnouncementView;
import id.satuatap.protocol.view.DayState;
import id.satuatap.protocol.view.OutageView;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Thread-safe. Which agencies' outages are to be told aloud now: when they begin, at set times while they last, and when they are
 * over; only in zones that the agency's counters stand in. All that is due together is one notice. It waits for a gap between
 * calls, but not for long; nothing is said while another display that can be heard here speaks a call, or while nobody knows
 * whether what is known still holds.
 */
public final class OutageNotices implements HallListener, NoticeSource {
    /** One that began longer ago was told by whoever spoke then: a display that is started again waits for the next time. */
    private static final Duration JUST_BEGUN = Duration.ofSeconds(60);
    /** So long calls go first; then it is said between two of them, and briefly. */
    private static final Duration PATIENCE = Duration.ofSeconds(30);
    /** An end that nobody could be told until then is no news any more. */
    private static final Duration NEWS = Duration.ofMinutes(3);

    private final VoiceArea area;
    private final InstantSource clock;
    private final Duration every;
    private final NoticeVoice voice;
    private final Map<String, Told> stopped = new TreeMap<>();
    /** Since when. */
    private final Map<String, Instant> over = new TreeMap<>();

    private HallDirectory directory = HallDirectory.UNKNOWN;
    private boolean linked;
    private boolean spokenElsewhere;
    private boolean callsWait;
    private @Nullable String group;
    private @Nullable Chosen saying;

    /**
     * Immutable. What was said of one outage, and when it is to be said again.
     *
     * @param once whether somebody told it, so that its end is to be told too
     */
    private record Told(Instant since, Instant next, boolean once) {}

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
        follow(hall);
    }

    private void follow(HallProjection hall) {
        hall.announcements().stream()
                .filter(area::covers)
                .map(AnnouncementView::acousticGroup)
                .findFirst()
                .ifPresent(ours -> group = ours);
        spokenElsewhere = hall.announcements().stream().anyMatch(this::isSpokenElsewhere);
        callsWait = hall.announcements().stream().anyMatch(call -> area.covers(call) && !call.finished());
        Map<String, Told> before = new TreeMap<>(stopped);
        stopped.clear();
        for (OutageView outage : hall.mall().outages()) {
            Told known = before.remove(outage.agency());
            if (isHeard(hall, outage.agency())) {
                boolean same = known != null && known.since().equals(outage.since());
                stopped.put(outage.agency(), same && known != null ? known : begun(outage.since()));
                over.remove(outage.agency());
            }
        }
        before.forEach((agency, told) -> {
            if ((told.once() || isBeingTold(agency)) && hall.mall().day() == DayState.OPEN) {
                over.put(agency, clock.instant());
            }
        });
    }

    private boolean isSpokenElsewhere(AnnouncementView call) {
        return call.state() == AnnouncementState.GRANTED
                && !area.covers(call)
                && (group == null || call.acousticGroup().equals(group));
    }

    private boolean isHeard(HallProjection hall, String agency) {
        return hall.counters().values().stream()
                .anyMatch(counter -> counter.agency().equals(agency) && area.isHeardIn(counter.zone()));
    }

    private boolean isBeingTold(String agency) {
        return saying != null
                && saying.notice().kind() == Kind.STOPPED
                && saying.agencies().contains(agency);
    }

    private Told begun(Instant since) {
        Instant now = clock.instant();
        boolean just = Duration.between(since, now).compareTo(JUST_BEGUN) < 0;
        return just ? new Told(since, now, false) : new Told(since, after(since, now), true);
    }

    /** The times at which it is told are counted from its beginning, the same for every display. */
    private Instant after(Instant since, Instant now) {
        long gone = Math.max(0, Duration.between(since, now).dividedBy(every));
        return since.plus(every.multipliedBy(gone + 1));
    }

    /** The sound is made outside the lock: live speech takes its time, and the hall's news must not wait for it. */
    @Override
    public Optional<Ready> next() {
        return choose().map(chosen -> new Ready(
                chosen.notice(), chosen.brief() ? voice.brief(chosen.notice()) : voice.audio(chosen.notice())));
    }

    private synchronized Optional<Chosen> choose() {
        saying = null;
        if (!linked || spokenElsewhere) {
            return Optional.empty();
        }
        Instant now = clock.instant();
        over.values().removeIf(since -> since.plus(NEWS).isBefore(now));
        choose(Kind.STOPPED, stopped, Told::next, now)
                .or(() -> choose(Kind.GOES_ON, over, since -> since, now))
                .ifPresent(chosen -> saying = chosen);
        return Optional.ofNullable(saying);
    }

    private <T> Optional<Chosen> choose(Kind kind, Map<String, T> what, Function<T, Instant> dueAt, Instant now) {
        Map<String, Instant> due = new TreeMap<>();
        what.forEach((agency, state) -> {
            Instant at = dueAt.apply(state);
            if (!at.isAfter(now)) {
                due.put(agency, at);
            }
        });
        boolean waitedLong = due.values().stream().anyMatch(at -> !at.plus(PATIENCE).isAfter(now));
        if (due.isEmpty() || callsWait && !waitedLong) {
            return Optional.empty();
        }
        List<String> agencies = List.copyOf(due.keySet());
        String id = (kind == Kind.STOPPED ? "stopped-" : "goes-on-") + String.join("-", agencies) + "-"
                + now.getEpochSecond();
        VoiceNotice notice =
                new VoiceNotice(id, kind, agencies.stream().map(directory::agency).toList());
        return Optional.of(new Chosen(notice, agencies, callsWait));
    }

    @Override
    public synchronized boolean quiet() {
        return linked && !spokenElsewhere && !callsWait;
    }

    /** What was not heard stays due. */
    @Override
    public synchronized void spoken(VoiceNotice notice) {
        Chosen heard = saying;
        if (heard == null || !heard.notice().equals(notice)) {
            return;
        }
        saying = null;
        Instant now = clock.instant();
        for (String agency : heard.agencies()) {
            if (notice.kind() == Kind.STOPPED) {
                stopped.computeIfPresent(
                        agency, (same, told) -> new Told(told.since(), after(told.since(), now), true));
            } else {
                over.remove(agency);
            }
        }
    }
}
