package id.satuatap.counter.desk;

import static id.satuatap.counter.testing.Halls.COUNTER;
import static id.satuatap.counter.testing.Halls.NINE;
import static id.satuatap.counter.testing.Halls.aDesk;
import static id.satuatap.counter.testing.Halls.aHall;
import static id.satuatap.counter.testing.Halls.aHeld;
import static id.satuatap.counter.testing.Halls.aTurn;
import static id.satuatap.counter.testing.Halls.waiting;
import static org.assertj.core.api.Assertions.assertThat;

import id.satuatap.counter.testing.Halls;
import id.satuatap.protocol.command.CallTicket;
import id.satuatap.protocol.command.CancelTicket;
import id.satuatap.protocol.command.FinishServing;
import id.satuatap.protocol.command.HoldTicket;
import id.satuatap.protocol.command.RejectionCode;
import id.satuatap.protocol.command.ReopenTicket;
import id.satuatap.protocol.command.RequeueTicket;
import id.satuatap.protocol.command.ResumeTicket;
import id.satuatap.protocol.view.TurnState;
import id.satuatap.protocol.view.TurnView;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class DeskHoldingTest extends DeskCase {
    @Test
    void whoIsServedIsPutOnHoldWithAReason() {
        serving("AB-023");
        settle();
        desk.press(DeskAction.HOLD);
        assertThat(choice().heading().words(messages)).isEqualTo("Mengapa AB-023 ditunda?");

        send(0, 0);

        assertThat(server.sent()).containsExactly(new HoldTicket(COUNTER, "t-AB-023", "COPY_DOCUMENTS", null));
        assertThat(desk.choiceProperty().get()).isNull();
    }

    @Test
    void whoWasOnlyCalledIsNotPutOnHoldButCancelled() {
        called("AB-023");
        settle();
        desk.press(DeskAction.HOLD);
        assertThat(offered()).contains(DeskAction.START);

        desk.press(DeskAction.CANCEL);
        send(0, 0);

        assertThat(server.sent()).containsExactly(new CancelTicket("leg-t-AB-023", "VISITOR_LEFT"));
    }

    @Test
    void atAFreeCounterSomebodyOnHoldIsServedOnOrWaitsAgain() {
        heldAndFree();
        assertThat(desk.sceneProperty().get().overdue(NINE)).isEqualTo(1);

        desk.press(DeskAction.HOLD);
        assertThat(choice().options()).hasSize(2);
        send(0, 0);
        server.accept(sequence);
        heldAndFree();
        desk.press(DeskAction.HOLD);
        send(1, 1);

        assertThat(server.sent())
                .containsExactly(new ResumeTicket(COUNTER, "leg-AB-015"), new RequeueTicket(COUNTER, "leg-AB-016"));
    }

    @Test
    void servingOnAfterAHoldIsNotCalledAsTheTakingUpOfWhoWasFinished() {
        heldAndFree();
        desk.press(DeskAction.HOLD);

        assertThat(choice().options().get(0).deeds())
                .extracting(deed -> deed.name().words(messages))
                .containsExactly("Lanjutkan layanan", "Kembalikan ke antrean", "Tidak kembali");
    }

    @Test
    void nobodyIsOnHoldIsSaid() {
        hallWith(aDesk(null));
        settle();
        desk.press(DeskAction.HOLD);

        assertThat(told()).contains("tidak ada yang ditunda");
        assertThat(server.sent()).isEmpty();
    }

    @Test
    void undoingAfterAFinishServesTheSameVisitorOn() {
        serving("AB-023");
        settle();
        desk.press(DeskAction.FINISH);
        server.accept(sequence);
        hallWith(aDesk(null));
        settle();
        desk.press(DeskAction.UNDO);

        assertThat(server.sent())
                .containsExactly(new FinishServing(COUNTER, "t-AB-023"), new ReopenTicket(COUNTER, "t-AB-023"));
    }

    @Test
    void afterAnotherVisitorOrAHoldThereIsNothingToUndo() {
        serving("AB-023");
        settle();
        desk.hall(aHall(sequence++, waiting(1), List.of(aHeld("t-AB-023", NINE)), aDesk(null)));
        settle();
        assertThat(desk.why(DeskAction.UNDO)).isPresent();

        serving("AB-023");
        hallWith(aDesk(null));
        called("AB-024");
        hallWith(aDesk(null));
        settle();
        assertThat(desk.why(DeskAction.UNDO)).isPresent();
    }

    @Test
    void theChoosingIsOverWhenAnotherStandsHere() {
        serving("AB-023");
        settle();
        desk.press(DeskAction.HOLD);
        called("AB-024");

        assertThat(Optional.ofNullable(desk.choiceProperty().get())).isEmpty();
    }

    /** Whoever came back to the counter had to go to the help desk first, since no desk knew him any more. */
    @Test
    void whoMissedHisCallHereIsCalledWhenHeComesBackToTheCounter() {
        called("AB-023");
        settle();
        desk.press(DeskAction.NOT_PRESENT);
        server.accept(sequence);
        called("AB-024");
        hallWith(aDesk(null));
        settle();
        desk.press(DeskAction.HOLD);
        assertThat(choice().options())
                .extracting(option -> option.name().words(messages))
                .containsExactly("AB-023", "AB-024");
        send(0, 0);

        assertThat(server.last()).isEqualTo(new CallTicket(COUNTER, "leg-t-AB-023", "CAME_BACK"));
        server.accept(sequence);
        called("AB-023");
        assertThat(desk.sceneProperty().get().missed())
                .extracting(Missed::ticket)
                .containsExactly("AB-024");
    }

    @Test
    void whoWasCancelledHereIsNotExpectedBack() {
        called("AB-023");
        settle();
        desk.press(DeskAction.CANCEL);
        send(0, 0);
        server.accept(sequence);
        hallWith(aDesk(null));
        assertThat(missed()).isEmpty();

        called("AB-024");
        settle();
        desk.press(DeskAction.CANCEL);
        send(0, 0);
        hallWith(aDesk(null));
        assertThat(missed()).isEmpty();
        server.accept(sequence);
        assertThat(missed()).isEmpty();
    }

    /** He was asked about, refused, and missed his call afterwards: nobody could call him back from here. */
    @Test
    void whoMissesHisCallAfterARefusedCancellationMayComeBack() {
        called("AB-023");
        settle();
        desk.press(DeskAction.CANCEL);
        send(0, 0);
        server.reject(RejectionCode.NOT_ALLOWED);
        desk.press(DeskAction.NOT_PRESENT);
        server.accept(sequence);
        hallWith(aDesk(null));

        assertThat(missed()).containsExactly("AB-023");
    }

    /** There nobody says that he came: all who had been served stood among those who had missed their calls. */
    @Test
    void whoWasServedAtACounterThatStartsByItselfMissedNothing() {
        hallWith(aDesk(true, false, aTurn("t-AB-023", "AB-023", TurnState.CALLED)));
        settle();
        desk.press(DeskAction.FINISH);
        server.accept(sequence);
        hallWith(aDesk(true, false, null));
        assertThat(missed()).isEmpty();

        TurnView absent = aTurn("t-AB-024", "AB-024", TurnState.CALLED);
        hallWith(aDesk(true, false, absent));
        settle();
        desk.press(DeskAction.NOT_PRESENT);
        server.accept(sequence);
        hallWith(aDesk(true, false, null));
        assertThat(missed()).containsExactly("AB-024");
    }

    @Test
    void whoMissedHisCallIsForgottenWhereHeIsServedElsewhereOrMayNotBeCalledBack() {
        for (String ticket : List.of("AB-023", "AB-024")) {
            called(ticket);
            settle();
            desk.press(DeskAction.NOT_PRESENT);
            server.accept(sequence);
            hallWith(aDesk(null));
        }
        hallWith(aDesk(null), Halls.elsewhere("L-9", aTurn("t-AB-024", "AB-024", TurnState.SERVING)));
        assertThat(missed()).containsExactly("AB-023");

        settle();
        desk.press(DeskAction.HOLD);
        send(0, 0);
        server.reject(RejectionCode.RETURN_TOO_LATE);
        assertThat(missed()).isEmpty();
    }

    private List<String> missed() {
        return desk.sceneProperty().get().missed().stream().map(Missed::ticket).toList();
    }

    private void heldAndFree() {
        desk.link(Halls.live());
        desk.hall(aHall(
                sequence++,
                waiting(1),
                List.of(aHeld("AB-016", NINE.plusSeconds(60)), aHeld("AB-015", NINE.minusSeconds(60))),
                aDesk(null)));
        settle();
    }

    private ChoiceViewModel choice() {
        return Optional.ofNullable(desk.choiceProperty().get()).orElseThrow();
    }

    private void send(int option, int deed) {
        ChoiceViewModel choosing = choice();
        choosing.chosen().send(choosing.options().get(option).deeds().get(deed).command());
    }
}
