package id.satuatap.hall.announcing;

import static id.satuatap.hall.HallDay.BOARD;
import static id.satuatap.hall.HallDay.BUDI;
import static id.satuatap.hall.HallDay.KIOSK;
import static id.satuatap.hall.HallDay.SERVER;
import static id.satuatap.hall.HallDay.SITI;
import static id.satuatap.hall.HallDay.counter;
import static org.assertj.core.api.Assertions.assertThat;

import id.satuatap.hall.HallDay;
import id.satuatap.hall.command.OfficerCommand.RecallTicket;
import id.satuatap.hall.command.OfficerCommand.StartServing;
import id.satuatap.hall.command.RejectionCode;
import id.satuatap.hall.command.ServerCommand.CheckTimers;
import id.satuatap.hall.command.VoiceCommand.ReportAnnouncement;
import id.satuatap.hall.command.VoiceCommand.ReportShown;
import id.satuatap.hall.day.Timers;
import id.satuatap.hall.event.AnnouncementEvent.AnnouncementDropped;
import id.satuatap.hall.event.AnnouncementEvent.AnnouncementFailed;
import id.satuatap.hall.event.AnnouncementEvent.AnnouncementGranted;
import id.satuatap.hall.event.HallEvent;
import id.satuatap.hall.id.AnnouncementId;
import id.satuatap.hall.visit.Turn;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;

class AnnouncingTest {
    @Test
    void calls_are_spoken_one_after_another() {
        HallDay day = HallDay.staffed();
        day.visitor("DKC-01");
        day.visitor("DKC-01");
        Turn first = day.calls(SITI, "L01");
        Turn second = day.calls(BUDI, "L02");
        assertThat(speaking(day)).isEqualTo(AnnouncementId.of(first.id(), 1));

        List<HallEvent> events =
                day.accepted(BOARD, new ReportAnnouncement(AnnouncementId.of(first.id(), 1), true, null));

        assertThat(events).hasAtLeastOneElementOfType(AnnouncementGranted.class);
        assertThat(speaking(day)).isEqualTo(AnnouncementId.of(second.id(), 1));
        assertThat(day.turnAt("L01").shownAt()).isEqualTo(day.now());
    }

    @Test
    void a_recall_replaces_the_pending_call_of_the_same_visitor() {
        HallDay day = HallDay.staffed();
        day.visitor("DKC-01");
        day.visitor("DKC-01");
        day.calls(SITI, "L01");
        Turn waiting = day.calls(BUDI, "L02");

        day.accepted(BUDI, new RecallTicket(counter("L02"), waiting.id()));

        assertThat(day.state.voice(1).pending())
                .singleElement()
                .satisfies(pending -> assertThat(pending.id()).isEqualTo(AnnouncementId.of(waiting.id(), 2)));
    }

    @Test
    void a_call_not_spoken_in_time_is_dropped_and_the_log_says_so() {
        HallDay day = HallDay.staffed();
        day.visitor("DKC-01");
        day.visitor("DKC-01");
        day.calls(SITI, "L01");
        Turn late = day.calls(BUDI, "L02");
        day.later(Duration.ofSeconds(30));

        List<HallEvent> events = day.accepted(SERVER, new CheckTimers());

        assertThat(events).contains(new AnnouncementDropped(AnnouncementId.of(late.id(), 1), "TOO_LATE"));
        assertThat(day.state.turn(late.id()).orElseThrow().calls()).isEqualTo(1);
    }

    @Test
    void a_display_that_says_nothing_about_its_slot_does_not_silence_the_hall() {
        HallDay day = HallDay.staffed();
        day.visitor("DKC-01");
        day.visitor("DKC-01");
        Turn silent = day.calls(SITI, "L01");
        Turn next = day.calls(BUDI, "L02");
        assertThat(Timers.next(day.state)).contains(day.now().plusSeconds(15));
        day.later(Duration.ofSeconds(15));

        List<HallEvent> events = day.accepted(SERVER, new CheckTimers());

        assertThat(events).contains(new AnnouncementFailed(AnnouncementId.of(silent.id(), 1), "NO_REPORT"));
        assertThat(speaking(day)).isEqualTo(AnnouncementId.of(next.id(), 1));
        day.rejected(
                BOARD,
                new ReportAnnouncement(AnnouncementId.of(silent.id(), 1), true, null),
                RejectionCode.ANNOUNCEMENT_GONE);
    }

    @Test
    void a_visitor_who_already_stands_at_the_counter_is_not_called_aloud() {
        HallDay day = HallDay.staffed();
        day.visitor("DKC-01");
        day.visitor("DKC-01");
        day.calls(SITI, "L01");
        Turn quick = day.calls(BUDI, "L02");

        List<HallEvent> events = day.accepted(BUDI, new StartServing(counter("L02"), quick.id()));

        assertThat(events).contains(new AnnouncementDropped(AnnouncementId.of(quick.id(), 1), "CALL_ENDED"));
    }

    @Test
    void walking_begins_when_a_board_first_showed_the_call() {
        HallDay day = HallDay.staffed();
        day.visitor("DKC-01");
        Turn turn = day.calls(SITI, "L01");
        day.later(Duration.ofMillis(300));

        day.accepted(BOARD, new ReportShown(turn.id()));

        assertThat(day.turnAt("L01").shownAt()).isEqualTo(day.now());
        day.rejected(BOARD, new ReportShown(turn.id()), RejectionCode.TURN_CHANGED);
        day.rejected(KIOSK, new ReportShown(turn.id()), RejectionCode.NOT_ALLOWED);
    }

    @Test
    void nothing_due_leaves_no_record() {
        HallDay.staffed().rejected(SERVER, new CheckTimers(), RejectionCode.NOTHING_DUE);
    }

    private static AnnouncementId speaking(HallDay day) {
        return day.state.voice(1).granted().orElseThrow().id();
    }
}
