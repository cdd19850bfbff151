package id.satuatap.hall.holding;

import static id.satuatap.hall.HallDay.BUDI;
import static id.satuatap.hall.HallDay.SITI;
import static id.satuatap.hall.HallDay.counter;
import static org.assertj.core.api.Assertions.assertThat;

import id.satuatap.hall.HallDay;
import id.satuatap.hall.command.MovingCommand.ReopenTicket;
import id.satuatap.hall.command.OfficerCommand.FinishServing;
import id.satuatap.hall.command.OfficerCommand.StartServing;
import id.satuatap.hall.command.OfficerCommand.TransferTicket;
import id.satuatap.hall.command.OfficerCommand.UndoCall;
import id.satuatap.hall.command.RejectionCode;
import id.satuatap.hall.visit.LegState;
import id.satuatap.hall.visit.Turn;
import java.time.Duration;
import org.junit.jupiter.api.Test;

class ReopeningTest {
    @Test
    void complaint20_a_finished_visitor_who_still_stands_there_is_served_on() {
        HallDay day = HallDay.staffed();
        Turn turn = finished(day);
        day.later(Duration.ofMinutes(4));

        day.accepted(SITI, new ReopenTicket(counter("L01"), turn.id()));

        assertThat(day.turnAt("L01").leg()).isEqualTo(turn.leg());
        assertThat(day.state.leg(turn.leg()).orElseThrow().state()).isEqualTo(LegState.SERVING);
        assertThat(day.state.tally(counter("L01")).served()).isZero();
        day.accepted(SITI, new FinishServing(counter("L01"), day.turnAt("L01").id()));
        assertThat(day.state.tally(counter("L01")).served()).isEqualTo(1);
    }

    @Test
    void not_after_the_settings_minutes_nor_twice_nor_at_another_counter() {
        HallDay day = HallDay.staffed();
        Turn turn = finished(day);

        day.rejected(BUDI, new ReopenTicket(counter("L02"), turn.id()), RejectionCode.REOPEN_TOO_LATE);
        day.later(Duration.ofMinutes(5));
        day.rejected(SITI, new ReopenTicket(counter("L01"), turn.id()), RejectionCode.REOPEN_TOO_LATE);
    }

    @Test
    void not_when_another_visitor_stands_at_the_counter() {
        HallDay day = HallDay.staffed();
        Turn turn = finished(day);
        day.visitor("DKC-01");
        day.calls(SITI, "L01");

        day.rejected(SITI, new ReopenTicket(counter("L01"), turn.id()), RejectionCode.STILL_SERVING);
    }

    @Test
    void not_once_somebody_else_was_called_there_even_if_he_is_gone_again() {
        HallDay day = HallDay.staffed();
        Turn turn = finished(day);
        day.visitor("DKC-01");
        Turn next = day.calls(SITI, "L01");
        day.accepted(SITI, new UndoCall(counter("L01"), next.id()));

        day.rejected(SITI, new ReopenTicket(counter("L01"), turn.id()), RejectionCode.REOPEN_TOO_LATE);
    }

    @Test
    void who_was_sent_on_by_mistake_comes_back_as_long_as_nobody_called_him_there() {
        HallDay day = HallDay.staffed();
        Turn turn = sentOn(day);

        day.accepted(SITI, new ReopenTicket(counter("L01"), turn.id()));

        assertThat(day.state.leg(turn.leg()).orElseThrow().state()).isEqualTo(LegState.SERVING);
        assertThat(day.state.line(HallDay.service("DKC-02")).size()).isZero();
    }

    @Test
    void once_called_there_he_stays_there() {
        HallDay day = HallDay.staffed();
        Turn turn = sentOn(day);
        day.calls(SITI, "L01");
        day.accepted(
                SITI,
                new id.satuatap.hall.command.OfficerCommand.UndoCall(
                        counter("L01"), day.turnAt("L01").id()));

        day.rejected(SITI, new ReopenTicket(counter("L01"), turn.id()), RejectionCode.REOPEN_TOO_LATE);
    }

    private static Turn finished(HallDay day) {
        Turn turn = served(day);
        day.accepted(SITI, new FinishServing(counter("L01"), turn.id()));
        return turn;
    }

    private static Turn sentOn(HallDay day) {
        Turn turn = served(day);
        day.accepted(SITI, new TransferTicket(counter("L01"), turn.id(), HallDay.service("DKC-02"), null, null));
        return turn;
    }

    private static Turn served(HallDay day) {
        day.visitor("DKC-01");
        Turn turn = day.calls(SITI, "L01");
        day.accepted(SITI, new StartServing(counter("L01"), turn.id()));
        return turn;
    }
}
