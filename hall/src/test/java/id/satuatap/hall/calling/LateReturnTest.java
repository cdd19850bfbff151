package id.satuatap.hall.calling;

import static id.satuatap.hall.HallDay.HELP_DESK;
import static id.satuatap.hall.HallDay.KIOSK;
import static id.satuatap.hall.HallDay.ORGANISER;
import static id.satuatap.hall.HallDay.SERVER;
import static id.satuatap.hall.HallDay.SITI;
import static id.satuatap.hall.HallDay.SUPERVISOR;
import static id.satuatap.hall.HallDay.TAX_SUPERVISOR;
import static id.satuatap.hall.HallDay.counter;
import static id.satuatap.hall.HallDay.service;
import static org.assertj.core.api.Assertions.assertThat;

import id.satuatap.hall.HallCatalogue;
import id.satuatap.hall.HallDay;
import id.satuatap.hall.catalogue.CallRules;
import id.satuatap.hall.command.OfficerCommand.MarkNoShow;
import id.satuatap.hall.command.OrganiserCommand.CloseDay;
import id.satuatap.hall.command.RejectionCode;
import id.satuatap.hall.command.ServerCommand.CheckTimers;
import id.satuatap.hall.command.VisitorCommand.ApproveLateReturn;
import id.satuatap.hall.command.VisitorCommand.ReturnVisitor;
import id.satuatap.hall.event.VisitEvent;
import id.satuatap.hall.id.LegId;
import id.satuatap.hall.visit.LegState;
import id.satuatap.hall.visit.Turn;
import id.satuatap.hall.visit.Visit;
import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Who missed his call and came back beyond the tolerance waits again by a named person's word alone. */
class LateReturnTest {
    private final HallDay day = HallDay.staffed();

    @BeforeEach
    void one_may_come_back_for_half_an_hour() {
        day.publish(HallCatalogue.calling(new CallRules(
                CallRules.PLAIN.precedence(),
                new CallRules.Patience(3, 0, 0, 60, 10),
                new CallRules.LateReturn(30, 1),
                CallRules.PLAIN.checkIn())));
    }

    private Visit tooLate(String service) {
        Visit visit = day.visitor(service);
        Turn turn = day.calls(SITI, "L01");
        day.accepted(SITI, new MarkNoShow(counter("L01"), turn.id()));
        day.later(Duration.ofMinutes(31));
        day.accepted(SERVER, new CheckTimers());
        assertThat(day.firstLeg(visit).state()).isEqualTo(LegState.NO_SHOW);
        return visit;
    }

    private static ApproveLateReturn approved(Visit visit) {
        return new ApproveLateReturn(visit.id(), "CALL_NOT_HEARD");
    }

    @Test
    void a_named_person_lets_him_wait_again_behind_the_next_ones_and_the_record_says_why() {
        Visit late = tooLate("DKC-01");
        LegId next = day.visitor("DKC-01").id().leg(1);
        LegId after = day.visitor("DKC-01").id().leg(1);

        assertThat(day.accepted(HELP_DESK, approved(late)))
                .startsWith(new VisitEvent.LateReturnApproved(late.id().leg(1), "CALL_NOT_HEARD"));

        assertThat(day.state.line(service("DKC-01")).inOrder())
                .extracting(Map.Entry::getValue)
                .containsExactly(next, late.id().leg(1), after);
        day.rejected(HELP_DESK, approved(late), RejectionCode.NOT_MISSED);
    }

    @Test
    void a_kiosk_an_officer_and_another_agency_bring_nobody_back_who_is_too_late() {
        Visit late = tooLate("DKC-01");

        day.rejected(KIOSK, new ReturnVisitor(late.id()), RejectionCode.RETURN_TOO_LATE);
        day.rejected(KIOSK, approved(late), RejectionCode.NOT_ALLOWED);
        day.rejected(SITI, approved(late), RejectionCode.NOT_ALLOWED);
        day.rejected(TAX_SUPERVISOR, approved(late), RejectionCode.NOT_ALLOWED);
        day.rejected(SERVER, approved(late), RejectionCode.NOT_ALLOWED);
        day.accepted(SUPERVISOR, approved(late));
    }

    @Test
    void who_is_in_time_needs_nobodys_word_and_none_stands_on_record() {
        Visit visit = day.visitor("DKC-01");
        Turn turn = day.calls(SITI, "L01");
        day.accepted(SITI, new MarkNoShow(counter("L01"), turn.id()));

        assertThat(day.accepted(ORGANISER, approved(visit)))
                .hasSize(1)
                .first()
                .isInstanceOf(VisitEvent.VisitorReturned.class);
    }

    @Test
    void nobody_comes_back_to_a_service_that_has_closed_or_once_the_day_is() {
        Visit late = tooLate("DKC-01");
        day.at("2026-11-23T09:30:00Z");
        day.rejected(HELP_DESK, approved(late), RejectionCode.SERVICE_CLOSED);

        day.accepted(ORGANISER, new CloseDay());
        day.rejected(HELP_DESK, approved(late), RejectionCode.DAY_NOT_OPEN);
    }

    @Test
    void where_nobody_may_come_back_by_himself_a_person_may_still_say_so() {
        day.publish(HallCatalogue.mall());
        Visit visit = day.visitor("DKC-01");
        Turn turn = day.calls(SITI, "L01");
        day.accepted(SITI, new MarkNoShow(counter("L01"), turn.id()));
        day.rejected(KIOSK, new ReturnVisitor(visit.id()), RejectionCode.RETURN_TOO_LATE);

        day.accepted(HELP_DESK, approved(visit));

        day.calls(SITI, "L01");
        assertThat(day.turnAt("L01").leg()).isEqualTo(visit.id().leg(1));
    }
}
