package id.satuatap.counter.desk;

import static id.satuatap.counter.testing.Halls.COUNTER;
import static id.satuatap.counter.testing.Halls.aDesk;
import static id.satuatap.counter.testing.Halls.aTurn;
import static org.assertj.core.api.Assertions.assertThat;

import id.satuatap.counter.testing.Halls;
import id.satuatap.protocol.command.Accepted;
import id.satuatap.protocol.command.AddStop;
import id.satuatap.protocol.command.CommandResult;
import id.satuatap.protocol.command.DropStop;
import id.satuatap.protocol.command.SplitVisit;
import id.satuatap.protocol.view.StopView;
import id.satuatap.protocol.view.TurnState;
import id.satuatap.protocol.view.TurnView;
import id.satuatap.uikit.testing.FxStage;
import id.satuatap.uikit.text.Languages;
import id.satuatap.uikit.text.MallText;
import id.satuatap.uikit.text.MallZone;
import id.satuatap.uikit.theme.Device;
import java.util.List;
import javafx.scene.control.Button;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** A desk at which somebody stands who goes to several services. */
class DeskJourneyUiTest extends ShownDesk {
    @RegisterExtension
    static final FxStage FX = FxStage.of(Device.DESK, 1366, 768);

    private static final TurnView ALONE = aTurn("t1", "AB-023", TurnState.SERVING);
    private static final TurnView ON_A_JOURNEY = new TurnView(
            ALONE.turn(),
            ALONE.leg(),
            ALONE.visit(),
            ALONE.ticket(),
            ALONE.service(),
            ALONE.serviceName(),
            ALONE.state(),
            ALONE.issuedAt(),
            ALONE.calledAt(),
            ALONE.servingAt(),
            ALONE.calls(),
            ALONE.priority(),
            ALONE.transferredFrom(),
            ALONE.note(),
            "Wagiyem Sudarsih",
            List.of(new StopView("leg-2", "IMI-02", "Paspor elektronik masa berlaku 5 tahun", "Imigrasi", "Zona 2")));

    DeskJourneyUiTest() {
        super(FX, DeskForm.WINDOW);
    }

    @Test
    void readsWhoHadBookedAndWhereHeStillGoes() {
        DeskWords words = new DeskWords(
                new MallText(new Languages().localeProperty(), MallZone.WESTERN), new Services(Halls.aCatalogue()));

        assertThat(words.facts(ON_A_JOURNEY))
                .extracting(DeskWords.Fact::text)
                .contains("Reservasi atas nama Wagiyem Sudarsih")
                .anyMatch(text -> text.startsWith("Masih perlu ke: Paspor elektronik"));
    }

    @Test
    void addsAServiceThatHeNeedsTooByTheKeyboardAlone() {
        hall(12, aDesk(ALONE));
        settle();
        press(KeyCode.F7);
        FX.robot().write("imigrasi");
        press(KeyCode.DOWN);
        assertThat(FX.seen("#desk-transfer-add")).isTrue();
        FX.picture("counter-window-add-stop");

        FX.robot().press(KeyCode.CONTROL).push(KeyCode.ENTER).release(KeyCode.CONTROL);
        FX.settle();

        assertThat(server.sent()).containsExactly(new AddStop(COUNTER, "t1", "IMI-02"));
    }

    @Test
    void dropsAServiceThatHeNeedsNoMoreByMouseAndCannotSendHimThere() {
        hall(12, aDesk(ON_A_JOURNEY));
        settle();
        FX.picture("counter-window-stops-ahead");
        press(KeyCode.F7);
        FX.robot().write("5 tahun");
        FX.await("what is planned is found", () -> FX.seen("#desk-transfer-drop"));
        FX.picture("counter-window-drop-stop");
        assertThat(FX.ask("#desk-transfer-send", Button.class, Button::isDisabled))
                .as("he comes there anyway")
                .isTrue();

        FX.robot().clickOn("#desk-transfer-drop");

        assertThat(server.sent()).containsExactly(new DropStop(COUNTER, "t1", "leg-2", "NOT_NEEDED"));
    }

    @Test
    void offersToCallWhoMissedHisCallHereWhenHeComesBack() {
        hall(12, aDesk(aTurn("t1", "AB-023", TurnState.CALLED)));
        hall(13, aDesk(null));
        settle();
        assertThat(FX.texts()).contains("1 ditunggu");
        press(KeyCode.F10);
        assertThat(FX.texts()).contains("Siapa yang sudah kembali?", "tidak hadir saat dipanggil");
        FX.picture("counter-window-came-back");
    }

    @Test
    void givesAServiceANumberOfItsOwnForACoupleThatGoesTwoWaysAndSaysItUntilItWasRead() {
        hall(12, aDesk(ON_A_JOURNEY));
        settle();
        press(KeyCode.F7);
        FX.robot().write("5 tahun");
        FX.await("what is planned is found", () -> FX.seen("#desk-transfer-split"));
        assertThat(FX.cutTexts()).doesNotContain("Beri nomor sendiri", "Hapus dari rencana", "Alihkan");
        FX.picture("counter-window-split");
        FX.robot().press(KeyCode.SHIFT).push(KeyCode.ENTER).release(KeyCode.SHIFT);
        FX.settle();
        assertThat(server.sent()).isEmpty();
        FX.picture("counter-window-split-ask");
        press(KeyCode.ENTER);
        assertThat(server.sent())
                .containsExactly(new SplitVisit(ALONE.visit(), List.of("leg-2"), "new-visit", "DIFFERENT_WAYS"));

        FX.run(() -> server.answer(new Accepted(1, 13, CommandResult.of(Halls.aTicket()))));
        hall(13, aDesk(ALONE));
        settle();
        assertThat(FX.texts()).anyMatch(text -> text.startsWith("Nomor baru: EA-013, untuk "));
        FX.picture("counter-window-split-told");
        hall(14, aDesk(null));
        settle();
        assertThat(FX.texts()).anyMatch(text -> text.startsWith("Nomor baru: EA-013"));
        FX.run(desk::read);
        FX.settle();
        assertThat(FX.texts()).noneMatch(text -> text.startsWith("Nomor baru"));
    }
}
