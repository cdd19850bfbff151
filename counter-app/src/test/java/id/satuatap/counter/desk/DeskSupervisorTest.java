package id.satuatap.counter.desk;

import static id.satuatap.counter.testing.Halls.COUNTER;
import static id.satuatap.counter.testing.Halls.NINE;
import static id.satuatap.counter.testing.Halls.PERSON;
import static id.satuatap.counter.testing.Halls.aClosedDesk;
import static id.satuatap.counter.testing.Halls.aDesk;
import static id.satuatap.counter.testing.Halls.aTurn;
import static org.assertj.core.api.Assertions.assertThat;

import id.satuatap.counter.testing.Halls;
import id.satuatap.protocol.command.AskToClose;
import id.satuatap.protocol.command.CloseCounter;
import id.satuatap.protocol.command.Command;
import id.satuatap.protocol.command.RejectionCode;
import id.satuatap.protocol.command.StayOpen;
import id.satuatap.protocol.view.ClosingAnswer;
import id.satuatap.protocol.view.ClosingView;
import id.satuatap.protocol.view.HelpedDeed;
import id.satuatap.protocol.view.HelpedView;
import id.satuatap.protocol.view.TurnState;
import java.time.Duration;
import java.util.Objects;
import org.junit.jupiter.api.Test;

class DeskSupervisorTest extends DeskCase {
    @Test
    void whereClosingNeedsLeaveTheDeskAsksWhyAndThenTheSupervisor() {
        hallWith(aDesk(null));
        settle();
        desk.press(DeskAction.CLOSE);
        assertThat(server.sent()).containsExactly(new CloseCounter(COUNTER));

        server.reject(RejectionCode.CLOSING_NOT_APPROVED);
        assertThat(chooses()).isEqualTo(new AskToClose(COUNTER, "MEETING"));
        choose();
        server.accept(sequence);
        hallWith(Halls.with(aDesk(null), asked(null), null));

        assertThat(told()).contains("Rapat").contains("10 menit");
        assertThat(ended).isEmpty();
        desk.press(DeskAction.CLOSE);
        assertThat(chooses()).isEqualTo(new StayOpen(COUNTER));
    }

    @Test
    void theAnswerStaysUntilItIsReadAndOffersTheClose() {
        hallWith(Halls.with(aDesk(null), asked(ClosingAnswer.APPROVED), null));
        ticks.pass(Duration.ofMinutes(5));

        assertThat(told()).isEqualTo("Rini Wulandari mengizinkan loket ditutup.");
        assertThat(offered()).contains(DeskAction.CLOSE);
        desk.press(DeskAction.CLOSE);
        assertThat(server.sent()).containsExactly(new CloseCounter(COUNTER));
    }

    @Test
    void refusedItSaysWhyAndWhatIsReadDoesNotComeBack() {
        hallWith(Halls.with(aDesk(null), asked(ClosingAnswer.REFUSED), null));
        assertThat(told()).isEqualTo("Rini Wulandari belum mengizinkan loket ditutup: Antrean masih panjang.");

        desk.read();
        hallWith(Halls.with(aDesk(null), asked(ClosingAnswer.REFUSED), null));

        assertThat(told()).isEmpty();
    }

    @Test
    void whatTheSupervisorDidIsSaidPlainlyAndAPassingNoticeOnlyCoversIt() {
        serving("AB-016");
        hallWith(Halls.with(aDesk(null), null, helped(HelpedDeed.FINISHED)));
        settle();
        assertThat(told()).isEqualTo("Rini Wulandari menyelesaikan AB-016 untuk Anda: Lupa diselesaikan.");
        assertThat(offered()).contains(DeskAction.UNDO);

        desk.press(DeskAction.FINISH);
        assertThat(told()).contains("Belum ada pengunjung yang dipanggil");
        ticks.pass(Duration.ofMinutes(1));
        assertThat(told()).contains("menyelesaikan AB-016");

        hallWith(aDesk(aTurn("t9", "AB-017", TurnState.CALLED)));
        assertThat(told()).isEmpty();
    }

    @Test
    void whoseCounterWasClosedIsToldByWhomAndWhy() {
        hallWith(aDesk(null));
        hallWith(Halls.with(aClosedDesk(COUNTER), null, helped(HelpedDeed.CLOSED)));

        assertThat(ended)
                .containsExactly("taken away: Rini Wulandari menutup loket Anda saat AB-016 masih tercatat di"
                        + " sana: Lupa diselesaikan.");
    }

    private Command chooses() {
        return choice().options().get(0).deeds().get(0).command();
    }

    private void choose() {
        choice().chosen().send(chooses());
    }

    private ChoiceViewModel choice() {
        return Objects.requireNonNull(desk.choiceProperty().get(), "something to choose");
    }

    private static ClosingView asked(ClosingAnswer answer) {
        return new ClosingView(
                "MEETING",
                NINE,
                NINE.plusSeconds(600),
                answer,
                answer == null ? null : "Rini Wulandari",
                answer == ClosingAnswer.REFUSED ? "QUEUE_TOO_LONG" : null);
    }

    private static HelpedView helped(HelpedDeed deed) {
        return new HelpedView(deed, PERSON, "AB-016", "Rini Wulandari", "OFFICER_FORGOT", NINE);
    }
}
