package id.satuatap.hall.issuing;

import static id.satuatap.hall.HallDay.HELP_DESK;
import static id.satuatap.hall.HallDay.KIOSK;
import static id.satuatap.hall.HallDay.ORGANISER;
import static id.satuatap.hall.HallDay.OTHER_KIOSK;
import static id.satuatap.hall.HallDay.PC_OF_L01;
import static id.satuatap.hall.HallDay.SERVER;
import static id.satuatap.hall.HallDay.SITI;
import static org.assertj.core.api.Assertions.assertThat;

import id.satuatap.hall.HallDay;
import id.satuatap.hall.access.Principal;
import id.satuatap.hall.command.MovingCommand.CancelTicket;
import id.satuatap.hall.command.RejectionCode;
import id.satuatap.hall.command.ServerCommand.CheckTimers;
import id.satuatap.hall.command.VisitorCommand.IssueTicket;
import id.satuatap.hall.command.VisitorCommand.ReportCopy;
import id.satuatap.hall.command.VisitorCommand.ReprintTicket;
import id.satuatap.hall.day.Timers;
import id.satuatap.hall.event.HallEvent;
import id.satuatap.hall.event.VisitEvent;
import id.satuatap.hall.id.DeviceId;
import id.satuatap.hall.id.ServiceCode;
import id.satuatap.hall.id.VisitId;
import id.satuatap.hall.state.Reprint;
import id.satuatap.hall.visit.CopyState;
import id.satuatap.hall.visit.ProofTier;
import id.satuatap.hall.visit.Visit;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;

class ReprintingTest {
    private static final DeviceId FIRST = new DeviceId("kiosk-1");
    private static final DeviceId SECOND = new DeviceId("kiosk-2");

    private final HallDay day = HallDay.open();

    @Test
    void a_lost_ticket_is_printed_once_more_under_the_same_number_and_changes_nobodys_place() {
        Visit lost = day.visitor("DKC-01");
        day.visitor("DKC-01");

        List<HallEvent> events = day.accepted(HELP_DESK, reprint(lost, SECOND));

        assertThat(events).containsExactly(new VisitEvent.CopyOrdered(lost.id(), 2, SECOND, "LOST"));
        assertThat(day.state
                        .line(new ServiceCode("DKC-01"))
                        .before(day.firstLeg(lost).place()))
                .isZero();
        assertThat(day.state.reprints().pendingAt(SECOND)).singleElement().satisfies(reprint -> {
            assertThat(reprint.marked()).isTrue();
            assertThat(reprint.state()).isEqualTo(CopyState.PENDING);
        });
        assertThat(day.state.reprints().pendingAt(FIRST)).isEmpty();
    }

    @Test
    void only_the_kiosk_that_was_asked_tells_what_became_of_it() {
        Visit lost = day.visitor("DKC-01");
        day.accepted(HELP_DESK, reprint(lost, SECOND));

        day.rejected(KIOSK, report(lost, 2), RejectionCode.NOT_ALLOWED);
        day.accepted(OTHER_KIOSK, report(lost, 2));

        assertThat(day.state.reprints().pendingAt(SECOND)).isEmpty();
        assertThat(day.state.reprints().latest()).extracting(Reprint::state).containsExactly(CopyState.CONFIRMED);
    }

    /** A kiosk may be dead, and the number is given at a desk with a printer of its own. */
    @Test
    void a_desk_prints_what_it_was_asked_to_and_has_a_word_on_nothing_else() {
        DeviceId desk = new DeviceId("pc-L01");
        Visit lost = day.visitor("DKC-01");
        day.rejected(PC_OF_L01, report(lost, 1), RejectionCode.NOT_ALLOWED);
        day.rejected(PC_OF_L01, report(lost, 2), RejectionCode.NOT_ALLOWED);

        day.accepted(HELP_DESK, reprint(lost, desk));
        day.rejected(OTHER_KIOSK, report(lost, 2), RejectionCode.NOT_ALLOWED);
        day.accepted(PC_OF_L01, report(lost, 2));

        assertThat(day.state.reprints().pendingAt(desk)).isEmpty();
        assertThat(day.state.reprints().latest()).extracting(Reprint::state).containsExactly(CopyState.CONFIRMED);
    }

    @Test
    void the_first_paper_of_a_number_given_by_hand_is_no_copy() {
        day.accepted(HELP_DESK, new IssueTicket(new VisitId("by-hand"), new ServiceCode("DKC-01"), 1, true, "id"));
        Visit byHand = day.state.visit(new VisitId("by-hand")).orElseThrow();
        day.accepted(HELP_DESK, new ReportCopy(byHand.id(), 1, CopyState.SHOWN, null, "WRITTEN_BY_HAND"));
        assertThat(byHand.device()).isNull();

        day.accepted(HELP_DESK, reprint(byHand, FIRST));
        assertThat(day.state.reprints().of(byHand.id(), 2).orElseThrow().marked())
                .isFalse();

        day.accepted(HELP_DESK, reprint(byHand, SECOND));
        assertThat(day.state.reprints().of(byHand.id(), 3).orElseThrow().marked())
                .as("the first may be on paper by now")
                .isTrue();
    }

    @Test
    void a_number_given_by_hand_stands_in_the_sequence_of_the_kiosks() {
        assertThat(day.visitor("DKC-01").number()).hasToString("AB-001");

        day.accepted(HELP_DESK, new IssueTicket(new VisitId("by-hand"), new ServiceCode("DKC-01"), 1, false, "id"));

        assertThat(day.state.visit(new VisitId("by-hand")).orElseThrow().number())
                .hasToString("AB-002");
        assertThat(day.visitor("DKC-01").number()).hasToString("AB-003");
    }

    @Test
    void a_reprint_is_asked_by_a_person_of_the_mall_at_a_kiosk_that_is_there() {
        Visit visit = day.visitor("DKC-01");

        for (Principal stranger : List.of(KIOSK, SITI)) {
            day.rejected(stranger, reprint(visit, FIRST), RejectionCode.NOT_ALLOWED);
        }
        day.rejected(HELP_DESK, reprint(visit, new DeviceId("board-1")), RejectionCode.UNKNOWN_DEVICE);
        day.rejected(HELP_DESK, reprint(visit, new DeviceId("nothing")), RejectionCode.UNKNOWN_DEVICE);
        day.rejected(HELP_DESK, new ReprintTicket(new VisitId("nobody"), FIRST, "LOST"), RejectionCode.UNKNOWN_VISIT);
        day.accepted(ORGANISER, reprint(visit, FIRST));
    }

    @Test
    void no_paper_is_made_for_a_number_that_is_over_nor_without_end() {
        Visit visit = day.visitor("DKC-01");
        for (int copy = 2; copy <= Reprinting.COPIES_MAX; copy++) {
            day.accepted(HELP_DESK, reprint(visit, FIRST));
        }
        day.rejected(HELP_DESK, reprint(visit, FIRST), RejectionCode.COPIES_USED_UP);

        day.accepted(HELP_DESK, new CancelTicket(day.firstLeg(visit).id(), "VISITOR_LEFT"));
        day.rejected(HELP_DESK, reprint(visit, FIRST), RejectionCode.TICKET_ENDED);
    }

    @Test
    void a_printing_of_which_no_kiosk_gives_word_in_time_is_over_and_may_be_on_paper() {
        Visit lost = day.visitor("DKC-01");
        day.accepted(HELP_DESK, reprint(lost, SECOND));
        assertThat(DueReprints.next(day.state)).contains(day.now().plus(DueReprints.PRINTED_WITHIN));

        day.later(DueReprints.PRINTED_WITHIN.minusMillis(1));
        day.when(SERVER, new CheckTimers());
        assertThat(day.state.reprints().pendingAt(SECOND)).hasSize(1);

        day.later(Duration.ofMillis(1));
        assertThat(Timers.next(day.state).orElseThrow()).isBeforeOrEqualTo(day.now());
        day.when(SERVER, new CheckTimers());
        assertThat(day.state.reprints().pendingAt(SECOND)).isEmpty();
        assertThat(day.state.reprints().latest()).singleElement().satisfies(over -> {
            assertThat(over.state()).isEqualTo(CopyState.UNKNOWN);
            assertThat(over.fault()).isEqualTo(DueReprints.NO_WORD);
        });
        assertThat(DueReprints.next(day.state)).isEmpty();

        day.accepted(OTHER_KIOSK, report(lost, 2));
        assertThat(day.state.reprints().latest())
                .as("it had taken the order and lost its way to the server since")
                .extracting(Reprint::state)
                .containsExactly(CopyState.CONFIRMED);
    }

    private static ReprintTicket reprint(Visit visit, DeviceId kiosk) {
        return new ReprintTicket(visit.id(), kiosk, "LOST");
    }

    private static ReportCopy report(Visit visit, int copy) {
        return new ReportCopy(visit.id(), copy, CopyState.CONFIRMED, ProofTier.A, null);
    }
}
