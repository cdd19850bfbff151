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
import org.jspecify.annotations.Nullable;

/**
 * Thread-safe. Tells the outages of agencies aloud, in zones that the agency's counters stand in: all that is due together is
 * one notice ({@link OutageDiary}). It is said in a slot that the server gives, as calls are: so nobody who hears this display
 * speaks meanwhile, and what another display tells them is not said once more. Nothing is asked for while nobody knows whether
 * what is known still holds.
 */
public final class OutageNotices implements HallListener {
    /** Longer than any slot is waited for: what was asked for and never came is asked for anew. */
    private static final Duration ASKED = Duration.ofSeconds(90);
    /** For the report to arrive before the slot ends. */
    private static final int SPARE_MILLIS = 2_000;

    private static final int MILLIS_A_SECOND = 1_000;
    private static final int SECONDS_MAX = 60;

    private final VoiceArea area;
    private final InstantSource clock;
    private final NoticeVoice voice;
    private final Server server;
    private final OutageDiary diary;
    /** The acoustic groups of zones, as far as calls told them. */
    private final Map<Integer, String> groups = new TreeMap<>();

    private HallDirectory directory = HallDirectory.UNKNOWN;
    private boolean linked;
    private boolean callsWait;
    private @Nullable Asked asked;

    /** What notices need of the server; each returns at once. */
    public interface Server extends VoiceSlots, AnnouncementReports {
        /** A name for a notice that nobody else has. */
        String newId();
    }

    /** Immutable. A notice that is due. */
    private record Chosen(OutageDiary.Due due, VoiceNotice notice, boolean brief) {}

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
        this.voice = voice;
        this.server = server;
        this.diary = new OutageDiary(clock, every);
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
        boolean open = hall.mall().day() == DayState.OPEN;
        diary.follow(hall.mall().outages(), zonesHere(hall), this::isBeingTold, open);
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

    private Map<String, Set<Integer>> zonesHere(HallProjection hall) {
        Map<String, Set<Integer>> zones = new TreeMap<>();
        for (CounterView counter : hall.counters().values()) {
            if (area.isHeardIn(counter.zone(), groups.get(counter.zone()))) {
                zones.computeIfAbsent(counter.agency(), agency -> new TreeSet<>())
                        .add(counter.zone());
            }
        }
        return zones;
    }

    private boolean isBeingTold(String agency) {
        Asked wish = asked;
        return wish != null
                && wish.until() != null
                && wish.chosen().due().kind() == Kind.STOPPED
                && wish.chosen().due().agencies().contains(agency);
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
            holds = diary.isStillDue(wish.chosen().due(), silent)
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

    private boolean fits(PcmAudio sentence, Instant until) {
        return !clock.instant().plusMillis(sentence.durationMillis()).isAfter(until);
    }

    private synchronized boolean mayGoOn(PcmAudio sentence) {
        Asked wish = asked;
        return linked && !callsWait && wish != null && wish.until() != null && fits(sentence, wish.until());
    }

    private synchronized Optional<Chosen> choose(IntPredicate silent) {
        if (asked != null && asked.at().plus(ASKED).isBefore(clock.instant())) {
            asked = null;
        }
        return linked && asked == null ? diary.due(silent).map(this::chosen) : Optional.empty();
    }

    private Chosen chosen(OutageDiary.Due due) {
        String id = (due.kind() == Kind.STOPPED ? "stopped-" : "goes-on-") + String.join("-", due.agencies()) + "-"
                + clock.instant().getEpochSecond();
        List<String> names = due.agencies().stream().map(directory::agency).toList();
        return new Chosen(due, new VoiceNotice(id, due.kind(), names), callsWait);
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
        OutageDiary.Due due = chosen.due();
        AskForVoice wish = new AskForVoice(id, due.zone(), due.urgent(), seconds, due.matters());
        server.ask(wish, () -> toldByAnother(id));
    }

    private synchronized void toldByAnother(String id) {
        Asked wish = asked;
        if (wish != null && wish.id().equals(id)) {
            diary.told(wish.chosen().due());
            asked = null;
        }
    }

    /** What was not heard stays due. */
    private synchronized void heard(VoiceNotice notice) {
        Asked wish = asked;
        if (wish != null && wish.chosen().notice().equals(notice)) {
            diary.told(wish.chosen().due());
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
