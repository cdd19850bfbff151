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
import id.satuatap.devices.voice.VoiceLanguage;
import id.satuatap.devices.voice.VoiceNotice;
import id.satuatap.devices.voice.VoicePack;
import id.satuatap.display.HallFixture;
import id.satuatap.display.directory.HallDirectory;
import id.satuatap.protocol.change.AnnouncementChanged;
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
    private final OutageNotices notices = noticesOf(VoiceArea.ofZone(1));
    private final NoticeSource said = notices.but(NOWHERE);

    private static VoicePack pack(VoiceLanguage language) {
        try {
            return VoicePack.shipped(language);
        } catch (IOException damaged) {
            throw new UncheckedIOException(damaged);
        }
    }

    private OutageNotices noticesOf(VoiceArea area) {
        OutageNotices made = new OutageNotices(area, () -> now, Duration.ofMinutes(10), VOICE);
        made.directory(DIRECTORY);
        return made;
    }

    private static HallFixture aHallWithCounters() {
        return aHall().counter(aCounter("3", CounterState.OPEN, null));
    }

    private static HallFixture stopped() {
        return aHallWithCounters().stopped("DKC", NOW);
    }

    /** What is said next, and heard. */
    private Optional<VoiceNotice> said() {
        Optional<VoiceNotice> notice = said.next().map(NoticeSource.Ready::notice);
        notice.ifPresent(said::spoken);
        return notice;
    }

    @Test
    void anOutageIsToldWhenItBeginsAndAgainAtSetTimesUntilItIsOver() {
        notices.hallReplaced(aHallWithCounters().projection());
        assertThat(said()).isEmpty();

        notices.hallChanged(stopped().projection(), List.of());
        assertThat(said()).hasValueSatisfying(notice -> {
            assertThat(notice.kind()).isEqualTo(VoiceNotice.Kind.STOPPED);
            assertThat(notice.agencies()).containsExactly("Disdukcapil");
        });
        assertThat(said()).isEmpty();

        now = NOW.plus(Duration.ofMinutes(9));
        notices.hallChanged(stopped().projection(), List.of());
        assertThat(said()).isEmpty();
        now = NOW.plus(Duration.ofMinutes(10));
        assertThat(said()).isPresent();

        notices.hallChanged(aHallWithCounters().projection(), List.of());
        assertThat(said()).map(VoiceNotice::kind).contains(VoiceNotice.Kind.GOES_ON);
        assertThat(said()).isEmpty();
    }

    @Test
    void whatIsToldIsHeardInBothLanguages() {
        notices.hallReplaced(stopped().projection());

        NoticeSource.Ready ready = said.next().orElseThrow();

        assertThat(ready.audio()).isEqualTo(VOICE.audio(ready.notice()));
        assertThat(ready.audio().isSpoken()).isTrue();
    }

    @Test
    void aDisplayThatIsStartedAgainWaitsForTheNextTime() {
        now = NOW.plus(Duration.ofMinutes(12));
        notices.hallReplaced(stopped().projection());
        assertThat(said()).isEmpty();

        now = NOW.plus(Duration.ofMinutes(20));
        assertThat(said()).isPresent();
    }

    /** Somebody told that the agency stands still: who waits for it hears that it does no more. */
    @Test
    void aDisplayThatIsStartedAgainInAnOutageTellsItsEnd() {
        now = NOW.plus(Duration.ofMinutes(12));
        notices.hallReplaced(stopped().projection());

        notices.hallChanged(aHallWithCounters().projection(), List.of());

        assertThat(said()).map(VoiceNotice::kind).contains(VoiceNotice.Kind.GOES_ON);
    }

    @Test
    void whatWasNotHeardStaysDueButAnEndNotForLong() {
        notices.hallReplaced(stopped().projection());
        assertThat(said.next()).isPresent();
        now = NOW.plusSeconds(20);
        assertThat(said()).isPresent();
        assertThat(said()).isEmpty();

        notices.hallChanged(aHallWithCounters().projection(), List.of());
        assertThat(said.next()).isPresent();
        now = NOW.plus(Duration.ofMinutes(4));
        assertThat(said()).isEmpty();
    }

    /** Three agencies of one network once took a minute, one notice after another. */
    @Test
    void whatIsDueTogetherIsOneNotice() {
        notices.hallReplaced(stopped()
                .counter(new CounterView("C4", "4", "SAM", 1, CounterState.OPEN, null, null, null))
                .stopped("SAM", NOW)
                .projection());

        assertThat(said()).map(VoiceNotice::agencies).contains(List.of("Disdukcapil", "Samsat"));
        assertThat(said()).isEmpty();
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
        OutageNotices own = new OutageNotices(
                VoiceArea.ofZone(1),
                () -> now,
                Duration.ofMinutes(10),
                new NoticeVoice(VOICE.indonesian(), VOICE.english(), slow));
        own.directory(new HallDirectory(Map.of("DKC", "Baznas"), Map.of(), Map.of(), List.of()));
        own.hallReplaced(stopped().projection());
        Thread announcer = new Thread(own.but(NOWHERE)::next);
        announcer.start();
        assertThat(speaking.await(60, TimeUnit.SECONDS)).isTrue();

        own.hallChanged(aHallWithCounters().projection(), List.of());

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
    void callsGoFirstForHalfAMinuteThenItIsSaidBrieflyBetweenThem() {
        HallFixture busy = stopped().announcement(anAnnouncement("A-001", AnnouncementState.GRANTED, NOW));
        notices.hallReplaced(busy.projection());
        assertThat(said.next()).isEmpty();
        assertThat(said.quiet()).isFalse();

        now = NOW.plusSeconds(30);

        NoticeSource.Ready ready = said.next().orElseThrow();
        assertThat(ready.audio()).isEqualTo(VOICE.brief(ready.notice()));
    }

    @Test
    void itIsToldInTheAgencysZonesAlone() {
        OutageNotices elsewhere = noticesOf(VoiceArea.ofZone(2));
        elsewhere.hallReplaced(stopped().projection());

        assertThat(elsewhere.but(NOWHERE).next()).isEmpty();
    }

    @Test
    void nothingIsSaidOverACallOfAnotherDisplayThatIsHeardHere() {
        OutageNotices second = noticesOf(VoiceArea.ofZone(2));
        HallFixture hall = aHall().counter(HallFixture.aCounterIn(2)).stopped("DKC", NOW);
        second.hallReplaced(hall.announcement(anAnnouncement("A-001", AnnouncementState.GRANTED, NOW))
                .projection());
        assertThat(second.but(NOWHERE).next()).isEmpty();

        second.hallChanged(
                hall.announcement(anAnnouncement("A-001", AnnouncementState.SPOKEN, NOW))
                        .projection(),
                List.of());
        assertThat(second.but(NOWHERE).next()).isPresent();
    }

    /** A display with company in one zone once fell silent in all of them. */
    @Test
    void whereAnotherDisplaySpeaksItSaysNothingAndElsewhereItDoes() {
        OutageNotices everywhere = noticesOf(VoiceArea.everywhere());
        everywhere.hallReplaced(stopped().projection());

        assertThat(everywhere.but(zone -> zone == 1).next()).isEmpty();
        assertThat(everywhere.but(zone -> zone == 2).next()).isPresent();
    }

    /** It once told of every agency of the mall. */
    @Test
    void aDisplayForAnAcousticGroupTellsOfTheAgenciesInItsZonesOnceACallToldWhichTheyAre() {
        OutageNotices group = noticesOf(VoiceArea.ofGroups(Set.of("G1")));
        OutageNotices other = noticesOf(VoiceArea.ofGroups(Set.of("G2")));
        AnnouncementChanged call = new AnnouncementChanged(anAnnouncement("A-001", AnnouncementState.SPOKEN, NOW));
        for (OutageNotices each : List.of(group, other)) {
            each.hallReplaced(aHallWithCounters().projection());
            each.hallChanged(aHallWithCounters().projection(), List.of(call));
            each.hallChanged(stopped().projection(), List.of());
        }

        assertThat(group.but(NOWHERE).next()).isPresent();
        assertThat(other.but(NOWHERE).next()).isEmpty();
    }

    @Test
    void displaysThatMayHearEachOtherBeginOneAfterTheOther() {
        OutageNotices second = noticesOf(VoiceArea.ofZone(2));
        HallFixture hall = stopped().counter(HallFixture.aCounterIn(2));
        notices.hallReplaced(hall.projection());
        second.hallReplaced(hall.projection());

        assertThat(said()).isPresent();
        assertThat(second.but(NOWHERE).next()).isEmpty();
        now = NOW.plusSeconds(25);
        assertThat(second.but(NOWHERE).next()).isPresent();
    }

    @Test
    void theCloseOfTheDayIsNoGoingOn() {
        notices.hallReplaced(stopped().projection());
        assertThat(said()).isPresent();

        notices.hallChanged(aHallWithCounters().day(DayState.CLOSED).projection(), List.of());

        assertThat(said()).isEmpty();
    }
}
