package id.satuatap.hall.outage;

import static id.satuatap.hall.HallDay.ADMINISTRATOR;
import static id.satuatap.hall.HallDay.BUDI;
import static id.satuatap.hall.HallDay.ORGANISER;
import static id.satuatap.hall.HallDay.SERVER;
import static id.satuatap.hall.HallDay.SITI;
import static id.satuatap.hall.HallDay.SUPERVISOR;
import static id.satuatap.hall.HallDay.TAX_OFFICER;
import static id.satuatap.hall.HallDay.TAX_SUPERVISOR;
import static id.satuatap.hall.HallDay.counter;
import static org.assertj.core.api.Assertions.assertThat;

import id.satuatap.hall.HallCatalogue;
import id.satuatap.hall.HallDay;
import id.satuatap.hall.catalogue.CallRules;
import id.satuatap.hall.catalogue.Directory;
import id.satuatap.hall.command.OfficerCommand.CallNext;
import id.satuatap.hall.command.OfficerCommand.FinishServing;
import id.satuatap.hall.command.OfficerCommand.MarkNoShow;
import id.satuatap.hall.command.OfficerCommand.OpenCounter;
import id.satuatap.hall.command.OfficerCommand.RecallTicket;
import id.satuatap.hall.command.OfficerCommand.StartServing;
import id.satuatap.hall.command.OrganiserCommand.CloseDay;
import id.satuatap.hall.command.OutageCommand.FreezeAgency;
import id.satuatap.hall.command.OutageCommand.ThawAgency;
import id.satuatap.hall.command.RejectionCode;
import id.satuatap.hall.command.ServerCommand.CheckTimers;
import id.satuatap.hall.command.VisitorCommand.ReturnVisitor;
import id.satuatap.hall.event.DayEvent;
import id.satuatap.hall.event.HallEvent;
import id.satuatap.hall.id.AgencyCode;
import id.satuatap.hall.issuing.Quote;
import id.satuatap.hall.state.Announcement;
import id.satuatap.hall.visit.LegState;
import id.satuatap.hall.visit.Turn;
import id.satuatap.hall.visit.Visit;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;

class FreezingTest {
    private static final AgencyCode DKC = new AgencyCode("DKC");
    private static final FreezeAgency FREEZE = new FreezeAgency(DKC, "NETWORK_DOWN");

    @Test
    void nobody_of_a_frozen_agency_is_called_and_everybody_keeps_his_place() {
        HallDay day = HallDay.staffed();
        Visit first = day.visitor("DKC-01");
        day.visitor("DKC-01");

        day.accepted(SUPERVISOR, FREEZE);

        assertThat(day.rejected(SITI, new CallNext(counter("L01"), null), RejectionCode.AGENCY_FROZEN)
                        .details())
                .containsEntry("reason", "NETWORK_DOWN");
        day.visitor("DKC-01");
        day.later(Duration.ofHours(1));
        day.accepted(ORGANISER, new ThawAgency(DKC));
        assertThat(day.calls(SITI, "L01").leg()).isEqualTo(first.id().leg(1));
    }

    @Test
    void who_was_called_just_before_waits_again_at_his_place_and_nothing_runs_out() {
        HallDay day = HallDay.open();
        day.publish(HallCatalogue.calling(CallRules.USUAL));
        day.accepted(SITI, new OpenCounter(counter("L01")));
        day.accepted(BUDI, new OpenCounter(counter("L02")));
        day.accepted(TAX_OFFICER, new OpenCounter(counter("L04")));
        Visit first = day.visitor("DKC-01");
        Visit second = day.visitor("DKC-01");
        day.visitor("KPP-01");
        day.calls(SITI, "L01");
        day.calls(BUDI, "L02");
        Turn elsewhere = day.calls(TAX_OFFICER, "L04");

        day.accepted(SUPERVISOR, FREEZE);

        assertThat(day.state.desk(counter("L01")).turn()).isNull();
        assertThat(day.state.unanswered()).containsExactly(elsewhere.id());
        assertThat(day.state.voice(1).pending()).extracting(Announcement::turn).containsExactly(elsewhere.id());
        day.later(Duration.ofHours(1));
        day.when(SERVER, new CheckTimers());
        assertThat(day.firstLeg(first).state()).isEqualTo(LegState.WAITING);
        assertThat(day.firstLeg(second).state()).isEqualTo(LegState.WAITING);
        day.accepted(SUPERVISOR, new ThawAgency(DKC));
        assertThat(day.calls(SITI, "L01").leg()).isEqualTo(first.id().leg(1));
        assertThat(day.calls(BUDI, "L02").leg()).isEqualTo(second.id().leg(1));
    }

    @Test
    void where_service_starts_by_itself_he_may_be_there_already_and_stays_but_is_called_no_more() {
        HallDay day = HallDay.open();
        day.accepted(BUDI, new OpenCounter(counter("L03")));
        day.visitor("DKC-01");
        Turn turn = day.calls(BUDI, "L03");

        day.accepted(SUPERVISOR, FREEZE);

        assertThat(day.turnAt("L03").id()).isEqualTo(turn.id());
        day.rejected(BUDI, new RecallTicket(counter("L03"), turn.id()), RejectionCode.AGENCY_FROZEN);
    }

    @Test
    void who_missed_his_call_before_may_come_back_while_it_lasts_and_as_long_afterwards() {
        HallDay day = HallDay.staffed();
        day.publish(HallCatalogue.calling(CallRules.USUAL));
        Visit comes = missed(day);
        Visit stays = missed(day);
        Visit patient = missed(day);
        Duration within = Duration.ofMinutes(CallRules.USUAL.lateReturn().withinMinutes());
        day.accepted(SUPERVISOR, FREEZE);
        day.later(within.plusMinutes(1));
        day.when(SERVER, new CheckTimers());
        day.accepted(SITI, new ReturnVisitor(comes.id()));
        day.accepted(SUPERVISOR, new ThawAgency(DKC));

        day.later(within);
        day.when(SERVER, new CheckTimers());
        day.accepted(SITI, new ReturnVisitor(patient.id()));

        assertThat(day.firstLeg(comes).state()).isEqualTo(LegState.WAITING);
        assertThat(day.firstLeg(stays).state()).isEqualTo(LegState.MISSED);
        day.later(Duration.ofMillis(1));
        day.accepted(SERVER, new CheckTimers());
        assertThat(day.firstLeg(stays).state()).isEqualTo(LegState.NO_SHOW);
    }

    private static Visit missed(HallDay day) {
        Visit visit = day.visitor("DKC-01");
        Turn turn = day.calls(SITI, "L01");
        day.later(Duration.ofMinutes(2));
        day.accepted(SITI, new MarkNoShow(counter("L01"), turn.id()));
        return visit;
    }

    @Test
    void who_is_being_served_is_finished_and_other_agencies_go_on() {
        HallDay day = HallDay.staffed();
        day.visitor("DKC-01");
        Turn turn = day.calls(BUDI, "L02");
        day.accepted(BUDI, new StartServing(counter("L02"), turn.id()));
        day.accepted(ADMINISTRATOR, FREEZE);

        day.accepted(BUDI, new FinishServing(counter("L02"), turn.id()));
        day.visitor("KPP-01");
        day.accepted(TAX_OFFICER, new OpenCounter(counter("L04")));
        day.calls(TAX_OFFICER, "L04");
    }

    @Test
    void only_its_supervisor_the_organisers_and_an_administrator_may_and_only_while_a_day_runs() {
        HallDay day = HallDay.staffed();

        day.rejected(SITI, FREEZE, RejectionCode.NOT_YOUR_AGENCY);
        day.rejected(TAX_SUPERVISOR, FREEZE, RejectionCode.NOT_YOUR_AGENCY);
        day.rejected(
                ADMINISTRATOR, new FreezeAgency(new AgencyCode("NOT"), "NETWORK_DOWN"), RejectionCode.UNKNOWN_AGENCY);
        day.rejected(SUPERVISOR, new ThawAgency(DKC), RejectionCode.AGENCY_NOT_FROZEN);
        day.accepted(SUPERVISOR, FREEZE);
        day.rejected(ADMINISTRATOR, FREEZE, RejectionCode.AGENCY_FROZEN);
        HallDay.beforeOpening().rejected(SUPERVISOR, FREEZE, RejectionCode.DAY_NOT_OPEN);
    }

    @Test
    void nobody_is_told_a_wait_while_it_lasts() {
        HallDay day = HallDay.staffed();
        day.visitor("DKC-01");
        day.accepted(SUPERVISOR, FREEZE);

        Directory directory = day.state.directory().orElseThrow();
        Quote quote = Quote.of(
                day.state,
                directory,
                directory.service(HallDay.service("DKC-01")).orElseThrow());

        assertThat(quote.ahead()).isEqualTo(1);
        assertThat(quote.toMinutes()).isNull();
    }

    @Test
    void the_days_close_ends_it_and_names_it_as_the_reason_for_those_left_over() {
        HallDay day = HallDay.staffed();
        Visit waiting = day.visitor("DKC-01");
        Visit other = day.visitor("KPP-01");
        day.accepted(SUPERVISOR, FREEZE);

        List<HallEvent> events = day.accepted(ORGANISER, new CloseDay());

        assertThat(events)
                .contains(
                        new DayEvent.UnservedRecorded(waiting.id().leg(1), "AGENCY_FROZEN"),
                        new DayEvent.UnservedRecorded(other.id().leg(1), "DAY_CLOSED"));
        assertThat(day.state.outages().all()).isEmpty();
        assertThat(day.firstLeg(waiting).state()).isEqualTo(LegState.UNSERVED);
    }
}
