package id.satuatap.counter.supervisor;

import static id.satuatap.counter.testing.Halls.NINE;
import static org.assertj.core.api.Assertions.assertThat;

import id.satuatap.counter.testing.Halls;
import id.satuatap.protocol.booking.BookingView;
import id.satuatap.protocol.catalogue.CatalogueView;
import id.satuatap.protocol.change.Change;
import id.satuatap.protocol.change.DeskChanged;
import id.satuatap.protocol.change.Frame;
import id.satuatap.protocol.change.WaitingChanged;
import id.satuatap.protocol.client.HallProjection;
import id.satuatap.protocol.command.Accepted;
import id.satuatap.protocol.command.AnswerClosing;
import id.satuatap.protocol.command.CloseCounter;
import id.satuatap.protocol.command.CommandResult;
import id.satuatap.protocol.command.EndTurnFor;
import id.satuatap.protocol.command.FreezeAgency;
import id.satuatap.protocol.command.LeftBehind;
import id.satuatap.protocol.command.MoveTicket;
import id.satuatap.protocol.command.RebookTicket;
import id.satuatap.protocol.command.RejectionCode;
import id.satuatap.protocol.view.ClosingAnswer;
import id.satuatap.protocol.view.ClosingView;
import id.satuatap.protocol.view.CounterState;
import id.satuatap.protocol.view.DeskView;
import id.satuatap.protocol.view.TurnState;
import id.satuatap.protocol.view.WaitingView;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import javafx.scene.control.Menu;
import javafx.scene.control.MenuButton;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;

class SupervisorActsUiTest extends SupervisorCase {
    @Test
    void closesACounterOnlyWhenAskedTwiceAndSaysWhatBecomesOfItsVisitor() {
        CatalogueView catalogue = MallInFigures.catalogue(12);
        open(catalogue);
        hall(MallInFigures.hall(catalogue, 400, 3));
        fx.robot().clickOn("#supervisor-page-COUNTERS");
        CounterTable table = fx.node("#supervisor-counters", CounterTable.class);
        CounterLine busy = fx.call(() -> table.getItems().stream()
                .filter(line -> line.desk().turn() != null)
                .findFirst()
                .orElseThrow());
        CounterLine free = fx.call(() -> table.getItems().stream()
                .filter(line ->
                        line.desk().state() == CounterState.OPEN && line.desk().turn() == null)
                .findFirst()
                .orElseThrow());
        fx.run(() -> table.getSelectionModel().select(busy));
        closes(0);
        fx.settle();
        fx.picture("supervisor-close");
        assertThat(commands.sent()).isEmpty();
        fx.robot().clickOn("#supervisor-close-returned");
        assertThat(commands.last())
                .isEqualTo(new CloseCounter(
                        busy.code(), LeftBehind.RETURNED, busy.desk().turn().turn(), "OFFICER_AWAY"));
        fx.run(() -> commands.reject(RejectionCode.TURN_CHANGED));
        fx.await("why it was not done is told", () -> seen("#supervisor-told"));

        fx.run(() -> table.getSelectionModel().select(free));
        closes(2);
        fx.robot().clickOn("#supervisor-close-not");
        assertThat(commands.sent()).hasSize(1);
        closes(2);
        fx.robot().clickOn("#supervisor-close-sure");
        assertThat(commands.last()).isEqualTo(new CloseCounter(free.code(), null, null, "OFFICER_GONE"));
    }

    @Test
    void answersAnOfficerWhoAsksToCloseAndActsInHisPlaceWithAReason() {
        CatalogueView catalogue = MallInFigures.catalogue(12);
        open(catalogue);
        HallProjection hall = MallInFigures.hall(catalogue, 400, 3);
        DeskView busy = hall.desks().values().stream()
                .filter(desk -> desk.turn() != null && desk.turn().state() == TurnState.SERVING)
                .findFirst()
                .orElseThrow();
        ClosingView asks = new ClosingView("MEETING", Halls.NINE, Halls.NINE.plusSeconds(600), null, null, null);
        hall(changed(hall, new DeskChanged(Halls.with(busy, asks, null))));
        fx.robot().clickOn("#supervisor-page-COUNTERS");
        CounterTable table = fx.node("#supervisor-counters", CounterTable.class);
        fx.run(() -> table.getItems().stream()
                .filter(line -> line.code().equals(busy.counter()))
                .findFirst()
                .ifPresent(line -> table.getSelectionModel().select(line)));
        fx.picture("supervisor-asked-to-close");
        assertThat(fx.text("#supervisor-asked")).contains("minta izin menutup loket: Rapat");
        assertThat(seen("#supervisor-close")).as("the page's other acts").isTrue();

        fx.robot().clickOn("#supervisor-approve");
        assertThat(commands.last()).isEqualTo(new AnswerClosing(busy.counter(), true, null, null));
        fx.run(() -> commands.reject(RejectionCode.CLOSING_NOT_ASKED));
        fx.await("why it was not done is told", () -> seen("#supervisor-told"));
        ClosingView let = new ClosingView(
                "MEETING", Halls.NINE, Halls.NINE.plusSeconds(600), ClosingAnswer.APPROVED, "Rini Wulandari", null);
        hall(changed(hall, new DeskChanged(Halls.with(busy, let, null))));
        fx.await("the answer is told", () -> fx.text("#supervisor-asked").contains("diizinkan"));
        fx.settle();
        fx.picture("supervisor-answered-to-close");
        assertThat(seen("#supervisor-approve")).isFalse();
        MenuButton refuse = fx.node("#supervisor-refuse", MenuButton.class);
        fx.run(() -> refuse.getItems().get(0).fire());
        assertThat(((AnswerClosing) commands.last()).approved()).isFalse();
        fx.run(() -> commands.reject(RejectionCode.CLOSING_NOT_ASKED));
        fx.robot().clickOn("#supervisor-help");
        fx.settle();
        fx.picture("supervisor-help");
        MenuButton help = fx.node("#supervisor-help", MenuButton.class);
        fx.run(() -> ((Menu) help.getItems().get(0)).getItems().get(1).fire());
        assertThat(commands.last())
                .isEqualTo(new EndTurnFor(busy.counter(), busy.turn().turn(), LeftBehind.FINISHED, "OFFICER_FORGOT"));
    }

    @Test
    void letsWhoWaitsWaitElsewhereWithPriorityAndBackAgain() {
        CatalogueView catalogue = MallInFigures.catalogue(12);
        open(catalogue);
        HallProjection hall = MallInFigures.hall(catalogue, 400, 3);
        hall(hall);
        fx.robot().clickOn("#supervisor-number").write("ab17").push(KeyCode.ENTER);
        fx.await("the history is shown", () -> seen("#supervisor-history"));
        WaitingView waiting = waiting("I1-01");
        hall(changed(hall, new WaitingChanged(waiting)));
        fx.await("what may be done is shown", () -> seen("#supervisor-move"));
        fx.picture("supervisor-ticket-waits");

        MenuButton move = fx.node("#supervisor-move", MenuButton.class);
        fx.run(() -> ((Menu) move.getItems().get(0)).getItems().get(0).fire());
        MoveTicket sent = (MoveTicket) commands.last();
        assertThat(sent.leg()).isEqualTo(waiting.leg());
        assertThat(sent.reason()).isEqualTo("WRONG_SERVICE");
        fx.run(() -> commands.accept(hall.sequence()));
        hall(changed(hall, new WaitingChanged(waiting(sent.toService()))));
        fx.await("it can be taken back", () -> seen("#supervisor-move-back"));
        fx.robot().clickOn("#supervisor-move-back");
        assertThat(commands.last()).isEqualTo(new MoveTicket(waiting.leg(), "I1-01", null, "MISTAKE"));
        fx.run(() -> commands.accept(hall.sequence()));
        MenuButton otherDay = fx.node("#supervisor-rebook", MenuButton.class);
        fx.run(() -> ((Menu) otherDay.getItems().get(0)).getItems().get(0).fire());
        assertThat(commands.last())
                .isEqualTo(new RebookTicket(waiting.leg(), MallInFigures.MONDAY.plusDays(1), null, "NO_TIME_LEFT"));
        LocalDate tuesday = MallInFigures.MONDAY.plusDays(1);
        fx.run(() -> commands.answer(new Accepted(
                1,
                hall.sequence(),
                CommandResult.of(
                        new BookingView("b1", "K7M-3XR", waiting.service(), tuesday, LocalTime.of(8, 5), 1, false)))));
        fx.await(
                "when he comes and what he needs then is told",
                () -> fx.texts().stream()
                        .anyMatch(text -> text.startsWith("AB-017 dijadwalkan Selasa, 24 November 2026, 08.05 WIB.")
                                && text.endsWith("lapor datang di anjungan dengan kode K7M-3XR.")));
        fx.picture("supervisor-rebooked");
    }

    @Test
    void stopsTheAgencyOfACounterInOneClickAndAReason() {
        CatalogueView catalogue = MallInFigures.catalogue(12);
        open(catalogue);
        hall(MallInFigures.hall(catalogue, 40, 3));
        fx.robot().clickOn("#supervisor-page-COUNTERS");
        CounterTable table = fx.node("#supervisor-counters", CounterTable.class);
        CounterLine line = fx.call(() -> table.getItems().get(0));
        fx.run(() -> table.getSelectionModel().select(line));
        fx.picture("supervisor-outage");
        MenuButton stop = fx.node("#supervisor-stop", MenuButton.class);
        fx.run(() -> stop.getItems().get(0).fire());

        assertThat(commands.last()).isEqualTo(new FreezeAgency(line.desk().agency(), "NETWORK_DOWN"));
    }

    private void closes(int reason) {
        MenuButton close = fx.node("#supervisor-close", MenuButton.class);
        fx.run(() -> close.getItems().get(reason).fire());
    }

    private static HallProjection changed(HallProjection hall, Change change) {
        return hall.apply(new Frame(hall.epoch(), hall.sequence() + 1, hall.sequence() + 1, NINE, 1, List.of(change)));
    }

    private static WaitingView waiting(String service) {
        return new WaitingView(
                VISIT + "/3", VISIT, "AB-017", service, "I1", at(0), at(0), false, false, null, null, true, null);
    }
}
