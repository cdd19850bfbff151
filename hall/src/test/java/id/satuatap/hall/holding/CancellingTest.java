package id.satuatap.hall.holding;

import static id.satuatap.hall.HallDay.BUDI;
import static id.satuatap.hall.HallDay.HELP_DESK;
import static id.satuatap.hall.HallDay.KIOSK;
import static id.satuatap.hall.HallDay.ORGANISER;
import static id.satuatap.hall.HallDay.SERVER;
import static id.satuatap.hall.HallDay.SITI;
import static id.satuatap.hall.HallDay.TAX_OFFICER;
import static id.satuatap.hall.HallDay.counter;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.satuatap.hall.HallDay;
import id.satuatap.hall.command.Decision;
import id.satuatap.hall.command.MovingCommand.CancelTicket;
import id.satuatap.hall.command.MovingCommand.GiveUpTicket;
import id.satuatap.hall.command.MovingCommand.HoldTicket;
import id.satuatap.hall.command.OfficerCommand.MarkNoShow;
import id.satuatap.hall.command.OfficerCommand.StartServing;
import id.satuatap.hall.command.RejectionCode;
import id.satuatap.hall.command.ServerCommand.CheckTimers;
import id.satuatap.hall.id.LegId;
import id.satuatap.hall.id.VisitId;
import id.satuatap.hall.visit.LegState;
import id.satuatap.hall.visit.Turn;
import id.satuatap.hall.visit.Visit;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CancellingTest {
    @Test
    void who_waits_and_goes_is_called_no_more() {
        HallDay day = HallDay.staffed();
        Visit visit = day.visitor("DKC-01");

        day.accepted(SITI, new CancelTicket(visit.id().leg(1), "VISITOR_LEFT"));

        assertThat(day.firstLeg(visit).state()).isEqualTo(LegState.CANCELLED);
        assertThat(day.state.line(HallDay.service("DKC-01")).size()).isZero();
    }

    @Test
    void who_is_called_frees_the_counter_and_is_called_aloud_no_more() {
        HallDay day = HallDay.staffed();
        day.visitor("DKC-01");
        day.visitor("DKC-01");
        day.calls(BUDI, "L02");
        Turn turn = day.calls(SITI, "L01");
        assertThat(day.state.voice(1).pending()).hasSize(1);

        day.accepted(SITI, new CancelTicket(turn.leg(), "VISITOR_LEFT"));

        assertThat(day.state.desk(counter("L01")).turn()).isNull();
        assertThat(day.state.voice(1).pending()).isEmpty();
        assertThat(day.state.tally(counter("L01")).served()).isZero();
    }

    @Test
    void who_was_called_since_somebody_looked_is_not_cancelled_unseen() {
        HallDay day = HallDay.staffed();
        day.visitor("DKC-01");
        Turn turn = day.calls(SITI, "L01");

        Decision late = day.when(HELP_DESK, new CancelTicket(turn.leg(), "VISITOR_LEFT", LegState.WAITING));

        assertThat(late)
                .isEqualTo(new Decision.Rejected(
                        RejectionCode.TICKET_CHANGED, Map.of("ticket", "AB-001", "state", "CALLED", "counter", "L01")));
        day.accepted(HELP_DESK, new CancelTicket(turn.leg(), "VISITOR_LEFT", LegState.CALLED));
    }

    @Test
    void who_was_missed_or_is_on_hold_may_be_cancelled() {
        HallDay day = HallDay.staffed();
        day.visitor("DKC-01");
        Turn missed = day.calls(SITI, "L01");
        day.accepted(SITI, new MarkNoShow(counter("L01"), missed.id()));
        day.visitor("DKC-01");
        Turn held = day.calls(SITI, "L01");
        day.accepted(SITI, new StartServing(counter("L01"), held.id()));
        day.accepted(SITI, new HoldTicket(counter("L01"), held.id(), "COPY", null));

        day.accepted(SITI, new CancelTicket(missed.leg(), "VISITOR_LEFT"));
        day.accepted(ORGANISER, new CancelTicket(held.leg(), "VISITOR_LEFT"));

        assertThat(day.state.holds().all()).isEmpty();
        day.rejected(SITI, new CancelTicket(held.leg(), "VISITOR_LEFT"), RejectionCode.TICKET_ENDED);
    }

    @Test
    void who_missed_his_call_and_was_cancelled_is_expected_no_more() {
        HallDay day = HallDay.staffed();
        day.visitor("DKC-01");
        Turn missed = day.calls(SITI, "L01");
        day.accepted(SITI, new MarkNoShow(counter("L01"), missed.id()));

        day.accepted(SITI, new CancelTicket(missed.leg(), "VISITOR_LEFT"));

        assertThat(day.state.missed().since(missed.leg())).isEmpty();
        day.later(Duration.ofHours(3));
        day.when(SERVER, new CheckTimers());
        assertThat(day.state.leg(missed.leg()).orElseThrow().state()).isEqualTo(LegState.CANCELLED);
    }

    @Test
    void who_shows_his_paper_gives_up_all_that_he_waits_for() {
        HallDay day = HallDay.staffed();
        Visit visit = day.visitor("DKC-01");

        day.accepted(KIOSK, new GiveUpTicket(visit.token()));

        assertThat(day.firstLeg(visit).state()).isEqualTo(LegState.CANCELLED);
        day.rejected(KIOSK, new GiveUpTicket(visit.token()), RejectionCode.TICKET_ENDED);
    }

    @Test
    void nobody_gives_up_a_number_without_its_paper_nor_while_he_is_served() {
        HallDay day = HallDay.staffed();
        Visit visit = day.visitor("DKC-01");
        Turn turn = day.calls(SITI, "L01");
        day.accepted(SITI, new StartServing(counter("L01"), turn.id()));

        day.rejected(KIOSK, new GiveUpTicket(visit.number().text()), RejectionCode.UNKNOWN_VISIT);
        day.rejected(KIOSK, new GiveUpTicket(visit.token()), RejectionCode.STILL_SERVING);
        day.rejected(SITI, new GiveUpTicket(visit.token()), RejectionCode.NOT_ALLOWED);
    }

    @ParameterizedTest
    @ValueSource(strings = {"GIVEN_UP", "TRANSFER_UNDONE"})
    void no_officer_gives_a_reason_that_only_the_hall_records(String reason) {
        LegId leg = new LegId("v1/1");

        assertThatThrownBy(() -> new CancelTicket(leg, reason)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void nobody_is_cancelled_while_he_is_served_nor_by_another_agency_nor_when_unknown() {
        HallDay day = HallDay.staffed();
        day.visitor("DKC-01");
        Turn turn = day.calls(SITI, "L01");
        day.accepted(SITI, new StartServing(counter("L01"), turn.id()));

        day.rejected(SITI, new CancelTicket(turn.leg(), "LEFT"), RejectionCode.STILL_SERVING);
        day.rejected(TAX_OFFICER, new CancelTicket(turn.leg(), "LEFT"), RejectionCode.NOT_YOUR_AGENCY);
        for (LegId any : List.of(turn.leg(), new VisitId("nobody").leg(1))) {
            day.rejected(KIOSK, new CancelTicket(any, "LEFT"), RejectionCode.NOT_ALLOWED);
        }
        day.rejected(SITI, new CancelTicket(new LegId("nobody/1"), "LEFT"), RejectionCode.UNKNOWN_VISIT);
    }
}
