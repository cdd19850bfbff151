package id.satuatap.devices.voice;

import java.time.Duration;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Speaks calls on its own thread, one after another and never two at once; thread-safe.
 *
 * <p>A call that has grown too old before its turn is dropped: a number spoken half a minute late sends people to a
 * counter that has moved on. Every outcome is told to the listener.
 */
public final class Announcer implements AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(Announcer.class);
    private static final Duration CLOSE_LIMIT = Duration.ofSeconds(5);

    private final CallSpeech voice;
    private final AudioSink sink;
    private final InstantSource clock;
    private final AnnouncerSettings settings;
    private final AnnouncerListener listener;
    private final NoticeSource notices;
    private final WaitingCalls waiting;
    private final Thread thread;
    /** Written by the announcer's thread only. */
    private volatile SoundState sound;
    /** Confined to the announcer's thread. Whether the last thing said was a notice: then a call that waits comes first. */
    private boolean noticeBefore;

    private volatile boolean closed;

    private Announcer(
            CallSpeech voice,
            AudioSink sink,
            InstantSource clock,
            AnnouncerSettings settings,
            AnnouncerListener listener,
            NoticeSource notices) {
        this.voice = voice;
        this.sink = sink;
        this.clock = clock;
        this.settings = settings;
        this.listener = listener;
        this.notices = notices;
        this.waiting = new WaitingCalls(settings.waitingMax());
        this.sound = new SoundState(SoundState.Kind.UNKNOWN, clock.instant());
        this.thread = new Thread(this::run, "device-voice");
    }

    /**
     * An announcer that listens for calls from now on.
     *
     * @param sink is closed with the announcer
     * @param clock the clock that {@link VoiceCall#calledAt} is read from
     */
    public static Announcer open(
            CallSpeech voice,
            AudioSink sink,
            InstantSource clock,
            AnnouncerSettings settings,
            AnnouncerListener listener) {
        return open(voice, sink, clock, settings, listener, NoticeSource.NONE);
    }

    /**
     * The same with something to say between calls.
     *
     * @param notices is asked about every {@link AnnouncerSettings#probeMillis}, while there is a sound device
     */
    public static Announcer open(
            CallSpeech voice,
            AudioSink sink,
            InstantSource clock,
            AnnouncerSettings settings,
            AnnouncerListener listener,
            NoticeSource notices) {
        var announcer = new Announcer(voice, sink, clock, settings, listener, notices);
        announcer.thread.start();
        return announcer;
    }

    /** Puts a call in line and returns at once. After {@link #close} it is dropped, and told so. */
    public void announce(VoiceCall call) {
        waiting.add(call).ifPresent(this::tell);
        if (closed) {
            dropWaiting();
        }
    }

    /** A notice may be due: it is asked for now, not at the next look. */
    public void lookAtNotices() {
        waiting.wake();
    }

    /** Whether the sound device was there when last needed. */
    public SoundState sound() {
        return sound;
    }

    private void run() {
        try {
            probe();
            while (!closed) {
                next();
            }
        } catch (InterruptedException stop) {
            LOG.debug("voice stopped");
        }
    }

    private void next() throws InterruptedException {
        boolean callFirst = noticeBefore && !waiting.isEmpty();
        Optional<NoticeSource.Ready> notice = callFirst ? Optional.empty() : dueNotice();
        noticeBefore = notice.isPresent();
        if (notice.isPresent()) {
            say(notice.get());
            return;
        }
        Optional<VoiceCall> call = waiting.take(settings.probeMillis());
        if (call.isPresent()) {
            speak(call.get());
        } else if (sound.kind() != SoundState.Kind.AVAILABLE) {
            probe();
        }
    }

    /** A defect in whoever plans notices must not keep calls from being heard. */
    private Optional<NoticeSource.Ready> dueNotice() {
        try {
            return sound.kind() == SoundState.Kind.AVAILABLE ? notices.next() : Optional.empty();
        } catch (RuntimeException defect) {
            LOG.error("notices failed", defect);
            return Optional.empty();
        }
    }

    private void say(NoticeSource.Ready ready) throws InterruptedException {
        String id = ready.notice().noticeId();
        List<PcmAudio> sentences = ready.audio().sentences();
        boolean heard = false;
        try {
            sink.play(id, sentences.get(0), () -> {});
            heard = true;
            become(SoundState.Kind.AVAILABLE);
            tellSafely(() -> notices.spoken(ready.notice()));
            int said = 1;
            while (said < sentences.size() && waiting.isEmpty() && notices.goesOn(sentences.get(said))) {
                said++;
                sink.play(id + "-" + said, sentences.get(said - 1), () -> {});
            }
            LOG.info(
                    "voice notice={} sentences={} missing={}",
                    id,
                    said,
                    ready.audio().missingClips());
        } catch (AudioUnavailableException silent) {
            become(SoundState.Kind.UNAVAILABLE);
            LOG.warn("voice notice={} not spoken", id, silent);
        } catch (RuntimeException defect) {
            LOG.error("voice failed notice={}", id, defect);
        } finally {
            boolean any = heard;
            tellSafely(() -> notices.over(ready.notice(), any));
        }
    }

    private void speak(VoiceCall call) throws InterruptedException {
        if (lateMillis(call) > settings.staleAfterMillis()) {
            tell(new CallOutcome.Dropped(call, CallOutcome.DropReason.TOO_OLD));
            return;
        }
        try {
            var audio = voice.audio(call);
            sink.play(call.callId(), audio.audio(), () -> tell(new CallOutcome.Started(call, lateMillis(call))));
            become(SoundState.Kind.AVAILABLE);
            tell(audio.isSpoken() ? new CallOutcome.Spoken(call) : new CallOutcome.Chimed(call, audio.missingClips()));
        } catch (AudioUnavailableException silent) {
            become(SoundState.Kind.UNAVAILABLE);
            tell(new CallOutcome.Failed(call, String.valueOf(silent.getMessage())));
        } catch (InterruptedException stop) {
            tell(new CallOutcome.Dropped(call, CallOutcome.DropReason.STOPPED));
            throw stop;
        } catch (RuntimeException defect) {
            LOG.error("voice failed call={}", call, defect);
            tell(new CallOutcome.Failed(call, "defect"));
        }
    }

    private void probe() {
        try {
            sink.probe();
            become(SoundState.Kind.AVAILABLE);
        } catch (AudioUnavailableException silent) {
            become(SoundState.Kind.UNAVAILABLE);
        }
    }

    private long lateMillis(VoiceCall call) {
        return Duration.between(call.calledAt(), clock.instant()).toMillis();
    }

    private void become(SoundState.Kind kind) {
        if (sound.kind() != kind) {
            var state = new SoundState(kind, clock.instant());
            sound = state;
            LOG.info("voice sound={}", kind);
            tellSafely(() -> listener.soundChanged(state));
        }
    }

    private void tell(CallOutcome outcome) {
        LOG.debug("voice outcome={}", outcome);
        tellSafely(() -> listener.callOutcome(outcome));
    }

    /** A defect in whoever listens must not silence the hall. */
    private static void tellSafely(Runnable telling) {
        try {
            telling.run();
        } catch (RuntimeException defect) {
            LOG.error("voice listener failed", defect);
        }
    }

    /** Stops the sound in the middle; calls that wait are dropped. Returns when the thread has ended. */
    @Override
    public void close() {
        closed = true;
        sink.close();
        thread.interrupt();
        try {
            if (Thread.currentThread() != thread) {
                thread.join(CLOSE_LIMIT.toMillis());
            }
        } catch (InterruptedException impatient) {
            Thread.currentThread().interrupt();
        }
        dropWaiting();
    }

    private void dropWaiting() {
        waiting.drain().forEach(call -> tell(new CallOutcome.Dropped(call, CallOutcome.DropReason.STOPPED)));
    }
}
