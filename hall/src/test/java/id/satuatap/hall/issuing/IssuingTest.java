package id.satuatap.hall.issuing;

import static id.satuatap.hall.HallDay.KIOSK;
import static id.satuatap.hall.HallDay.OTHER_KIOSK;
import static id.satuatap.hall.HallDay.SITI;
import static org.assertj.core.api.Assertions.assertThat;

import id.satuatap.hall.HallDay;
import id.satuatap.hall.command.Decision;
import id.satuatap.hall.command.RejectionCode;
import id.satuatap.hall.command.VisitorCommand.IssueTicket;
import id.satuatap.hall.command.VisitorCommand.ReportCopy;
import id.satuatap.hall.event.HallEvent;
import id.satuatap.hall.event.VisitEvent;
import id.satuatap.hall.id.VisitId;
import id.satuatap.hall.visit.CopyState;
import id.satuatap.hall.visit.LegState;
import id.satuatap.hall.visit.ProofTier;
import id.satuatap.hall.visit.Visit;
import java.util.List;
import org.junit.jupiter.api.Test;

class IssuingTest {
    @Test
    void a_number_its_leg_and_its_original_copy_are_one_record() {
        HallDay day = HallDay.open();

        List<HallEvent> events = day.accepted(KIOSK, issue("visit", "DKC-01"));

        assertThat(events)
                .hasExactlyElementsOfTypes(
                        VisitEvent.TicketIssued.class, VisitEvent.LegQueued.class, VisitEvent.CopyRequested.class);
        Visit visit = day.state.visit(new VisitId("visit")).orElseThrow();
        assertThat(visit.number()).hasToString("AB-001");
        assertThat(day.firstLeg(visit).state()).isEqualTo(LegState.WAITING);
    }

    @Test
    void services_that_share_a_prefix_share_the_sequence() {
        HallDay day = HallDay.open();

        assertThat(day.visitor("DKC-02").number()).hasToString("AC-001");
        assertThat(day.visitor("DKC-03").number()).hasToString("AC-002");
        assertThat(day.visitor("DKC-01").number()).hasToString("AB-001");
    }

    @Test
    void the_same_visit_is_never_given_a_second_number() {
        HallDay day = HallDay.open();
        day.accepted(KIOSK, issue("visit", "DKC-01"));

        day.rejected(KIOSK, issue("visit", "DKC-02"), RejectionCode.VISIT_EXISTS);
    }

    @Test
    void before_the_kiosks_open_the_refusal_tells_the_hour() {
        HallDay day = HallDay.open();
        day.at("2026-11-23T00:29:59Z");

        Decision.Rejected refusal = day.rejected(KIOSK, issue("visit", "DKC-01"), RejectionCode.SERVICE_CLOSED);

        assertThat(refusal.details()).containsEntry("reason", "NOT_YET_OPEN").containsEntry("opensAt", "07:30");
    }

    @Test
    void after_the_last_ticket_no_number_is_given() {
        HallDay day = HallDay.open();
        day.at("2026-11-23T07:30:00Z");

        Decision.Rejected refusal = day.rejected(KIOSK, issue("visit", "DKC-01"), RejectionCode.SERVICE_CLOSED);

        assertThat(refusal.details()).containsEntry("reason", "CUT_OFF");
    }

    @Test
    void an_agency_that_does_not_come_today_tells_its_days() {
        HallDay day = HallDay.open();
        day.at("2026-11-25T02:00:00Z");

        Decision.Rejected refusal = day.rejected(KIOSK, issue("visit", "KPP-01"), RejectionCode.SERVICE_CLOSED);

        assertThat(refusal.details()).containsEntry("reason", "NOT_TODAY").containsEntry("openDays", "MONDAY,TUESDAY");
    }

    @Test
    void a_used_up_quota_closes_its_service_alone() {
        HallDay day = HallDay.open();
        day.visitor("DKC-03");
        day.visitor("DKC-03");

        Decision.Rejected refusal = day.rejected(KIOSK, issue("visit", "DKC-03"), RejectionCode.SERVICE_CLOSED);

        assertThat(refusal.details()).containsEntry("reason", "QUOTA_USED_UP");
        assertThat(day.visitor("DKC-02").number()).hasToString("AC-003");
    }

    @Test
    void holidays_and_days_not_opened_give_no_numbers() {
        HallDay day = HallDay.beforeOpening();
        assertThat(day.rejected(KIOSK, issue("v", "DKC-01"), RejectionCode.SERVICE_CLOSED)
                        .details())
                .containsEntry("reason", "DAY_NOT_OPEN");

        day.at("2026-12-25T02:00:00Z");
        assertThat(day.rejected(KIOSK, issue("v", "DKC-01"), RejectionCode.SERVICE_CLOSED)
                        .details())
                .containsEntry("reason", "HOLIDAY");
    }

    @Test
    void an_officer_does_not_issue_and_a_kiosk_reports_its_own_paper_only() {
        HallDay day = HallDay.open();
        day.rejected(SITI, issue("visit", "DKC-01"), RejectionCode.NOT_ALLOWED);
        VisitId visit = day.pressed("DKC-01");

        day.rejected(
                OTHER_KIOSK,
                new ReportCopy(visit, 1, CopyState.CONFIRMED, ProofTier.A, null),
                RejectionCode.NOT_ALLOWED);
    }

    @Test
    void the_quote_counts_everybody_who_waits_for_the_same_counters() {
        HallDay day = HallDay.staffed();
        day.visitor("DKC-01");
        day.visitor("DKC-02");

        VisitEvent.TicketIssued third = (VisitEvent.TicketIssued)
                day.accepted(KIOSK, issue("visit", "DKC-03")).get(0);

        assertThat(third.ahead()).isEqualTo(2);
        assertThat(third.estimateFromMinutes()).isEqualTo(5);
        assertThat(third.estimateToMinutes()).isEqualTo(20);
    }

    @Test
    void without_an_open_counter_no_wait_is_promised() {
        HallDay day = HallDay.open();

        VisitEvent.TicketIssued first = (VisitEvent.TicketIssued)
                day.accepted(KIOSK, issue("visit", "DKC-01")).get(0);

        assertThat(first.estimateFromMinutes()).isNull();
    }

    @Test
    void an_unknown_service_is_refused() {
        HallDay.open().rejected(KIOSK, issue("visit", "NIX-01"), RejectionCode.UNKNOWN_SERVICE);
    }

    private static IssueTicket issue(String visit, String service) {
        return new IssueTicket(new VisitId(visit), HallDay.service(service), 1, false, "id");
    }
}
