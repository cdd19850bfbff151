package id.satuatap.hall.holding;

import static id.satuatap.hall.HallDay.BUDI;
import static id.satuatap.hall.HallDay.ORGANISER;
import static id.satuatap.hall.HallDay.SERVER;
import static id.satuatap.hall.HallDay.SITI;
import static id.satuatap.hall.HallDay.TAX_OFFICER;
import static id.satuatap.hall.HallDay.counter;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.satuatap.hall.HallCatalogue;
import id.satuatap.hall.HallDay;
import id.satuatap.hall.catalogue.CallRules;
import id.satuatap.hall.catalogue.HoldingRules;
import id.satuatap.hall.command.MovingCommand.CancelTicket;
import id.satuatap.hall.command.MovingCommand.HoldTicket;
import id.satuatap.hall.command.MovingCommand.RequeueTicket;
import id.satuatap.hall.command.MovingCommand.ResumeTicket;
import id.satuatap.hall.command.OfficerCommand.FinishServing;
import id.satuatap.hall.command.OfficerCommand.StartServing;
import id.satuatap.hall.command.OfficerCommand.UndoCall;
import id.satuatap.hall.command.OrganiserCommand.CloseDay;
import id.satuatap.hall.command.RejectionCode;
import id.satuatap.hall.command.ServerCommand.CheckTimers;
import id.satuatap.hall.day.Timers;
import id.satuatap.hall.state.Hold;
import id.satuatap.hall.visit.Leg;
import id.satuatap.hall.visit.LegState;
import id.satuatap.hall.visit.Turn;
import id.satuatap.hall.visit.Visit;
import java.time.Duration;
import org.junit.jupiter.api.Test;

class HoldingTest {
    @Test
    void complaint17_a_visitor_on_hold_frees_the_counter_and_is_expected_back_there() {
        HallDay day = HallDay.staffed();
        Turn turn = served(day);

        day.accepted(SITI, new HoldTicket(counter("L01"), turn.id(), "COPY_DOCUMENTS", null));

        Hold hold = day.state.holds().of(turn.leg()).orElseThrow();
        assertThat(hold.counter()).isEqualTo(counter("L01"));
        assertThat(hold.until()).isEqualTo(day.now().plus(Duration.ofMinutes(15)));
        assertThat(day.state.leg(turn.leg()).orElseThrow().state()).isEqualTo(LegState.ON_HOLD);
        Visit next = day.visitor("DKC-01");
        assertThat(day.calls(SITI, "L01").leg()).isEqualTo(next.id().leg(1));
    }

    @Test
    void only_somebody_who_is_being_served_is_put_on_hold_and_the_reason_is_a_code() {
        HallDay day = HallDay.staffed();
        day.visitor("DKC-01");
        Turn called = day.calls(SITI, "L01");

        day.rejected(SITI, new HoldTicket(counter("L01"), called.id(), "COPY", null), RejectionCode.NOT_STARTED);
        assertThatThrownBy(() -> new HoldTicket(counter("L01"), called.id(), "Pak Budi pulang", null))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new HoldTicket(counter("L01"), called.id(), "COPY", 241))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void complaint06_any_counter_of_the_agency_serves_him_on_without_a_call() {
        HallDay day = HallDay.staffed();
        Turn turn = held(day, null);
        day.later(Duration.ofMinutes(4));

        day.accepted(BUDI, new ResumeTicket(counter("L02"), turn.leg()));

        Turn second = day.turnAt("L02");
        assertThat(second.leg()).isEqualTo(turn.leg());
        assertThat(second.calls()).isZero();
        assertThat(day.state.tally(counter("L02")).called()).isZero();
        assertThat(day.state.holds().all()).isEmpty();
        day.accepted(BUDI, new FinishServing(counter("L02"), second.id()));
        assertThat(day.state.leg(turn.leg()).orElseThrow().state()).isEqualTo(LegState.FINISHED);
        assertThat(day.state.tally(counter("L02")).served()).isEqualTo(1);
    }

    @Test
    void where_the_setting_says_so_only_his_counter_serves_him_on() {
        HallDay day = HallDay.open();
        day.publish(HallCatalogue.mall(HallCatalogue.settings(new HoldingRules(15, false, false, 5))));
        sitDown(day);
        Turn turn = held(day, null);

        assertThat(day.rejected(BUDI, new ResumeTicket(counter("L02"), turn.leg()), RejectionCode.HELD_ELSEWHERE)
                        .details())
                .containsEntry("counter", "L01");
        day.accepted(SITI, new ResumeTicket(counter("L01"), turn.leg()));
    }

    @Test
    void nobody_is_served_on_where_somebody_stands_or_at_another_agencys_counter() {
        HallDay day = HallDay.staffed();
        Turn turn = held(day, null);
        day.visitor("DKC-01");
        day.calls(SITI, "L01");
        day.accepted(TAX_OFFICER, new id.satuatap.hall.command.OfficerCommand.OpenCounter(counter("L04")));

        day.rejected(SITI, new ResumeTicket(counter("L01"), turn.leg()), RejectionCode.STILL_SERVING);
        day.rejected(TAX_OFFICER, new ResumeTicket(counter("L04"), turn.leg()), RejectionCode.NOT_ON_HOLD);
    }

    @Test
    void who_is_let_wait_again_stands_at_his_exact_place() {
        HallDay day = HallDay.staffed();
        Turn turn = served(day);
        Leg before = day.state.leg(turn.leg()).orElseThrow();
        day.visitor("DKC-01");
        day.accepted(SITI, new HoldTicket(counter("L01"), turn.id(), "COPY", 5));

        day.accepted(BUDI, new RequeueTicket(counter("L02"), turn.leg()));

        assertThat(day.state.leg(turn.leg()).orElseThrow().place()).isEqualTo(before.place());
        assertThat(day.calls(BUDI, "L02").leg()).isEqualTo(turn.leg());
        day.rejected(BUDI, new RequeueTicket(counter("L02"), turn.leg()), RejectionCode.NOT_ON_HOLD);
    }

    @Test
    void who_is_let_wait_again_was_overtaken_as_often_as_before() {
        HallDay day = HallDay.staffed();
        day.publish(HallCatalogue.calling(CallRules.USUAL));
        Visit ordinary = day.visitor("DKC-01");
        day.priority("DKC-01");
        Turn first = day.calls(SITI, "L01");
        Turn turn = day.calls(BUDI, "L02");
        assertThat(first.leg()).isNotEqualTo(turn.leg());
        assertThat(turn.leg()).isEqualTo(ordinary.id().leg(1));
        day.accepted(BUDI, new StartServing(counter("L02"), turn.id()));
        day.accepted(BUDI, new HoldTicket(counter("L02"), turn.id(), "COPY", null));

        day.accepted(BUDI, new RequeueTicket(counter("L02"), turn.leg()));

        Leg leg = day.state.leg(turn.leg()).orElseThrow();
        assertThat(day.state.line(leg.service()).overtakenAt(leg.place())).isEqualTo(1);
    }

    @Test
    void who_is_served_on_and_waits_again_does_not_give_priority_a_second_turn() {
        HallDay day = HallDay.staffed();
        day.publish(HallCatalogue.calling(CallRules.USUAL));
        day.priority("DKC-01");
        Turn first = day.calls(SITI, "L01");
        day.accepted(SITI, new StartServing(counter("L01"), first.id()));
        day.accepted(SITI, new HoldTicket(counter("L01"), first.id(), "COPY", null));
        Visit ordinary = day.visitor("DKC-01");
        day.accepted(SITI, new ResumeTicket(counter("L01"), first.leg()));

        day.accepted(SITI, new UndoCall(counter("L01"), day.turnAt("L01").id()));

        day.accepted(SITI, new CancelTicket(first.leg(), "VISITOR_LEFT"));
        day.priority("DKC-01");
        assertThat(day.calls(SITI, "L01").leg()).isEqualTo(ordinary.id().leg(1));
    }

    @Test
    void who_is_not_back_in_time_waits_again_by_himself_where_the_setting_says_so() {
        HallDay day = HallDay.open();
        day.publish(HallCatalogue.mall(HallCatalogue.settings(new HoldingRules(20, true, true, 5))));
        sitDown(day);
        Turn turn = held(day, null);
        day.later(Duration.ofMinutes(1));
        day.accepted(SERVER, new CheckTimers());
        assertThat(Timers.next(day.state)).contains(day.now().plus(Duration.ofMinutes(19)));
        day.later(Duration.ofMinutes(19));

        day.accepted(SERVER, new CheckTimers());

        assertThat(day.state.leg(turn.leg()).orElseThrow().state()).isEqualTo(LegState.WAITING);
    }

    @Test
    void otherwise_he_stays_on_hold_and_the_desk_is_reminded() {
        HallDay day = HallDay.staffed();
        Turn turn = held(day, 1);
        day.later(Duration.ofHours(2));

        day.when(SERVER, new CheckTimers());

        assertThat(day.state.leg(turn.leg()).orElseThrow().state()).isEqualTo(LegState.ON_HOLD);
    }

    @Test
    void who_is_on_hold_at_the_close_is_unserved_and_nobody_stays_on_hold() {
        HallDay day = HallDay.staffed();
        Turn turn = held(day, null);

        day.accepted(ORGANISER, new CloseDay());

        assertThat(day.state.leg(turn.leg()).orElseThrow().state()).isEqualTo(LegState.UNSERVED);
        assertThat(day.state.holds().all()).isEmpty();
    }

    @Test
    void a_catalogue_must_keep_the_service_of_somebody_on_hold() {
        HallDay day = HallDay.staffed();
        held(day, null);

        day.rejected(
                SERVER,
                new id.satuatap.hall.command.OrganiserCommand.PublishConfiguration(HallCatalogue.without("DKC-01")),
                RejectionCode.INVALID_DOCUMENT);
    }

    private static void sitDown(HallDay day) {
        day.accepted(SITI, new id.satuatap.hall.command.OfficerCommand.OpenCounter(counter("L01")));
        day.accepted(BUDI, new id.satuatap.hall.command.OfficerCommand.OpenCounter(counter("L02")));
    }

    private static Turn served(HallDay day) {
        day.visitor("DKC-01");
        Turn turn = day.calls(SITI, "L01");
        day.accepted(SITI, new StartServing(counter("L01"), turn.id()));
        return turn;
    }

    private static Turn held(HallDay day, Integer minutes) {
        Turn turn = served(day);
        day.accepted(SITI, new HoldTicket(counter("L01"), turn.id(), "COPY", minutes));
        return turn;
    }
}
