package id.satuatap.hall.outage;

import static id.satuatap.hall.HallDay.ADMINISTRATOR;
import static id.satuatap.hall.HallDay.BUDI;
import static id.satuatap.hall.HallDay.ORGANISER;
import static id.satuatap.hall.HallDay.SITI;
import static id.satuatap.hall.HallDay.SUPERVISOR;
import static id.satuatap.hall.HallDay.TAX_OFFICER;
import static id.satuatap.hall.HallDay.TAX_SUPERVISOR;
import static id.satuatap.hall.HallDay.counter;
import static org.assertj.core.api.Assertions.assertThat;

import id.satuatap.hall.HallDay;
import id.satuatap.hall.command.OfficerCommand.CallNext;
import id.satuatap.hall.command.OfficerCommand.FinishServing;
import id.satuatap.hall.command.OfficerCommand.OpenCounter;
import id.satuatap.hall.command.OfficerCommand.StartServing;
import id.satuatap.hall.command.OrganiserCommand.CloseDay;
import id.satuatap.hall.command.OutageCommand.FreezeAgency;
import id.satuatap.hall.command.OutageCommand.ThawAgency;
import id.satuatap.hall.command.RejectionCode;
import id.satuatap.hall.event.DayEvent;
import id.satuatap.hall.event.HallEvent;
import id.satuatap.hall.id.AgencyCode;
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
