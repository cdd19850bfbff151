package id.satuatap.counter.desk;

import static id.satuatap.counter.testing.Halls.COUNTER;
import static id.satuatap.counter.testing.Halls.NINE;
import static id.satuatap.counter.testing.Halls.PERSON;
import static id.satuatap.counter.testing.Halls.aDesk;
import static id.satuatap.counter.testing.Halls.aPausedDesk;
import static id.satuatap.counter.testing.Halls.aTurn;
import static org.assertj.core.api.Assertions.assertThat;

import id.satuatap.counter.testing.Halls;
import id.satuatap.protocol.command.AskToClose;
import id.satuatap.protocol.command.CallNext;
import id.satuatap.protocol.command.CallTicket;
import id.satuatap.protocol.command.CloseCounter;
import id.satuatap.protocol.command.FinishServing;
import id.satuatap.protocol.command.HoldTicket;
import id.satuatap.protocol.command.JoinVisits;
import id.satuatap.protocol.command.RejectionCode;
import id.satuatap.protocol.command.ResumeTicket;
import id.satuatap.protocol.command.SetPriority;
import id.satuatap.protocol.command.TransferTicket;
import id.satuatap.protocol.view.ClosingAnswer;
import id.satuatap.protocol.view.ClosingView;
import id.satuatap.protocol.view.HelpedDeed;
import id.satuatap.protocol.view.HelpedView;
import id.satuatap.protocol.view.TurnState;
import id.satuatap.uikit.testing.FxStage;
import id.satuatap.uikit.theme.Device;
import java.time.Duration;
import java.util.List;
import javafx.event.Event;
import javafx.scene.Scene;
import javafx.scene.control.Label;
import javafx.scene.control.TableView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class DeskWindowUiTest extends ShownDesk {
    @RegisterExtension
    static final FxStage FX = FxStage.of(Device.DESK, 1366, 768);

    DeskWindowUiTest() {
        super(FX, DeskForm.WINDOW);
    }

    @Test
    void showsAFreeCounterAndThatNobodyWaits() {
        free(0);
        assertThat(says("desk-primary")).isEqualTo("Panggil berikutnya");
        assertThat(dead("desk-RECALL")).isTrue();
        FX.picture("counter-window-free-0");
    }

    @Test
    void showsSixtyWhoWait() {
        free(60);
        assertThat(waitingLines()).isEqualTo(60);
        assertThat(FX.ask("#desk-waiting-count", Label.class, Label::getText)).isEqualTo("60");
        FX.picture("counter-window-free-60");
    }

    @Test
    void showsTwoHundredWhoWaitAndKeepsUpWithChanges() {
        hall(200, aDesk(null));
        hall(199, aDesk(null));
        assertThat(waitingLines()).isEqualTo(199);
    }

    private static int waitingLines() {
        return FX.ask(
                "#desk-waiting", TableView.class, table -> table.getItems().size());
    }

    @Test
    void leadsThroughAWholeVisitByMouse() {
        free(12);
        FX.robot().clickOn("#desk-primary");
        hall(11, aDesk(aTurn("t1", "AB-023", TurnState.CALLED, 2, "IMI-01")));
        accept();
        settle();
        FX.picture("counter-window-called");
        FX.robot().clickOn("#desk-RECALL");
        accept();
        FX.robot().clickOn("#desk-primary");
        hall(11, aDesk(aTurn("t1", "AB-023", TurnState.SERVING)));
        accept();
        FX.run(() -> ticks.pass(Duration.ofMinutes(4)));
        FX.picture("counter-window-serving");
        FX.robot().clickOn("#desk-primary");

        assertThat(server.sent()).isEqualTo(A_WHOLE_VISIT);
    }

    @Test
    void aDoubleClickCallsAndDoesNotServe() {
        free(12);
        FX.robot().clickOn("#desk-primary");
        hall(11, aDesk(aTurn("t1", "AB-023", TurnState.CALLED)));
        accept();
        FX.robot().clickOn("#desk-primary");
        assertThat(server.sent()).containsExactly(new CallNext(COUNTER, null));
    }

    /** The other program got the release, and the key was dead here until another was pressed. */
    @Test
    void aKeyThatWasLetGoOverAnotherWindowWorksAgain() {
        free(12);
        hold(KeyCode.F3);
        assertThat(told()).startsWith("Belum ada pengunjung");
        FX.run(desk::read);
        hold(KeyCode.F3);
        assertThat(FX.call(() -> desk.noticeProperty().get()))
                .as("a key that is held down counts once")
                .isNull();

        FX.run(() -> {
            Scene scene = FX.scene();
            new Stage().setScene(scene);
            FX.stage().setScene(scene);
        });
        hold(KeyCode.F3);
        assertThat(told()).startsWith("Belum ada pengunjung");
    }

    private static void hold(KeyCode key) {
        FX.run(() -> Event.fireEvent(
                FX.scene().getRoot(), new KeyEvent(KeyEvent.KEY_PRESSED, "", "", key, false, false, false, false)));
        FX.settle();
    }

    @Test
    void callsAChosenNumberByTheKeyboardAlone() {
        free(12);
        press(KeyCode.F1);
        press(KeyCode.DOWN);
        hall(12, aDesk(null));
        press(KeyCode.ENTER);
        press(KeyCode.RIGHT);
        FX.picture("counter-window-chosen-by-keys");
        press(KeyCode.ENTER);

        assertThat(server.sent()).containsExactly(new CallTicket(COUNTER, "leg-025", "WITH_DOCUMENT"));
    }

    @Test
    void givesPriorityByTheKeyboardAndLeavesTheListByEscape() {
        free(12);
        press(KeyCode.F1);
        press(KeyCode.ENTER);
        press(KeyCode.DOWN);
        press(KeyCode.RIGHT);
        press(KeyCode.ENTER);
        press(KeyCode.ESCAPE);

        assertThat(server.sent()).containsExactly(new SetPriority("visit-024", true, "SEEN_AT_COUNTER"));
        boolean inTheList = FX.ask("#desk-waiting", TableView.class, TableView::isFocused);
        assertThat(inTheList).isFalse();
    }

    @Test
    void joinsASecondNumberByTheKeyboardAloneAndAsksBefore() {
        hall(12, aDesk(aTurn("t1", "AB-023", TurnState.SERVING)));
        settle();
        press(KeyCode.F1);
        press(KeyCode.ENTER);
        press(KeyCode.DOWN);
        press(KeyCode.DOWN);
        press(KeyCode.ENTER);
        FX.picture("counter-window-join");
        assertThat(server.sent()).isEmpty();
        press(KeyCode.ENTER);
        assertThat(server.sent())
                .containsExactly(
                        new JoinVisits(aTurn("t1", "AB-023", TurnState.SERVING).visit(), "AB-024", "SAME_VISITOR"));
    }

    @Test
    void transfersByTheKeyboardAlone() {
        hall(12, aDesk(aTurn("t1", "AB-023", TurnState.SERVING)));
        settle();
        press(KeyCode.F7);
        FX.picture("counter-window-transfer");
        FX.robot().write("imigrasi");
        press(KeyCode.DOWN);
        FX.picture("counter-window-transfer-found");
        press(KeyCode.ENTER);
        assertThat(server.sent()).containsExactly(new TransferTicket(COUNTER, "t1", "IMI-02", null, null));
    }

    @Test
    void findsAColleagueByTheWordForAnOfficer() {
        FX.run(() -> {
            desk.link(Halls.live());
            desk.hall(Halls.aHall(
                    50, Halls.waiting(4), aDesk(aTurn("t1", "AB-023", TurnState.SERVING)), Halls.aForeignDesk("L02")));
        });
        settle();
        press(KeyCode.F7);
        FX.robot().write("petugas 2");

        assertThat(FX.call(() -> desk.transferProperty().get().foundProperty().stream()
                        .map(TransferTarget::colleague)
                        .toList()))
                .hasSize(2)
                .doesNotContainNull();
    }

    @Test
    void leavesTheChoosingByEscape() {
        hall(12, aDesk(aTurn("t1", "AB-023", TurnState.SERVING)));
        settle();
        press(KeyCode.F7);
        press(KeyCode.ESCAPE);
        assertThat(FX.call(() -> desk.transferProperty().get())).isNull();
        assertThat(server.sent()).isEmpty();
    }

    @Test
    void putsOnHoldByTheKeyboardAlone() {
        hall(12, aDesk(aTurn("t1", "AB-023", TurnState.SERVING)));
        settle();
        press(KeyCode.F10);
        press(KeyCode.DOWN);
        FX.picture("counter-window-hold");
        press(KeyCode.ENTER);
        assertThat(server.sent()).containsExactly(new HoldTicket(COUNTER, "t1", "FETCH_DOCUMENTS", null));
    }

    @Test
    void servesOnWhoIsBackByMouse() {
        FX.run(() -> {
            desk.link(Halls.live());
            desk.hall(Halls.aHall(
                    50,
                    Halls.waiting(4),
                    List.of(
                            Halls.aHeld("AB-015", Halls.NINE.minusSeconds(120)),
                            Halls.aHeld("AB-016", Halls.NINE.plusSeconds(600))),
                    aDesk(null)));
        });
        settle();
        assertThat(says("desk-HOLD")).isEqualTo("2 ditunda");
        FX.picture("counter-window-held");
        FX.robot().clickOn("#desk-HOLD");
        FX.picture("counter-window-held-choice");
        FX.robot().clickOn("#desk-choice-resume");
        assertThat(server.sent()).containsExactly(new ResumeTicket(COUNTER, "leg-AB-015"));
    }

    @Test
    void saysThatItIsPaused() {
        hall(5, aPausedDesk());
        FX.run(() -> ticks.pass(Duration.ofMinutes(7)));
        assertThat(says("desk-primary")).isEqualTo("Lanjutkan");
        FX.picture("counter-window-paused");
    }

    @Test
    void saysThatTheAgencyStandsStill() {
        FX.run(() -> {
            desk.link(Halls.live());
            desk.hall(Halls.aFrozenHall(50, Halls.waiting(4), aDesk(null)));
        });
        settle();
        FX.picture("counter-window-stopped");
        assertThat(dead("desk-primary")).isTrue();
    }

    @Test
    void offersToFinishFirstInPlace() {
        hall(5, aDesk(aTurn("t1", "AB-023", TurnState.SERVING)));
        settle();
        press(KeyCode.F2);
        settle();
        FX.picture("counter-window-finish-first");
        FX.robot().clickOn("#desk-offer");
        assertThat(server.sent()).containsExactly(new FinishServing(COUNTER, "t1"));
    }

    @Test
    void saysWhenTheServerIsGoneAndNothingCanBePressed() {
        hall(Halls.lost(), 5, aDesk(aTurn("t1", "AB-023", TurnState.SERVING)));
        settle();
        FX.picture("counter-window-lost");
        assertThat(FX.seen("#desk-lost")).isTrue();
        assertThat(dead("desk-primary")).isTrue();
        assertThat(FX.ask("#desk-elapsed", Label.class, Label::getText)).isEmpty();
    }

    @Test
    void finishesAndCallsInOnePressWhereTheCounterDoes() {
        hall(5, aDesk(false, true, aTurn("t1", "AB-023", TurnState.SERVING)));
        settle();
        FX.picture("counter-window-finish-and-call");
        press(KeyCode.F5);
        assertThat(server.sent()).containsExactly(new FinishServing(COUNTER, "t1"));
    }

    @Test
    void saysPlainlyWhatTheSupervisorDidAndAnswered() {
        free(12);
        HelpedView helped = new HelpedView(
                HelpedDeed.RETURNED, PERSON, "AB-022", "Rini Wulandari Kusumaningrum", "OFFICER_AWAY", NINE);
        hall(12, Halls.with(aDesk(null), null, helped));
        FX.picture("counter-window-helped");
        assertThat(told()).startsWith("Rini Wulandari Kusumaningrum mengembalikan AB-022 ke antrean");

        ClosingView refused = new ClosingView(
                "MEETING", NINE, NINE.plusSeconds(600), ClosingAnswer.REFUSED, "Rini Wulandari", "QUEUE_TOO_LONG");
        hall(12, Halls.with(aDesk(null), refused, null));
        FX.picture("counter-window-closing-refused");
        ClosingView approved =
                new ClosingView("MEETING", NINE, NINE.plusSeconds(600), ClosingAnswer.APPROVED, "Rini Wulandari", null);
        hall(12, Halls.with(aDesk(null), approved, null));
        settle();
        FX.picture("counter-window-closing-approved");
        FX.robot().clickOn("#desk-offer");
        assertThat(server.last()).isEqualTo(new CloseCounter(COUNTER));
        FX.run(() -> server.reject(RejectionCode.CLOSING_NOT_APPROVED));
        FX.settle();
        FX.picture("counter-window-ask-to-close");
        press(KeyCode.ENTER);
        assertThat(server.last()).isEqualTo(new AskToClose(COUNTER, "MEETING"));
    }
}
