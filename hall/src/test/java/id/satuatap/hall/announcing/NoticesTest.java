package id.satuatap.hall.announcing;

import static id.satuatap.hall.HallDay.BOARD;
import static id.satuatap.hall.HallDay.BUDI;
import static id.satuatap.hall.HallDay.KIOSK;
import static id.satuatap.hall.HallDay.SERVER;
import static id.satuatap.hall.HallDay.SITI;
import static org.assertj.core.api.Assertions.assertThat;

import id.satuatap.hall.HallDay;
import id.satuatap.hall.command.RejectionCode;
import id.satuatap.hall.command.ServerCommand.CheckTimers;
import id.satuatap.hall.command.VoiceCommand.AskForVoice;
import id.satuatap.hall.command.VoiceCommand.ReportAnnouncement;
import id.satuatap.hall.day.Timers;
import id.satuatap.hall.event.AnnouncementEvent.NoticeEnded;
import id.satuatap.hall.event.AnnouncementEvent.NoticeGranted;
import id.satuatap.hall.id.AnnouncementId;
import id.satuatap.hall.state.Announcement;
import id.satuatap.hall.state.Notice;
import id.satuatap.hall.visit.Turn;
import java.time.Duration;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** What displays say that is no call. */
class NoticesTest {
    private static final AnnouncementId FIRST = new AnnouncementId("n-1");
    private static final AnnouncementId SECOND = new AnnouncementId("n-2");

    private final HallDay day = HallDay.staffed();

    private void asks(AnnouncementId notice, boolean urgent) {
        day.accepted(BOARD, new AskForVoice(notice, 1, urgent, 24, List.of()));
    }

    private void spoken(AnnouncementId id) {
        day.accepted(BOARD, new ReportAnnouncement(id, true, null));
    }

    private AnnouncementId call(Turn turn) {
        return AnnouncementId.of(turn.id(), 1);
    }

    private @Nullable AnnouncementId heard() {
        return day.state
                .voice(1)
                .notice()
                .map(Notice::id)
                .or(() -> day.state.voice(1).granted().map(Announcement::id))
                .orElse(null);
    }

    private Turn called(HallDay inDay, boolean first) {
        inDay.visitor("DKC-01");
        return first ? inDay.calls(SITI, "L01") : inDay.calls(BUDI, "L02");
    }

    @Test
    void a_notice_gets_the_free_slot_at_once_and_calls_wait_for_its_end() {
        asks(FIRST, false);
        assertThat(heard()).isEqualTo(FIRST);
        Turn turn = called(day, true);
        assertThat(day.state.voice(1).granted()).isEmpty();

        spoken(FIRST);

        assertThat(heard()).isEqualTo(call(turn));
    }

    @Test
    void two_displays_that_hear_each_other_never_get_a_slot_together() {
        asks(FIRST, true);

        asks(SECOND, true);

        assertThat(heard()).isEqualTo(FIRST);
        spoken(FIRST);
        assertThat(heard()).isEqualTo(SECOND);
    }

    @Test
    void what_is_urgent_comes_before_calls_that_wait_and_the_rest_in_its_turn() {
        Turn first = called(day, true);
        Turn second = called(day, false);
        day.later(Duration.ofSeconds(1));
        asks(FIRST, false);
        asks(SECOND, true);

        spoken(call(first));
        assertThat(heard()).isEqualTo(SECOND);
        spoken(SECOND);
        assertThat(heard()).isEqualTo(call(second));
        spoken(call(second));
        assertThat(heard()).isEqualTo(FIRST);
    }

    @Test
    void after_a_notice_a_call_comes_first_however_urgent_the_next_one_is() {
        asks(FIRST, true);
        asks(SECOND, true);
        Turn turn = called(day, true);

        spoken(FIRST);

        assertThat(heard()).isEqualTo(call(turn));
    }

    @Test
    void a_notice_not_granted_in_time_is_forgotten_and_a_display_that_says_nothing_silences_nobody() {
        asks(FIRST, false);
        asks(SECOND, false);
        assertThat(Timers.next(day.state)).contains(day.now().plusSeconds(15));
        day.later(Duration.ofSeconds(15));
        assertThat(day.accepted(SERVER, new CheckTimers()))
                .contains(new NoticeEnded(FIRST, "NO_REPORT"))
                .contains(new NoticeGranted(SECOND, day.now().plusSeconds(15)));
        asks(new AnnouncementId("n-3"), false);
        day.later(Duration.ofSeconds(30));

        assertThat(day.accepted(SERVER, new CheckTimers()))
                .contains(new NoticeEnded(SECOND, "NO_REPORT"))
                .contains(new NoticeEnded(new AnnouncementId("n-3"), "TOO_LATE"));
        assertThat(heard()).isNull();
    }

    /** A notice of 24 s once passed calls that had waited for longer than six: nobody heard them. */
    @Test
    void however_urgent_it_passes_no_call_that_would_come_too_late_after_it() {
        Turn first = called(day, true);
        Turn second = called(day, false);
        asks(FIRST, true);
        day.later(Duration.ofSeconds(15));

        spoken(call(first));

        assertThat(heard()).isEqualTo(call(second));
        spoken(call(second));
        assertThat(heard()).isEqualTo(FIRST);
    }

    @Test
    void a_call_is_still_heard_after_a_notice_that_passed_it_and_whose_display_died() {
        Turn first = called(day, true);
        Turn second = called(day, false);
        asks(FIRST, true);
        day.later(Duration.ofMillis(14_999));
        spoken(call(first));
        assertThat(heard()).isEqualTo(FIRST);
        day.later(Duration.ofSeconds(15));

        day.accepted(SERVER, new CheckTimers());

        assertThat(heard()).isEqualTo(call(second));
    }

    private static AskForVoice telling(AnnouncementId notice, String... matters) {
        return new AskForVoice(notice, 1, true, 12, List.of(matters));
    }

    /** Two displays in two zones that hear each other once both told it, and both once more at each repeat. */
    @Test
    void what_waits_is_being_said_or_was_heard_is_told_by_nobody_else_in_that_group() {
        asks(new AnnouncementId("other"), false);
        day.accepted(BOARD, telling(FIRST, "STOPPED-DKC-1"));
        day.rejected(BOARD, telling(SECOND, "STOPPED-DKC-1"), RejectionCode.ALREADY_TOLD);
        spoken(new AnnouncementId("other"));
        day.rejected(BOARD, telling(SECOND, "STOPPED-DKC-1"), RejectionCode.ALREADY_TOLD);
        spoken(FIRST);
        day.rejected(BOARD, telling(SECOND, "STOPPED-DKC-1"), RejectionCode.ALREADY_TOLD);

        day.accepted(BOARD, telling(SECOND, "STOPPED-DKC-1", "STOPPED-KPP-1"));
        day.rejected(
                BOARD,
                new AskForVoice(new AnnouncementId("n-3"), 2, true, 12, List.of("STOPPED-KPP-1")),
                RejectionCode.ALREADY_TOLD);
    }

    @Test
    void what_a_display_could_not_say_may_be_told_by_another() {
        day.accepted(BOARD, telling(FIRST, "STOPPED-DKC-1"));
        day.accepted(BOARD, new ReportAnnouncement(FIRST, false, "NO_SOUND"));

        day.accepted(BOARD, telling(SECOND, "STOPPED-DKC-1"));

        assertThat(heard()).isEqualTo(SECOND);
    }

    @Test
    void only_who_speaks_for_the_hall_may_ask_and_a_name_serves_once() {
        day.rejected(KIOSK, new AskForVoice(FIRST, 1, true, 24, List.of()), RejectionCode.NOT_ALLOWED);
        asks(FIRST, true);
        day.rejected(BOARD, new AskForVoice(FIRST, 1, true, 24, List.of()), RejectionCode.ANNOUNCEMENT_GONE);
        spoken(FIRST);
        day.rejected(BOARD, new ReportAnnouncement(FIRST, true, null), RejectionCode.ANNOUNCEMENT_GONE);
    }
}
