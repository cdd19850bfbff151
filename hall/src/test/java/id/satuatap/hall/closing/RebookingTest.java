package id.satuatap.hall.closing;

import static org.assertj.core.api.Assertions.assertThat;

import id.satuatap.hall.HallDay;
import id.satuatap.hall.access.Principal;
import id.satuatap.hall.command.RejectionCode;
import id.satuatap.hall.command.ScheduleCommand.RebookTicket;
import id.satuatap.hall.event.DayEvent;
import id.satuatap.hall.event.ScheduleEvent;
import id.satuatap.hall.id.LegId;
import id.satuatap.hall.id.PersonId;
import id.satuatap.hall.visit.LegState;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class RebookingTest {
    private static final LocalDate TUESDAY = HallDay.MONDAY.plusDays(1);

    private final HallDay day = HallDay.staffed();

    private static RebookTicket rebook(LegId leg, LocalDate date) {
        return new RebookTicket(leg, date, "NO_TIME_LEFT");
    }

    @Test
    void the_record_names_who_expects_him_and_when_and_he_waits_no_more() {
        LegId leg = day.visitor("DKC-01").id().leg(1);

        assertThat(day.accepted(HallDay.SUPERVISOR, rebook(leg, TUESDAY)))
                .containsExactly(
                        new ScheduleEvent.LegRebooked(leg, TUESDAY, "NO_TIME_LEFT", new PersonId("rini")),
                        new DayEvent.UnservedRecorded(leg, "REBOOKED"));
        assertThat(day.state.leg(leg).orElseThrow().state()).isEqualTo(LegState.UNSERVED);
        assertThat(day.state.line(HallDay.service("DKC-01")).size()).isZero();
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
