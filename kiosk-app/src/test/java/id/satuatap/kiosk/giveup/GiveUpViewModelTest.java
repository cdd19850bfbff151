package id.satuatap.kiosk.giveup;

import static org.assertj.core.api.Assertions.assertThat;

import id.satuatap.devices.port.PortState;
import id.satuatap.devices.port.PortStatus;
import id.satuatap.devices.printer.PrinterCondition;
import id.satuatap.devices.printer.PrinterStatus;
import id.satuatap.kiosk.MallFixture;
import id.satuatap.kiosk.giveup.GiveUpLook.Stage;
import id.satuatap.kiosk.live.KioskModel;
import id.satuatap.kiosk.shell.Flow;
import id.satuatap.kiosk.shell.FlowSettings;
import id.satuatap.kiosk.shell.Place;
import id.satuatap.protocol.client.HallProjection;
import id.satuatap.protocol.client.LinkState;
import id.satuatap.protocol.command.Command;
import id.satuatap.protocol.command.GiveUpTicket;
import id.satuatap.protocol.command.Outcome;
import id.satuatap.protocol.command.Refused;
import id.satuatap.protocol.command.Rejected;
import id.satuatap.protocol.command.RejectionCode;
import id.satuatap.protocol.command.Unknown;
import id.satuatap.protocol.error.ErrorCode;
import id.satuatap.protocol.error.WireError;
import id.satuatap.uikit.testing.ManualTicks;
import id.satuatap.uikit.text.Languages;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Needs no toolkit: answers come when the test says so. */
class GiveUpViewModelTest {
    private static final String PAPER = "K7Q2M4X8N3P6R5T9V2W7Y4Z8A3";
    private static final String OTHER_PAPER = "A3Z8Y4W7V2T9R5P6N3X8M4Q2K7";

    private final KioskModel model = new KioskModel();
    private final List<Command> sent = new ArrayList<>();
    private final Deque<CompletableFuture<Outcome>> answers = new ArrayDeque<>();
    private final Flow flow = new Flow(
            model,
            order -> {},
            new Languages(),
            new ManualTicks(MallFixture.MORNING),
            new FlowSettings(true, Languages.INDONESIAN, 10, 60, 45));
    private final GiveUpViewModel givingUp = new GiveUpViewModel(flow, this::send, Runnable::run);

    @BeforeEach
    void everythingIsWell() {
        model.catalogueProperty().set(MallFixture.aCatalogue(30));
        model.hallProperty().set(HallProjection.of(MallFixture.aSnapshot(MallFixture.MORNING)));
        model.linkProperty().set(new LinkState(LinkState.Phase.LIVE, MallFixture.MORNING, null, null));
        PortStatus open = new PortStatus(PortState.CONNECTED, "", MallFixture.MORNING);
        model.printerProperty().set(new PrinterStatus(PrinterCondition.READY, open, null, "", MallFixture.MORNING));
    }

    @Test
    void whenTheAnswerWasLostTheSamePaperMayBeShownAgain() {
        answered(new Unknown("COMMAND-1", "NO_ANSWER"));
        assertThat(stage()).isEqualTo(Stage.UNKNOWN);

        askedAgain();
    }

    @Test
    void whenTheServerRefusedForTheMomentTheSamePaperMayBeShownAgain() {
        answered(new Refused(WireError.of(ErrorCode.BUSY, "too much at once")));
        assertThat(stage()).isEqualTo(Stage.UNKNOWN);

        askedAgain();
    }

    @Test
    void whenARuleSaidNoItIsToldAndTheSamePaperMayBeShownAgain() {
        answered(Rejected.of(RejectionCode.STILL_SERVING, "ticket", "AD-012"));
        assertThat(givingUp.lookProperty().get()).isEqualTo(new GiveUpLook(Stage.REFUSED, "AD-012", "STILL_SERVING"));

        askedAgain();
    }

    @Test
    void thePaperThatIsOnItsWayToTheServerIsNotAskedAboutAgain() {
        givingUp.showPaper(PAPER);
        givingUp.confirm();

        givingUp.showPaper(PAPER);
        givingUp.confirm();

        assertThat(stage()).isEqualTo(Stage.SENDING);
        assertThat(sent).containsExactly(new GiveUpTicket(PAPER));
    }

    @Test
    void whoShowsAnotherPaperIsNotToldOfTheOneBefore() {
        givingUp.showPaper(PAPER);
        givingUp.confirm();
        givingUp.showPaper(OTHER_PAPER);

        answers.remove().complete(new Unknown("COMMAND-1", "NO_ANSWER"));

        assertThat(stage()).isEqualTo(Stage.ASKED);
    }

    private void answered(Outcome outcome) {
        givingUp.showPaper(PAPER);
        givingUp.confirm();
        answers.remove().complete(outcome);
    }

    private void askedAgain() {
        givingUp.showPaper(PAPER);
        assertThat(flow.placeProperty().get()).isEqualTo(Place.GIVE_UP);
        assertThat(stage()).isEqualTo(Stage.ASKED);
        givingUp.confirm();
        assertThat(sent).containsExactly(new GiveUpTicket(PAPER), new GiveUpTicket(PAPER));
    }

    private Stage stage() {
        return givingUp.lookProperty().get().stage();
    }

    private CompletableFuture<Outcome> send(Command command) {
        sent.add(command);
        CompletableFuture<Outcome> answer = new CompletableFuture<>();
        answers.add(answer);
        return answer;
    }
}
