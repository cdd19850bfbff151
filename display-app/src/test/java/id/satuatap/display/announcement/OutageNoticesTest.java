package id.satuatap.display.announcement;

import static id.satuatap.display.HallFixture.DIRECTORY;
import static id.satuatap.display.HallFixture.NOW;
import static id.satuatap.display.HallFixture.aCounter;
import static id.satuatap.display.HallFixture.aHall;
import static id.satuatap.display.HallFixture.anAnnouncement;
import static org.assertj.core.api.Assertions.assertThat;

import id.satuatap.devices.voice.LiveSpeech;
import id.satuatap.devices.voice.NoticeSource;
import id.satuatap.devices.voice.NoticeVoice;
import id.satuatap.devices.voice.PcmAudio;
import id.satuatap.devices.voice.VoiceLanguage;
import id.satuatap.devices.voice.VoiceNotice;
import id.satuatap.devices.voice.VoicePack;
import id.satuatap.display.HallFixture;
import id.satuatap.display.directory.HallDirectory;
import id.satuatap.protocol.change.AnnouncementChanged;
import id.satuatap.protocol.command.AskForVoice;
import id.satuatap.protocol.command.ReportAnnouncement;
import id.satuatap.protocol.command.SpeechOutcome;
import id.satuatap.protocol.view.AnnouncementState;
import id.satuatap.protocol.view.CounterState;
import id.satuatap.protocol.view.CounterView;
import id.satuatap.protocol.view.DayState;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.IntPredicate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** DKC has a counter in zone 1; nobody else has one there. */
@Timeout(180)
class OutageNoticesTest {
    private static final NoticeVoice VOICE =
            new NoticeVoice(pack(VoiceLanguage.INDONESIAN), pack(VoiceLanguage.ENGLISH), LiveSpeech.NONE);

    private static final IntPredicate NOWHERE = zone -> false;

    private Instant now = NOW;
    private final NoticeDisplay display = displayOf(VoiceArea.ofZone(1), NOWHERE, VOICE, DIRECTORY);

    private static VoicePack pack(VoiceLanguage language) {
        try {
            return VoicePack.shipped(language);
        } catch (IOException damaged) {
            throw new UncheckedIOException(damaged);
        }
    }

    private NoticeDisplay displayOf(VoiceArea area, IntPredicate silent, NoticeVoice voice, HallDirectory names) {
        return new NoticeDisplay(() -> now, silent, server -> {
            OutageNotices made = new OutageNotices(area, () -> now, Duration.ofMinutes(10), voice, server);
            made.directory(names);
            return made;
        });
    }

    private NoticeDisplay displayOf(VoiceArea area) {
        return displayOf(area, NOWHERE, VOICE, DIRECTORY);
    }

    private static HallFixture aHallWithCounters() {
        return aHall().counter(aCounter("3", CounterState.OPEN, null));
    }

    private static HallFixture stopped() {
        return aHallWithCounters().stopped("DKC", NOW);
    }

    @Test
    void anOutageIsToldWhenItBeginsAndAgainAtSetTimesUntilItIsOver() {
        display.joins(OutageNoticesTest::aHallWithCounters);
        assertThat(display.said()).isEmpty();

        display.hears(OutageNoticesTest::stopped);
        assertThat(display.said()).hasValueSatisfying(notice -> {
            assertThat(notice.kind()).isEqualTo(VoiceNotice.Kind.STOPPED);
            assertThat(notice.agencies()).containsExactly("Disdukcapil");
        });
        assertThat(display.said()).isEmpty();

        now = NOW.plus(Duration.ofMinutes(9));
        display.hears(OutageNoticesTest::stopped);
        assertThat(display.said()).isEmpty();
        now = NOW.plus(Duration.ofMinutes(10));
        assertThat(display.said()).isPresent();

        display.hears(OutageNoticesTest::aHallWithCounters);
        assertThat(display.said()).map(VoiceNotice::kind).contains(VoiceNotice.Kind.GOES_ON);
        assertThat(display.said()).isEmpty();
    }

    /** Two displays that hear each other once could begin together. */
    @Test
    void nothingIsSaidBeforeItsSlotBeginsAndTheSlotIsGivenBackAfterIt() {
        display.joins(OutageNoticesTest::stopped);
        AskForVoice wish = display.wish().orElseThrow();
        assertThat(wish.zone()).isEqualTo(1);
        assertThat(display.wish()).as("asked once").isEmpty();

        display.granted(wish);
        NoticeSource.Ready ready = display.source.next().orElseThrow();
        int millis = ready.audio().sentences().stream()
                .mapToInt(PcmAudio::durationMillis)
                .sum();
        assertThat(wish.seconds() * 1_000).isGreaterThan(millis + 2_000);
        display.source.spoken(ready.notice());
        display.source.over(ready.notice(), true);

        assertThat(display.reports).containsExactly(new ReportAnnouncement(wish.notice(), SpeechOutcome.SPOKEN, null));
    }

    @Test
    void newsOfAnOutageIsUrgentAndItsRepetitionAndItsEndAreNot() {
        display.joins(OutageNoticesTest::stopped);
        assertThat(display.said()).isPresent();
        now = NOW.plus(Duration.ofMinutes(10));
        assertThat(display.said()).isPresent();
        display.hears(OutageNoticesTest::aHallWithCounters);
        assertThat(display.said()).isPresent();

        assertThat(display.wishes).extracting(AskForVoice::urgent).containsExactly(true, false, false);
    }

    @Test
    void aSlotThatComesForWhatIsOverIsGivenBackUnused() {
        display.joins(OutageNoticesTest::stopped);
        AskForVoice wish = display.wish().orElseThrow();
        display.hears(OutageNoticesTest::aHallWithCounters);

        display.granted(wish);

        assertThat(display.source.next()).isEmpty();
        assertThat(display.reports)
                .containsExactly(new ReportAnnouncement(wish.notice(), SpeechOutcome.FAILED, "TOO_LATE"));
    }

    @Test
    void aSlotThatNeverCameIsAskedForAnew() {
        display.joins(OutageNoticesTest::stopped);
        assertThat(display.wish()).isPresent();

        now = NOW.plusSeconds(91);

        assertThat(display.wish()).isPresent();
    }

    @Test
    void theSecondLanguageIsLeftOutWhereTheSlotHasNoTimeForItOrACallWaits() {
        display.joins(OutageNoticesTest::stopped);
        NoticeSource.Ready ready = display.ready().orElseThrow();
        PcmAudio english = ready.audio().sentences().get(1);
        assertThat(display.source.goesOn(english)).isTrue();

        display.hears(() -> stopped()
                .notice(display.wishes.get(0).notice(), now.plusSeconds(20))
                .announcement(anAnnouncement("A-001", AnnouncementState.PENDING, NOW)));
        assertThat(display.source.goesOn(english)).isFalse();

        display.granted(display.wishes.get(0));
        now = NOW.plusSeconds(20);
        assertThat(display.source.goesOn(english)).isFalse();
    }

    @Test
    void whatIsToldIsHeardInBothLanguages() {
        display.joins(OutageNoticesTest::stopped);

        NoticeSource.Ready ready = display.ready().orElseThrow();

        assertThat(ready.audio()).isEqualTo(VOICE.audio(ready.notice()));
        assertThat(ready.audio().isSpoken()).isTrue();
    }

    @Test
    void aDisplayThatIsStartedAgainWaitsForTheNextTime() {
        now = NOW.plus(Duration.ofMinutes(12));
        display.joins(OutageNoticesTest::stopped);
        assertThat(display.said()).isEmpty();

        now = NOW.plus(Duration.ofMinutes(20));
        assertThat(display.said()).isPresent();
    }

    /** Somebody told that the agency stands still: who waits for it hears that it does no more. */
    @Test
    void aDisplayThatIsStartedAgainInAnOutageTellsItsEnd() {
        now = NOW.plus(Duration.ofMinutes(12));
        display.joins(OutageNoticesTest::stopped);

        display.hears(OutageNoticesTest::aHallWithCounters);

        assertThat(display.said()).map(VoiceNotice::kind).contains(VoiceNotice.Kind.GOES_ON);
    }

    @Test
    void whatWasNotHeardStaysDueButAnEndNotForLong() {
        display.joins(OutageNoticesTest::stopped);
        notHeard(display.ready());
        now = NOW.plusSeconds(20);
        assertThat(display.said()).isPresent();
        assertThat(display.said()).isEmpty();

        display.hears(OutageNoticesTest::aHallWithCounters);
        notHeard(display.ready());
        now = NOW.plus(Duration.ofMinutes(4));
        assertThat(display.said()).isEmpty();
    }

    private void notHeard(Optional<NoticeSource.Ready> ready) {
        display.source.over(ready.orElseThrow().notice(), false);
    }

    /** Three agencies of one network once took a minute, one notice after another. */
    @Test
    void whatIsDueTogetherIsOneNotice() {
        display.joins(() -> stopped()
                .counter(new CounterView("C4", "4", "SAM", 1, CounterState.OPEN, null, null, null))
                .stopped("SAM", NOW));

        assertThat(display.said()).map(VoiceNotice::agencies).contains(List.of("Disdukcapil", "Samsat"));
        assertThat(display.said()).isEmpty();
    }

    /** A program that spoke for two seconds once kept the hall's news waiting. */
    @Test
    void theHallsNewsDoNotWaitForAName() throws Exception {
        CountDownLatch speaking = new CountDownLatch(1);
        CountDownLatch heard = new CountDownLatch(1);
        AtomicBoolean spoken = new AtomicBoolean();
        LiveSpeech slow = (text, language) -> {
            speaking.countDown();
            awaitUninterruptibly(heard);
            spoken.set(true);
            return Optional.empty();
        };
        NoticeDisplay own = displayOf(
                VoiceArea.ofZone(1),
                NOWHERE,
                new NoticeVoice(VOICE.indonesian(), VOICE.english(), slow),
                new HallDirectory(Map.of("DKC", "Baznas"), Map.of(), Map.of(), List.of()));
        own.joins(OutageNoticesTest::stopped);
        Thread announcer = new Thread(own.source::next);
        announcer.start();
        assertThat(speaking.await(60, TimeUnit.SECONDS)).isTrue();

        own.hears(OutageNoticesTest::aHallWithCounters);

        assertThat(spoken).isFalse();
        heard.countDown();
        announcer.join();
    }

    private static void awaitUninterruptibly(CountDownLatch latch) {
        try {
            boolean unused = latch.await(20, TimeUnit.SECONDS);
        } catch (InterruptedException stopped) {
            throw new AssertionError(stopped);
        }
    }

    @Test
    void whereCallsWaitItIsSaidBriefly() {
        display.joins(() -> stopped().announcement(anAnnouncement("A-001", AnnouncementState.GRANTED, NOW)));

        NoticeSource.Ready ready = display.ready().orElseThrow();

        assertThat(ready.audio()).isEqualTo(VOICE.brief(ready.notice()));
    }

    @Test
    void itIsToldInTheAgencysZonesAlone() {
        NoticeDisplay elsewhere = displayOf(VoiceArea.ofZone(2));
        elsewhere.joins(OutageNoticesTest::stopped);

        assertThat(elsewhere.wish()).isEmpty();
    }

    /** A display with company in one zone once fell silent in all of them. */
    @Test
    void whereAnotherDisplaySpeaksItSaysNothingAndElsewhereItDoes() {
        NoticeDisplay silentInOne = displayOf(VoiceArea.everywhere(), zone -> zone == 1, VOICE, DIRECTORY);
        NoticeDisplay silentInTwo = displayOf(VoiceArea.everywhere(), zone -> zone == 2, VOICE, DIRECTORY);
        silentInOne.joins(OutageNoticesTest::stopped);
        silentInTwo.joins(OutageNoticesTest::stopped);

        assertThat(silentInOne.wish()).isEmpty();
        assertThat(silentInTwo.wish()).isPresent();
    }

    /** It once told of every agency of the mall. */
    @Test
    void aDisplayForAnAcousticGroupTellsOfTheAgenciesInItsZonesOnceACallToldWhichTheyAre() {
        NoticeDisplay group = displayOf(VoiceArea.ofGroups(Set.of("G1")));
        NoticeDisplay other = displayOf(VoiceArea.ofGroups(Set.of("G2")));
        AnnouncementChanged call = new AnnouncementChanged(anAnnouncement("A-001", AnnouncementState.SPOKEN, NOW));
        for (NoticeDisplay each : List.of(group, other)) {
            each.joins(OutageNoticesTest::aHallWithCounters);
            each.notices.hallChanged(aHallWithCounters().projection(), List.of(call));
            each.hears(OutageNoticesTest::stopped);
        }

        assertThat(group.wish()).isPresent();
        assertThat(other.wish()).isEmpty();
    }

    /** Displays of two zones that hear each other once told each other's listeners everything twice. */
    @Test
    void whatAnotherDisplayTellsCountsAsToldAndIsDueAgainAtTheNextTime() {
        display.joins(OutageNoticesTest::stopped);
        assertThat(display.wish()).isPresent();
        display.toldByAnother();
        assertThat(display.wish()).isEmpty();

        now = NOW.plus(Duration.ofMinutes(10));
        assertThat(display.said()).isPresent();
        display.hears(OutageNoticesTest::aHallWithCounters);
        assertThat(display.wish()).isPresent();
        display.toldByAnother();
        assertThat(display.wish()).isEmpty();

        assertThat(display.wishes).extracting(AskForVoice::urgent).containsExactly(true, false, false);
    }

    @Test
    void displaysThatLearnOfAnOutageAtDifferentTimesNameTheSameMatterAndEachRepetitionAnother() {
        NoticeDisplay second = displayOf(VoiceArea.ofZone(1));
        display.joins(OutageNoticesTest::stopped);
        display.said();
        now = NOW.plusSeconds(40);
        second.joins(OutageNoticesTest::stopped);
        second.said();
        now = NOW.plus(Duration.ofMinutes(10));
        display.said();
        now = NOW.plus(Duration.ofMinutes(10)).plusSeconds(30);
        second.said();
        display.hears(OutageNoticesTest::aHallWithCounters);
        display.said();
        now = NOW.plus(Duration.ofMinutes(11));
        second.hears(OutageNoticesTest::aHallWithCounters);
        second.said();

        assertThat(display.wishes)
                .extracting(AskForVoice::matters)
                .hasSize(3)
                .doesNotHaveDuplicates()
                .isEqualTo(second.wishes.stream().map(AskForVoice::matters).toList());
    }

    @Test
    void theCloseOfTheDayIsNoGoingOn() {
        display.joins(OutageNoticesTest::stopped);
        assertThat(display.said()).isPresent();

        display.hears(() -> aHallWithCounters().day(DayState.CLOSED));

        assertThat(display.said()).isEmpty();
    }
}
