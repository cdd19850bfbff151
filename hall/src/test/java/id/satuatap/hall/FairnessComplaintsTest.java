package id.satuatap.hall;

import static id.satuatap.hall.HallDay.BUDI;
import static id.satuatap.hall.HallDay.KIOSK;
import static id.satuatap.hall.HallDay.SERVER;
import static id.satuatap.hall.HallDay.SITI;
import static id.satuatap.hall.HallDay.counter;
import static id.satuatap.hall.HallDay.service;
import static org.assertj.core.api.Assertions.assertThat;

import id.satuatap.hall.catalogue.CallRules;
import id.satuatap.hall.command.OfficerCommand.CallNext;
import id.satuatap.hall.command.OfficerCommand.MarkNoShow;
import id.satuatap.hall.command.OfficerCommand.RecallTicket;
import id.satuatap.hall.command.RejectionCode;
import id.satuatap.hall.command.ServerCommand.CheckTimers;
import id.satuatap.hall.command.VisitorCommand.ReturnVisitor;
import id.satuatap.hall.visit.LegState;
import id.satuatap.hall.visit.Turn;
import id.satuatap.hall.visit.Visit;
import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Complaints about other systems' limits and order, by their numbers in docs/complaints.md. */
class FairnessComplaintsTest {
    private final HallDay day = HallDay.staffed();

    @BeforeEach
    void the_usual_rules_of_calling_hold() {
        day.publish(HallCatalogue.calling(CallRules.USUAL));
    }

    @Test
    void complaint11_every_call_counts_against_the_limit_and_the_last_ends_by_itself() {
        Visit visit = day.visitor("DKC-01");
        Turn turn = day.calls(SITI, "L01");
        day.accepted(SITI, new RecallTicket(counter("L01"), turn.id()));
        day.accepted(SITI, new RecallTicket(counter("L01"), turn.id()));
        day.rejected(SITI, new RecallTicket(counter("L01"), turn.id()), RejectionCode.CALL_LIMIT);

        day.later(Duration.ofSeconds(60));
        day.accepted(SERVER, new CheckTimers());

        assertThat(day.firstLeg(visit).state()).isEqualTo(LegState.MISSED);
    }

    @Test
    void complaint14_who_missed_his_call_is_offered_again_only_behind_the_next_who_wait() {
        Visit missed = day.visitor("DKC-01");
        Turn turn = day.calls(SITI, "L01");
        day.later(Duration.ofSeconds(40));
        day.accepted(SITI, new MarkNoShow(counter("L01"), turn.id()));
        day.rejected(BUDI, new CallNext(counter("L02"), null), RejectionCode.NOBODY_WAITING);
        day.visitors("DKC-01", 4);

        day.accepted(KIOSK, new ReturnVisitor(missed.id()));

        assertThat(day.state
                        .line(service("DKC-01"))
                        .inOrder()
                        .map(Map.Entry::getValue)
                        .toList())
                .hasSize(5)
                .element(3)
                .isEqualTo(missed.id().leg(1));
    }

    @Test
    void complaint24_a_walk_in_with_priority_has_a_share_of_the_calls_and_overtakes_nobody_too_often() {
        day.visitors("DKC-01", 2);
        day.priority("DKC-01");
        day.priority("DKC-01");

        day.calls(SITI, "L01");
        day.calls(BUDI, "L02");

        assertThat(day.ticketAt("L01")).isEqualTo("AB-003");
        assertThat(day.ticketAt("L02")).isEqualTo("AB-001");
    }
}
