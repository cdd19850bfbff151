package id.satuatap.devices.voice;

import static id.satuatap.devices.voice.VoiceFixture.NINE;
import static id.satuatap.devices.voice.VoiceFixture.aCall;
import static id.satuatap.devices.voice.VoiceFixture.aPackOf;
import static id.satuatap.devices.voice.VoiceFixture.indonesian;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class AnnouncerTest {

    private static final CallVoice VOICE = indonesian();
    private static final NoticeVoice NOTICES =
            new NoticeVoice(VOICE.pack(), VoiceFixture.shipped(VoiceLanguage.ENGLISH), LiveSpeech.NONE);

    @TempDir
    Path folder;

    private final ManualClock clock = new ManualClock(NINE);
    private final Outcomes outcomes = new Outcomes();
    private Announcer announcer;

    private void open(CallVoice voice, AudioSink sink, AnnouncerSettings settings) {
        announcer = Announcer.open(voice, sink, clock, settings, outcomes);
    }

    private HeldSink openHeld(AnnouncerSettings settings) {
        var sink = new HeldSink(new FileSink(folder));
        open(VOICE, sink, settings);
        return sink;
    }

    @AfterEach
    void close() {
        announcer.close();
    }

    @Test
    void aCallIsSpokenAndItsSoundIsTheOneOfItsWords() throws IOException {
        open(VOICE, new FileSink(folder), AnnouncerSettings.defaults());
        var call = aCall("call-1", "A-012");

        announcer.announce(call);
        outcomes.await("spoken call-1");

        assertThat(outcomes.told()).containsExactly("started call-1", "spoken call-1");
        try (var wav = Files.newInputStream(folder.resolve("call-1.wav"))) {
            assertThat(PcmAudio.readWav(new BufferedInputStream(wav)))
                    .isEqualTo(VOICE.audio(call).audio());
        }
    }

    @Test
    void callsAreSpokenOneAfterAnotherAndNeverTwoAtOnce() {
        var sink = openHeld(AnnouncerSettings.defaults());

        IntStream.rangeClosed(1, 20)
                .parallel()
                .forEach(number -> announcer.announce(aCall("call-" + number, "A-" + number)));
        sink.letEnd(20);
        IntStream.rangeClosed(1, 20).forEach(number -> outcomes.await("spoken call-" + number));

        assertThat(sink.playingMax()).isEqualTo(1);
        for (int i = 0; i < 40; i += 2) {
            assertThat(outcomes.told().get(i + 1))
                    .isEqualTo(outcomes.told().get(i).replace("started", "spoken"));
        }
    }

    @Test
    void aCallIsSpokenUntilThirtySecondsAfterItHappenedAndDroppedThen() {
        var sink = openHeld(AnnouncerSettings.defaults());
        announcer.announce(aCall("first", "A-001"));
        outcomes.await("started first");
        announcer.announce(VoiceCall.first("stale", "A-002", "3", NINE));
        announcer.announce(VoiceCall.first("fresh", "A-003", "3", NINE.plusMillis(1)));

        clock.advance(Duration.ofMillis(30_001));
        sink.letEnd(2);
        outcomes.await("spoken fresh");

        assertThat(outcomes.told())
                .containsExactly(
                        "started first", "spoken first", "dropped stale TOO_OLD", "started fresh", "spoken fresh");
        assertThat(folder.resolve("stale.wav")).doesNotExist();
    }

    @Test
    void aRecallTakesThePlaceOfTheCallThatStillWaits() {
        var sink = openHeld(AnnouncerSettings.defaults());
        announcer.announce(aCall("first", "A-001"));
        outcomes.await("started first");
        var waiting = aCall("waiting", "A-002");
        announcer.announce(waiting);
        announcer.announce(aCall("last", "A-003"));

        announcer.announce(waiting.again("recall", NINE.plusSeconds(5)));
        sink.letEnd(3);
        outcomes.await("spoken last");

        assertThat(outcomes.told())
                .containsExactly(
                        "started first",
                        "dropped waiting REPLACED",
                        "spoken first",
                        "started recall",
                        "spoken recall",
                        "started last",
                        "spoken last");
    }

    /** Notices that are due until they were heard. */
    private final class Notices implements NoticeSource {
        private final Queue<Ready> due = new ConcurrentLinkedQueue<>();

        private void due(String id) {
            var notice = new VoiceNotice(id, VoiceNotice.Kind.STOPPED, List.of("Samsat"));
            due.add(new Ready(notice, NOTICES.audio(notice)));
        }

        @Override
        public Optional<Ready> next() {
            return Optional.ofNullable(due.peek());
        }

        @Override
        public void spoken(VoiceNotice notice) {
            due.remove();
            outcomes.notice(notice.noticeId());
        }

        @Override
        public boolean goesOn(PcmAudio sentence) {
            outcomes.notice("goes on");
            return true;
        }
    }

    private HeldSink openHeld(NoticeSource notices) {
        var sink = new HeldSink(new FileSink(folder));
        announcer = Announcer.open(VOICE, sink, clock, AnnouncerSettings.defaults(), outcomes, notices);
        return sink;
    }

    /** Three notices once held up the calls of a minute. */
    @Test
    void atMostOneNoticeIsSaidBetweenTwoCallsAndInOneLanguageWhileOneWaits() throws IOException {
        var notices = new Notices();
        var sink = openHeld(notices);
        announcer.announce(aCall("first", "A-001"));
        outcomes.await("started first");
        announcer.announce(aCall("second", "A-002"));
        announcer.announce(aCall("third", "A-003"));
        notices.due("stopped-1");
        notices.due("stopped-2");

        sink.letEnd(5);
        outcomes.await("spoken third");

        assertThat(outcomes.told())
                .containsExactly(
                        "started first",
                        "spoken first",
                        "notice stopped-1",
                        "started second",
                        "spoken second",
                        "notice stopped-2",
                        "started third",
                        "spoken third");
        assertThat(sink.playingMax()).isEqualTo(1);
        assertThat(folder.resolve("stopped-1-2.wav")).doesNotExist();
        try (var wav = Files.newInputStream(folder.resolve("stopped-1.wav"))) {
            assertThat(PcmAudio.readWav(new BufferedInputStream(wav)))
                    .isEqualTo(NOTICES.audio(new VoiceNotice("n", VoiceNotice.Kind.STOPPED, List.of("Samsat")))
                            .sentences()
                            .get(0));
        }
    }

    @Test
    void aNoticeThatWasNotHeardIsSaidOnceThereIsASoundDevice() throws IOException {
        var blocked = folder.resolve("sounds");
        Files.writeString(blocked, "a file where the folder should be");
        var notices = new Notices();
        notices.due("stopped-1");
        announcer = Announcer.open(
                VOICE, new FileSink(blocked), clock, new AnnouncerSettings(30_000, 50, 20), outcomes, notices);
        outcomes.awaitSound(SoundState.Kind.UNAVAILABLE);

        Files.delete(blocked);

        outcomes.await("notice stopped-1");
        outcomes.await("notice goes on");
        announcer.announce(aCall("call", "A-001"));
        outcomes.await("spoken call");
        assertThat(blocked.resolve("stopped-1-2.wav"))
                .as("nobody waited: in English too")
                .exists();
    }

    @Test
    void aRecallOfTheCallBeingSpokenIsSpokenAfterIt() {
        var sink = openHeld(AnnouncerSettings.defaults());
        var call = aCall("call", "A-001");
        announcer.announce(call);
        outcomes.await("started call");

        announcer.announce(call.again("recall", NINE.plusSeconds(5)));
        sink.letEnd(2);
        outcomes.await("spoken recall");

        assertThat(outcomes.told()).containsExactly("started call", "spoken call", "started recall", "spoken recall");
    }

    @Test
    void tooManyCallsPushOutTheOldest() {
        var sink = openHeld(new AnnouncerSettings(30_000, 2, 5_000));
        announcer.announce(aCall("playing", "A-001"));
        outcomes.await("started playing");

        announcer.announce(aCall("oldest", "A-002"));
        announcer.announce(aCall("second", "A-003"));
        announcer.announce(aCall("third", "A-004"));
        outcomes.await("dropped oldest CROWDED_OUT");
        sink.letEnd(3);

        outcomes.await("spoken third");
    }

    @Test
    void aPackWithoutTheWordsChimesAndSaysSo() throws IOException {
        var pack = aPackOf(Files.createDirectory(folder.resolve("pack")), "chime", "nol");
        open(new CallVoice(pack, PhraseSettings.defaults()), new FileSink(folder), AnnouncerSettings.defaults());

        announcer.announce(aCall("call", "A-000"));

        outcomes.await("chimed call [queue-number, letter-a, proceed-to-counter, tiga]");
    }

    @Test
    void aSoundDeviceThatIsMissingFailsTheCallAndIsFoundAgainByItself() throws IOException {
        var blocked = folder.resolve("sounds");
        Files.writeString(blocked, "a file where the folder should be");
        open(VOICE, new FileSink(blocked), new AnnouncerSettings(30_000, 50, 20));
        announcer.announce(aCall("call", "A-001"));
        outcomes.await("failed call cannot write to " + blocked);
        assertThat(announcer.sound().kind()).isEqualTo(SoundState.Kind.UNAVAILABLE);

        Files.delete(blocked);

        outcomes.awaitSound(SoundState.Kind.AVAILABLE);
        announcer.announce(aCall("next", "A-002"));
        outcomes.await("spoken next");
    }

    /** A USB sound card that somebody pulls out in the middle of a number, and puts back. */
    @Test
    void aSoundDeviceThatGoesInMidSentenceFailsTheCallAndTheNextOneIsHeardOnceItIsBack() throws IOException {
        var plug = new Plug(new FileSink(folder));
        open(VOICE, plug, new AnnouncerSettings(30_000, 50, 20));
        outcomes.awaitSound(SoundState.Kind.AVAILABLE);
        plug.pulledInMidSentence = true;

        announcer.announce(aCall("cut", "A-001"));
        outcomes.await("failed cut unplugged");
        outcomes.awaitSound(SoundState.Kind.UNAVAILABLE);

        plug.pulledInMidSentence = false;
        outcomes.awaitSound(SoundState.Kind.AVAILABLE);
        announcer.announce(aCall("next", "A-002"));
        outcomes.await("spoken next");
        assertThat(outcomes.told())
                .containsExactly("started cut", "failed cut unplugged", "started next", "spoken next");
    }

    /** A sound device with a plug; thread-safe. */
    private static final class Plug implements AudioSink {
        private final AudioSink sink;
        private volatile boolean pulledInMidSentence;

        Plug(AudioSink sink) {
            this.sink = sink;
        }

        @Override
        public void play(String name, PcmAudio audio, Runnable firstSample)
                throws AudioUnavailableException, InterruptedException {
            sink.play(name, audio, firstSample);
            probe();
        }

        @Override
        public void probe() throws AudioUnavailableException {
            if (pulledInMidSentence) {
                throw new AudioUnavailableException("unplugged");
            }
        }

        @Override
        public void close() {
            sink.close();
        }
    }

    @Test
    void closingStopsTheCallInTheMiddleAndDropsTheRest() {
        openHeld(AnnouncerSettings.defaults());
        announcer.announce(aCall("playing", "A-001"));
        outcomes.await("started playing");
        announcer.announce(aCall("waiting", "A-002"));

        announcer.close();
        announcer.announce(aCall("late", "A-003"));

        assertThat(outcomes.told())
                .containsExactly(
                        "started playing",
                        "dropped playing STOPPED",
                        "dropped waiting STOPPED",
                        "dropped late STOPPED");
    }

    @Test
    void aListenerThatFailsDoesNotSilenceTheHall() {
        var failing = new AnnouncerListener() {
            @Override
            public void callOutcome(CallOutcome outcome) {
                outcomes.callOutcome(outcome);
                throw new IllegalStateException("listener");
            }

            @Override
            public void soundChanged(SoundState state) {
                throw new IllegalStateException("listener");
            }
        };
        announcer = Announcer.open(VOICE, new FileSink(folder), clock, AnnouncerSettings.defaults(), failing);

        announcer.announce(aCall("one", "A-001"));
        announcer.announce(aCall("two", "A-002"));

        outcomes.await("spoken two");
    }
}
