package id.satuatap.hall.supervising;

import static id.satuatap.hall.HallDay.BUDI;
import static id.satuatap.hall.HallDay.ORGANISER;
import static id.satuatap.hall.HallDay.SERVER;
import static id.satuatap.hall.HallDay.SITI;
import static id.satuatap.hall.HallDay.SUPERVISOR;
import static id.satuatap.hall.HallDay.TAX_SUPERVISOR;
import static id.satuatap.hall.HallDay.counter;
import static org.assertj.core.api.Assertions.assertThat;

import id.satuatap.hall.HallCatalogue;
import id.satuatap.hall.HallDay;
import id.satuatap.hall.catalogue.ClosureRule;
import id.satuatap.hall.command.OfficerCommand.CloseCounter;
import id.satuatap.hall.command.OfficerCommand.OpenCounter;
import id.satuatap.hall.command.OfficerCommand.UndoCall;
import id.satuatap.hall.command.OutageCommand.FreezeAgency;
import id.satuatap.hall.command.RejectionCode;
import id.satuatap.hall.command.ServerCommand.CheckTimers;
import id.satuatap.hall.command.SupervisingCommand.AnswerClosing;
import id.satuatap.hall.command.SupervisingCommand.AskToClose;
import id.satuatap.hall.command.SupervisingCommand.StayOpen;
import id.satuatap.hall.day.Timers;
import id.satuatap.hall.event.SupervisingEvent;
import id.satuatap.hall.id.AgencyCode;
import id.satuatap.hall.state.CounterDesk;
import java.time.Duration;
import org.junit.jupiter.api.Test;

class AskingToCloseTest {
    private static final CloseCounter CLOSE = new CloseCounter(counter("L01"));
    private static final AskToClose ASK = new AskToClose(counter("L01"), "MEETING");
    private static final AnswerClosing YES = new AnswerClosing(counter("L01"), true, null);
    private static final AnswerClosing NO = new AnswerClosing(counter("L01"), false, "QUEUE_TOO_LONG");

    @Test
    void without_the_setting_officers_close_as_they_like() {
        HallDay day = HallDay.staffed();

        day.rejected(SITI, ASK, RejectionCode.CLOSING_IS_FREE);
        day.accepted(SITI, CLOSE);
    }

    @Test
    void in_its_hours_an_officer_closes_once_his_supervisor_approved() {
        HallDay day = asking();

        day.rejected(SITI, CLOSE, RejectionCode.CLOSING_NOT_APPROVED);
        day.accepted(SITI, ASK);
        day.rejected(SITI, ASK, RejectionCode.CLOSING_ASKED);
        day.rejected(SITI, CLOSE, RejectionCode.CLOSING_NOT_APPROVED);
        day.accepted(SUPERVISOR, YES);

        day.accepted(SITI, CLOSE);
        assertThat(day.state.supervision().closure(counter("L01"))).isEmpty();
        day.accepted(SITI, new OpenCounter(counter("L01")));
        day.rejected(SITI, CLOSE, RejectionCode.CLOSING_NOT_APPROVED);
    }

    @Test
    void refused_he_stays_and_may_ask_again() {
        HallDay day = asking();
        day.accepted(SITI, ASK);

        day.accepted(ORGANISER, NO);

        day.rejected(SITI, CLOSE, RejectionCode.CLOSING_NOT_APPROVED);
        day.rejected(SUPERVISOR, NO, RejectionCode.CLOSING_NOT_ASKED);
        day.accepted(SITI, ASK);
        day.accepted(SITI, new StayOpen(counter("L01")));
        day.rejected(SITI, new StayOpen(counter("L01")), RejectionCode.CLOSING_NOT_ASKED);
    }

    @Test
    void whom_nobody_answers_in_time_may_close_and_the_record_says_that_it_was_nobodys_word() {
        HallDay day = asking();
        day.accepted(SITI, ASK);
        assertThat(Timers.next(day.state)).contains(day.now().plus(Duration.ofMinutes(10)));

        day.later(Duration.ofMinutes(10));
        assertThat(day.accepted(SERVER, new CheckTimers()))
                .contains(new SupervisingEvent.ClosingAnswered(
                        counter("L01"), SupervisingEvent.Answer.UNANSWERED, null, null));

        day.rejected(SUPERVISOR, YES, RejectionCode.CLOSING_NOT_ASKED);
        day.accepted(SITI, CLOSE);
    }

    /** Who pressed the wrong button could do nothing about it until the officer asked once more. */
    @Test
    void an_answer_may_be_changed_as_long_as_the_officer_has_not_left_or_called() {
        HallDay day = asking();
        day.accepted(SITI, ASK);
        day.accepted(SUPERVISOR, YES);

        day.accepted(SUPERVISOR, NO.over(SupervisingEvent.Answer.APPROVED));
        day.rejected(SITI, CLOSE, RejectionCode.CLOSING_NOT_APPROVED);
        day.accepted(ORGANISER, YES.over(SupervisingEvent.Answer.REFUSED));
        day.accepted(SITI, CLOSE);
        day.rejected(SUPERVISOR, NO, RejectionCode.CLOSING_NOT_ASKED);

        HallDay late = asking();
        late.accepted(SITI, ASK);
        late.later(Duration.ofMinutes(10));
        late.accepted(SERVER, new CheckTimers());
        late.accepted(SUPERVISOR, NO.over(SupervisingEvent.Answer.UNANSWERED));
        late.rejected(SITI, CLOSE, RejectionCode.CLOSING_NOT_APPROVED);
    }

    @Test
    void of_two_supervisors_who_answer_one_officer_the_second_is_told_and_does_not_win_unseen() {
        HallDay day = asking();
        day.accepted(SITI, ASK);
        day.accepted(SUPERVISOR, YES);

        day.rejected(ORGANISER, NO, RejectionCode.CLOSING_ANSWERED);
        day.accepted(SITI, CLOSE);

        HallDay late = asking();
        late.accepted(SITI, ASK);
        late.later(Duration.ofMinutes(10));
        late.accepted(SERVER, new CheckTimers());
        late.rejected(SUPERVISOR, NO, RejectionCode.CLOSING_ANSWERED);
    }

    @Test
    void an_answer_holds_until_the_next_call_and_a_question_beyond_it() {
        HallDay day = asking();
        day.visitors("DKC-01", 2);
        day.accepted(SITI, ASK);
        day.calls(SITI, "L01");
        assertThat(day.state.supervision().closure(counter("L01"))).isPresent();
        day.accepted(SUPERVISOR, YES);
        day.accepted(SITI, new UndoCall(counter("L01"), day.turnAt("L01").id()));

        day.calls(SITI, "L01");

        assertThat(day.state.supervision().closure(counter("L01"))).isEmpty();
    }

    @Test
    void nobody_asks_out_of_hours_in_breaks_or_while_the_agency_stands_still_and_no_supervisor_does() {
        HallDay early = HallDay.open();
        early.publish(HallCatalogue.closing(new ClosureRule(true, 10)));
        early.at("2026-11-23T00:30:00Z");
        early.accepted(SITI, new OpenCounter(counter("L01")));
        early.accepted(SITI, CLOSE);

        HallDay stopped = asking();
        stopped.accepted(SUPERVISOR, new FreezeAgency(new AgencyCode("DKC"), "NETWORK_DOWN"));
        stopped.accepted(SITI, CLOSE);

        HallDay her = asking();
        her.accepted(SITI, ASK);
        her.accepted(SUPERVISOR, YES);
        her.accepted(SITI, CLOSE);
        her.accepted(SUPERVISOR, new OpenCounter(counter("L01")));
        her.accepted(SUPERVISOR, CLOSE);
    }

    @Test
    void only_supervisors_of_the_agency_and_of_the_mall_answer() {
        HallDay day = asking();
        day.accepted(SITI, ASK);

        day.rejected(SITI, YES, RejectionCode.NOT_YOUR_AGENCY);
        day.rejected(BUDI, YES, RejectionCode.NOT_YOUR_AGENCY);
        day.rejected(TAX_SUPERVISOR, YES, RejectionCode.NOT_YOUR_AGENCY);
        day.rejected(BUDI, ASK, RejectionCode.NOT_YOUR_COUNTER);
    }

    @Test
    void moving_to_another_counter_is_no_leaving() {
        HallDay day = asking();

        day.accepted(SITI, new OpenCounter(counter("L03")));

        assertThat(day.state.desk(counter("L01")).state()).isEqualTo(CounterDesk.State.CLOSED);
    }

    /** At nine, with Siti at L01 and Budi at L02. */
    private static HallDay asking() {
        HallDay day = HallDay.staffed();
        day.publish(HallCatalogue.closing(new ClosureRule(true, 10)));
        day.at("2026-11-23T02:00:00Z");
        return day;
    }
}
