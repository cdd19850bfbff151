package id.satuatap.display.announcement;

import id.satuatap.devices.voice.NoticeAudio;
import id.satuatap.devices.voice.NoticeSource;
import id.satuatap.devices.voice.NoticeVoice;
import id.satuatap.devices.voice.PcmAudio;
import id.satuatap.devices.voice.VoiceNotice;
import id.satuatap.devices.voice.VoiceNotice.Kind;
import id.satuatap.display.directory.HallDirectory;
import id.satuatap.protocol.change.AnnouncementChanged;
import id.satuatap.protocol.change.Change;
import id.satuatap.protocol.client.HallListener;
import id.satuatap.protocol.client.HallProjection;
import id.satuatap.protocol.client.LinkState;
import id.satuatap.protocol.command.AskForVoice;
import id.satuatap.protocol.command.ReportAnnouncement;
import id.satuatap.protocol.command.SpeechOutcome;
import id.satuatap.protocol.view.AnnouncementView;
import id.satuatap.protocol.view.CounterView;
import id.satuatap.protocol.view.DayState;
import id.satuatap.protocol.view.NoticeView;
import id.satuatap.protocol.view.OutageView;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
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
 * over; only in zones that the agency's counters stand in. All that is due together is one notice. It is said in a slot that
 * the server gives, as calls are: so nobody who hears this display speaks meanwhile. Nothing is asked for while nobody knows
 * whether what is known still holds.
 */
public final class OutageNotices implements HallListener {
    /** One that began longer ago was told by whoever spoke then: a display that is started again waits for the next time. */
    private static final Duration JUST_BEGUN = Duration.ofSeconds(60);
    /** An end that nobody could be told until then is no news any more. */
    private static final Duration NEWS = Duration.ofMinutes(3);
    /** Longer than any slot is waited for: what was asked for and never came is asked for anew. */
    private static final Duration ASKED = Duration.ofSeconds(90);
    /** For the report to arrive before the slot ends. */
    private static final int SPARE_MILLIS = 2_000;

    private static final int MILLIS_A_SECOND = 1_000;
    private static final int SECONDS_MAX = 60;

    private final VoiceArea area;
    private final InstantSource clock;
    private final Duration every;
    private final NoticeVoice voice;
    private final Server server;
    private final Map<String, Told> stopped = new TreeMap<>();
    private final Map<String, Over> over = new TreeMap<>();

    private HallDirectory directory = HallDirectory.UNKNOWN;
    private boolean linked;
    private boolean callsWait;
    /** The acoustic groups of zones, as far as calls told them. */
    private final Map<Integer, String> groups = new TreeMap<>();

    private @Nullable Asked asked;

    /** What notices need of the server; each returns at once. */
    public interface Server extends VoiceSlots, AnnouncementReports {
        /** A name for a notice that nobody else has. */
        String newId();
    }

    /**
     * Immutable. What was said of one outage, and when it is to be said again.
     *
     * @param zones those of the agency's that hear this display
     * @param once whether somebody told it, so that its end is to be told too
     */
    private record Told(Instant since, Set<Integer> zones, Instant next, boolean once) {
        Told in(Set<Integer> nowHere) {
            return new Told(since, nowHere, next, once);
        }
    }

    /** Immutable. An outage that is over. */
    private record Over(Instant since, Set<Integer> zones) {}

    /** Immutable. A notice that is due, and the codes of its agencies. */
    private record Chosen(VoiceNotice notice, List<String> agencies, int zone, boolean urgent, boolean brief) {}

    /**
     * Immutable. A notice that waits for its slot, or is said in it.
     *
     * @param until when its slot ends; null before it was granted
     */
    private record Asked(
            String id,
            Chosen chosen,
            NoticeAudio audio,
            Instant at,
            @Nullable Instant until) {
        Asked granted(Instant end) {
            return new Asked(id, chosen, audio, at, end);
        }
    }

    /**
     * @param clock the mall's
     * @param every how long until an outage is told again
     */
    public OutageNotices(VoiceArea area, InstantSource clock, Duration every, NoticeVoice voice, Server server) {
        this.area = area;
        this.clock = clock;
        this.every = every;
        this.voice = voice;
        this.server = server;
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
        callsWait = hall.announcements().stream().anyMatch(call -> area.covers(call) && !call.finished());
        followSlot(hall.mall().notices());
        Map<String, Told> before = new TreeMap<>(stopped);
        stopped.clear();
        for (OutageView outage : hall.mall().outages()) {
            Told known = before.remove(outage.agency());
            Set<Integer> zones = zonesHere(hall, outage.agency());
            if (!zones.isEmpty()) {
                boolean same = known != null && known.since().equals(outage.since());
                Told told = same && known != null ? known : begun(outage.since());
                stopped.put(outage.agency(), told.in(zones));
                over.remove(outage.agency());
            }
        }
        before.forEach((agency, told) -> {
            if ((told.once() || isBeingTold(agency)) && hall.mall().day() == DayState.OPEN) {
                over.put(agency, new Over(clock.instant(), told.zones()));
            }
        });
    }

    private void followSlot(List<NoticeView> granted) {
        Asked wish = asked;
        if (wish != null) {
            Optional<NoticeView> slot = granted.stream()
                    .filter(notice -> notice.notice().equals(wish.id()))
                    .findFirst();
            if (slot.isPresent()) {
                asked = wish.granted(slot.get().until());
            } else if (wish.until() != null) {
                asked = null;
            }
        }
    }

    private Set<Integer> zonesHere(HallProjection hall, String agency) {
        return hall.counters().values().stream()
                .filter(counter -> counter.agency().equals(agency))
                .map(CounterView::zone)
                .filter(zone -> area.isHeardIn(zone, groups.get(zone)))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private boolean isBeingTold(String agency) {
        Asked wish = asked;
        return wish != null
                && wish.until() != null
                && wish.chosen().notice().kind() == Kind.STOPPED
                && wish.chosen().agencies().contains(agency);
    }

    private Told begun(Instant since) {
        Instant now = clock.instant();
        boolean just = Duration.between(since, now).compareTo(JUST_BEGUN) < 0;
        return new Told(since, Set.of(), just ? now : after(since, now), !just);
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
                Optional<Ready> ready = granted(silent);
                if (ready.isEmpty()) {
                    choose(silent).ifPresent(OutageNotices.this::ask);
                }
                return ready;
            }

            @Override
            public boolean goesOn(PcmAudio sentence) {
                return mayGoOn(sentence);
            }

            @Override
            public void spoken(VoiceNotice notice) {
                heard(notice);
            }

            @Override
            public void over(VoiceNotice notice, boolean heard) {
                free(notice, heard);
            }
        };
    }

    /** What may be said now. A slot that came for what is over meanwhile, or too late, is given back. */
    private Optional<NoticeSource.Ready> granted(IntPredicate silent) {
        Asked wish;
        boolean holds;
        synchronized (this) {
            wish = asked;
            if (wish == null || wish.until() == null || !linked) {
                return Optional.empty();
            }
            holds = isStillDue(wish.chosen(), silent)
                    && fits(wish.audio().sentences().get(0), wish.until());
            if (!holds) {
                asked = null;
            }
        }
        if (holds) {
            return Optional.of(new NoticeSource.Ready(wish.chosen().notice(), wish.audio()));
        }
        report(wish.id(), SpeechOutcome.FAILED, OutcomeReport.TOO_LATE);
        return Optional.empty();
    }

    private boolean isStillDue(Chosen chosen, IntPredicate silent) {
        Instant now = clock.instant();
        Map<String, Instant> due = chosen.notice().kind() == Kind.STOPPED ? stops(silent) : ends(silent);
        return chosen.agencies().stream().allMatch(agency -> {
            Instant at = due.get(agency);
            return at != null && !at.isAfter(now);
        });
    }

    private boolean fits(PcmAudio sentence, Instant until) {
        return !clock.instant().plusMillis(sentence.durationMillis()).isAfter(until);
    }

    private synchronized boolean mayGoOn(PcmAudio sentence) {
        Asked wish = asked;
        return linked && !callsWait && wish != null && wish.until() != null && fits(sentence, wish.until());
    }

    private synchronized Optional<Chosen> choose(IntPredicate silent) {
        Instant now = clock.instant();
        if (asked != null && asked.at().plus(ASKED).isBefore(now)) {
            asked = null;
        }
        if (!linked || asked != null) {
            return Optional.empty();
        }
        over.values().removeIf(ended -> ended.since().plus(NEWS).isBefore(now));
        return due(Kind.STOPPED, stops(silent), now).or(() -> due(Kind.GOES_ON, ends(silent), now));
    }

    private Map<String, Instant> stops(IntPredicate silent) {
        Map<String, Instant> stops = new TreeMap<>();
        stopped.forEach((agency, told) -> {
            if (isOurs(told.zones(), silent)) {
                stops.put(agency, told.next());
            }
        });
        return stops;
    }

    private Map<String, Instant> ends(IntPredicate silent) {
        Map<String, Instant> ends = new TreeMap<>();
        over.forEach((agency, ended) -> {
            if (isOurs(ended.zones(), silent)) {
                ends.put(agency, ended.since());
            }
        });
        return ends;
    }

    private static boolean isOurs(Set<Integer> zones, IntPredicate silent) {
        return zones.stream().anyMatch(zone -> !silent.test(zone));
    }

    /** News is urgent: that an agency stands still, told for the first time. */
    private Optional<Chosen> due(Kind kind, Map<String, Instant> dueAt, Instant now) {
        dueAt.values().removeIf(at -> at.isAfter(now));
        if (dueAt.isEmpty()) {
            return Optional.empty();
        }
        List<String> agencies = List.copyOf(dueAt.keySet());
        String id = (kind == Kind.STOPPED ? "stopped-" : "goes-on-") + String.join("-", agencies) + "-"
                + now.getEpochSecond();
        VoiceNotice notice = new VoiceNotice(
                id, kind, agencies.stream().map(directory::agency).toList());
        boolean urgent = kind == Kind.STOPPED && agencies.stream().anyMatch(this::isNews);
        return Optional.of(new Chosen(notice, agencies, zoneOf(agencies.get(0)), urgent, callsWait));
    }

    private boolean isNews(String agency) {
        Told told = stopped.get(agency);
        return told != null && !told.once();
    }

    private int zoneOf(String agency) {
        Told told = stopped.get(agency);
        Over ended = over.get(agency);
        Set<Integer> zones = told != null ? told.zones() : ended != null ? ended.zones() : Set.of(1);
        return zones.iterator().next();
    }

    /** Asked on the announcer's thread, so one after another. */
    private void ask(Chosen chosen) {
        NoticeAudio audio = chosen.brief() ? voice.brief(chosen.notice()) : voice.audio(chosen.notice());
        int millis =
                audio.sentences().stream().mapToInt(PcmAudio::durationMillis).sum() + SPARE_MILLIS;
        String id = server.newId();
        synchronized (this) {
            asked = new Asked(id, chosen, audio, clock.instant(), null);
        }
        int seconds = Math.min(SECONDS_MAX, millis / MILLIS_A_SECOND + 1);
        server.ask(new AskForVoice(id, chosen.zone(), chosen.urgent(), seconds));
    }

    /** What was not heard stays due. */
    private synchronized void heard(VoiceNotice notice) {
        Asked wish = asked;
        if (wish == null || !wish.chosen().notice().equals(notice)) {
            return;
        }
        Instant now = clock.instant();
        for (String agency : wish.chosen().agencies()) {
            if (notice.kind() == Kind.STOPPED) {
                stopped.computeIfPresent(
                        agency, (same, told) -> new Told(told.since(), told.zones(), after(told.since(), now), true));
            } else {
                over.remove(agency);
            }
        }
    }

    private void free(VoiceNotice notice, boolean wasHeard) {
        Asked wish;
        synchronized (this) {
            wish = asked;
            if (wish == null || !wish.chosen().notice().equals(notice)) {
                return;
            }
            asked = null;
        }
        report(wish.id(), wasHeard ? SpeechOutcome.SPOKEN : SpeechOutcome.FAILED, wasHeard ? null : "NO_SOUND");
    }

    private void report(String id, SpeechOutcome outcome, @Nullable String reason) {
        server.report(new ReportAnnouncement(id, outcome, reason), () -> {});
    }
}
