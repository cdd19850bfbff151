package id.satuatap.hall.booking;

import static org.assertj.core.api.Assertions.assertThat;

import id.satuatap.hall.HallDay;
import id.satuatap.hall.access.Principal;
import id.satuatap.hall.command.BookingCommand.CheckIn;
import id.satuatap.hall.command.OrganiserCommand.CloseDay;
import id.satuatap.hall.command.OrganiserCommand.OpenDay;
import id.satuatap.hall.command.RejectionCode;
import id.satuatap.hall.command.ScheduleCommand.RebookTicket;
import id.satuatap.hall.event.DayEvent;
import id.satuatap.hall.event.ScheduleEvent;
import id.satuatap.hall.id.LegId;
import id.satuatap.hall.id.PersonId;
import id.satuatap.hall.id.VisitId;
import id.satuatap.hall.visit.LegState;
import id.satuatap.hall.visit.Visit;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class RebookingTest {
    private static final LocalDate TUESDAY = HallDay.MONDAY.plusDays(1);

    private final HallDay day = HallDay.staffed();

    private static RebookTicket rebook(LegId leg, LocalDate date) {
        return new RebookTicket(leg, date, null, "NO_TIME_LEFT");
    }

    @Test
    void the_record_names_who_expects_him_and_when_and_he_waits_no_more() {
        LegId leg = day.visitor("DKC-01").id().leg(1);

        assertThat(day.accepted(HallDay.SUPERVISOR, rebook(leg, TUESDAY)))
                .contains(
                        new ScheduleEvent.LegRebooked(leg, TUESDAY, "NO_TIME_LEFT", new PersonId("rini")),
                        new DayEvent.UnservedRecorded(leg, "REBOOKED"))
                .hasSize(3);
        assertThat(day.state.leg(leg).orElseThrow().state()).isEqualTo(LegState.UNSERVED);
        assertThat(day.state.line(HallDay.service("DKC-01")).size()).isZero();
    }

    @Test
    void he_checks_in_on_that_day_with_the_paper_that_he_has() {
        Visit visit = day.priority("DKC-01");
        day.accepted(HallDay.SUPERVISOR, rebook(visit.id().leg(1), TUESDAY));
        day.accepted(HallDay.ADMINISTRATOR, new CloseDay());
        day.at("2026-11-24T00:45:00Z");
        day.accepted(HallDay.SERVER, new OpenDay(TUESDAY));

        day.accepted(HallDay.KIOSK, new CheckIn(new VisitId("again"), visit.token(), "id"));

        Visit again = day.state.visit(new VisitId("again")).orElseThrow();
        assertThat(again.priority()).isTrue();
        assertThat(day.firstLeg(again).place().effectiveAt()).isEqualTo("2026-11-24T01:00:00Z");
    }

    @Test
    void only_a_day_to_come_on_which_somebody_serves_is_promised() {
        LegId leg = day.visitor("DKC-01").id().leg(1);

        for (LocalDate date :
                new LocalDate[] {HallDay.MONDAY, TUESDAY.minusDays(7), HallDay.MONDAY.plusDays(5), TUESDAY.plusDays(100)
                }) {
            day.rejected(HallDay.SUPERVISOR, rebook(leg, date), RejectionCode.HOURS_INVALID);
        }
    }

    @Test
    void whoever_was_called_is_served_and_not_sent_away() {
        LegId leg = day.visitor("DKC-01").id().leg(1);
        day.calls(HallDay.SITI, "L01");

        day.rejected(HallDay.SUPERVISOR, rebook(leg, TUESDAY), RejectionCode.TURN_CHANGED);
    }

    @Test
    void nobody_sends_away_the_visitors_of_another_agency() {
        LegId leg = day.visitor("DKC-01").id().leg(1);

        day.rejected(HallDay.TAX_SUPERVISOR, rebook(leg, TUESDAY), RejectionCode.NOT_YOUR_AGENCY);
        for (Principal other : new Principal[] {HallDay.SITI, HallDay.KIOSK, HallDay.SERVER}) {
            day.rejected(other, rebook(leg, TUESDAY), RejectionCode.NOT_ALLOWED);
        }
        day.rejected(HallDay.ORGANISER, rebook(new LegId("nobody/1"), TUESDAY), RejectionCode.UNKNOWN_VISIT);
    }
}
