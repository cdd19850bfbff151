package id.satuatap.display.announcement;

import id.satuatap.devices.voice.Announcer;
import id.satuatap.devices.voice.AnnouncerListener;
import id.satuatap.devices.voice.AnnouncerSettings;
import id.satuatap.devices.voice.AudioSink;
import id.satuatap.devices.voice.CallOutcome;
import id.satuatap.devices.voice.CallSpeech;
import id.satuatap.devices.voice.NoticeSource;
import id.satuatap.devices.voice.PhraseForm;
import id.satuatap.devices.voice.SoundState;
import id.satuatap.devices.voice.VoiceCall;
import id.satuatap.protocol.change.AnnouncementChanged;
import id.satuatap.protocol.change.Change;
import id.satuatap.protocol.change.MallChanged;
import id.satuatap.protocol.client.HallListener;
import id.satuatap.protocol.client.HallProjection;
import id.satuatap.protocol.client.LinkState;
import id.satuatap.protocol.command.ReportAnnouncement;
import id.satuatap.protocol.command.SpeechOutcome;
import id.satuatap.protocol.view.AnnouncementState;
import id.satuatap.protocol.view.AnnouncementView;
import java.time.Duration;
import java.time.InstantSource;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.IntPredicate;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Thread-safe. Speaks the calls that the server granted to this display's area and reports each exactly once, or again
 * when a reconnect shows that the report was lost. What cannot begin before its time is over is reported as failed, so
 * that the hall goes on.
 */
public final class HallVoice implements HallListener, AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(HallVoice.class);

    private final VoiceArea area;
    private final InstantSource clock;
    private final AnnouncerSettings limits;
    private final AnnouncementReports reports;
    private final GrantedCalls calls = new GrantedCalls();
    private final OutcomeReport outcomes = new OutcomeReport();
    private final OtherVoice other = new OtherVoice();
    private final Announcer announcer;
    /** Touched by the feed's thread only. */
    private boolean reportAgain;

    private HallVoice(
            VoiceArea area,
            CallSpeech voice,
            AudioSink sink,
            InstantSource clock,
            AnnouncementReports reports,
            Consumer<SoundState> sound,
            Function<IntPredicate, NoticeSource> notices) {
        this.area = area;
        this.clock = clock;
        this.limits = AnnouncerSettings.defaults();
        this.reports = reports;
        AnnouncerListener listener = new AnnouncerListener() {
            @Override
            public void callOutcome(CallOutcome outcome) {
                became(outcome);
            }

            @Override
            public void soundChanged(SoundState state) {
                sound.accept(state);
            }
        };
        this.announcer = Announcer.open(voice, sink, clock, limits, listener, notices.apply(other::speaks));
    }

    /**
     * A voice that is ready; it hears of calls as a listener of the feed.
     *
     * @param sink where sound goes; closed with the voice
     * @param clock the mall's
     * @param sound is told, on the announcer's thread, when the sound device comes and goes
     * @param notices what is said between calls, but for zones in which another display speaks
     */
    public static HallVoice open(
            VoiceArea area,
            CallSpeech voice,
            AudioSink sink,
            InstantSource clock,
            AnnouncementReports reports,
            Consumer<SoundState> sound,
            Function<IntPredicate, NoticeSource> notices) {
        return new HallVoice(area, voice, sink, clock, reports, sound, notices);
    }

    @Override
    public void linkChanged(LinkState link) {
        reportAgain |= link.phase() == LinkState.Phase.LOST;
    }

    @Override
    public void hallReplaced(HallProjection hall) {
        reportAgain = true;
        follow(hall);
        announcer.lookAtNotices();
    }

    @Override
    public void hallChanged(HallProjection hall, List<Change> changes) {
        changes.forEach(change -> {
            if (change instanceof AnnouncementChanged changed && area.covers(changed.announcement())) {
                over(changed.announcement());
            }
        });
        follow(hall);
        if (changes.stream().anyMatch(MallChanged.class::isInstance)) {
            // An agency stands still or works again, or a notice has its slot: nobody waits for the next look.
            announcer.lookAtNotices();
        }
    }

    private void over(AnnouncementView call) {
        if (other.over(call)) {
            keepSilent(call.zone());
        }
    }

    private static void keepSilent(int zone) {
        LOG.warn("Another display speaks in zone={} too: this one keeps silent there until a call of it fails", zone);
    }

    private void follow(HallProjection hall) {
        boolean again = reportAgain;
        reportAgain = false;
        hall.announcements().stream()
                .filter(call -> call.state() == AnnouncementState.GRANTED)
                .filter(area::covers)
                .forEach(call -> granted(call, again));
    }

    /** @param again after a break a call that is still granted although we reported tells that the report was lost */
    private void granted(AnnouncementView call, boolean again) {
        calls.take(call)
                .ifPresentOrElse(
                        before -> {
                            ReportAnnouncement report = before.report();
                            if (again && report != null) {
                                reports.report(report, () -> {});
                            }
                        },
                        () -> speak(call));
    }

    private void speak(AnnouncementView call) {
        if (!other.speaks(call.zone())) {
            announcer.announce(spoken(call));
        }
    }

    /**
     * The announcer drops a call that is older than its limit when its turn comes. The server's own limit stands in the
     * call, so its age is told such that the announcer's limit falls on that moment.
     */
    private VoiceCall spoken(AnnouncementView call) {
        return new VoiceCall(
                call.announcement(),
                call.ticket(),
                SpokenCounter.of(call.counterLabel()),
                call.recall(),
                call.recall() ? PhraseForm.SHORT : PhraseForm.FULL,
                call.dropAt().minusMillis(limits.staleAfterMillis()));
    }

    private void became(CallOutcome outcome) {
        String id = outcome.call().callId();
        outcome.match(outcomes)
                .ifPresentOrElse(
                        report -> {
                            LOG.info(
                                    "Reports announcement={} outcome={} reason={}",
                                    id,
                                    report.outcome(),
                                    report.reason());
                            LOG.debug("announcement={} became={}", id, outcome);
                            calls.reported(report);
                            reports.report(report, () -> overtaken(report));
                        },
                        () -> calls.call(id)
                                .ifPresent(call -> LOG.info(
                                        "Speaks announcement={} ticket={} afterMillis={}",
                                        id,
                                        call.ticket(),
                                        Duration.between(call.calledAt(), clock.instant())
                                                .toMillis())));
    }

    private void overtaken(ReportAnnouncement report) {
        if (report.outcome() == SpeechOutcome.SPOKEN) {
            calls.call(report.announcement()).filter(other::overtaken).ifPresent(call -> keepSilent(call.zone()));
        }
    }

    /** Stops speaking in the middle; what was taken up and not spoken is reported as failed. */
    @Override
    public void close() {
        announcer.close();
    }
}
