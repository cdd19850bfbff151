package id.satuatap.counter.administrator;

import static id.satuatap.counter.testing.Halls.NINE;
import static org.assertj.core.api.Assertions.assertThat;

import id.satuatap.counter.testing.Halls;
import id.satuatap.counter.testing.HeldCommands;
import id.satuatap.protocol.client.HallListener;
import id.satuatap.protocol.client.HallProjection;
import id.satuatap.protocol.client.Reply;
import id.satuatap.protocol.command.ApproveDevice;
import id.satuatap.protocol.command.RejectionCode;
import id.satuatap.protocol.command.RevokeDevice;
import id.satuatap.protocol.session.DeviceKind;
import id.satuatap.protocol.view.DevicePresence;
import id.satuatap.uikit.control.Clock;
import id.satuatap.uikit.fx.FxDispatcher;
import id.satuatap.uikit.screen.Screen;
import id.satuatap.uikit.testing.BundleChecks;
import id.satuatap.uikit.testing.FxStage;
import id.satuatap.uikit.testing.ManualTicks;
import id.satuatap.uikit.text.Languages;
import id.satuatap.uikit.text.MallText;
import id.satuatap.uikit.text.MallZone;
import id.satuatap.uikit.theme.Device;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import javafx.scene.control.TableView;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class DevicesUiTest {
    @RegisterExtension
    final FxStage fx = FxStage.of(Device.DESK, 1366, 768);

    private final ManualTicks time = new ManualTicks(NINE);
    private final Languages languages = new Languages();
    private final HeldCommands commands = new HeldCommands();
    private final List<String> refused = new ArrayList<>();
    private HallListener listener;

    @Test
    void theTextsAreWhole() {
        BundleChecks.beside(DevicesScreen.class).all(Path.of("src/main/java"));
    }

    @Test
    void nobodyWaitsAndNothingIsPairedYet() {
        open();
        hall(Pcs.hall(1, List.of(), List.of()));

        assertThat(fx.seen("#devices-nobody")).isTrue();
        fx.picture("devices-empty");
        fits();
    }

    @Test
    void aPcThatWaitsIsApprovedByTypingItsCode() {
        open();
        hall(Pcs.hall(
                1,
                List.of(Pcs.kiosk(), Pcs.desk()),
                List.of(
                        Pcs.device("kiosk-1", DeviceKind.KIOSK, "Anjungan pintu utara", DevicePresence.CONNECTED),
                        Pcs.board(DevicePresence.AWAY),
                        Pcs.device("counter-1", DeviceKind.COUNTER, "PC loket 3", DevicePresence.CONNECTED))));
        fx.robot().clickOn("#devices-code");
        fx.robot().write("k7qm-3xrd");
        fx.picture("devices-waiting");
        fits();
        fx.robot().clickOn("#devices-approve");

        assertThat(commands.last())
                .isEqualTo(new ApproveDevice(Pcs.kiosk().pairing(), "K7QM3XRD", "PC-KIOSK-2", null, null));
        fx.run(() -> commands.reject(RejectionCode.WRONG_CODE));
        fx.picture("devices-wrong-code");
        fits();
        fx.robot().clickOn("#devices-refuse");
        assertThat(refused).containsExactly(Pcs.kiosk().pairing());
    }

    @Test
    void accessIsTakenAwayOnlyWhenItIsSaidTwice() {
        open();
        hall(Pcs.hall(1, List.of(), List.of(Pcs.board(DevicePresence.CONNECTED))));
        fx.run(() ->
                fx.node("#devices-table", TableView.class).getSelectionModel().select(0));
        fx.robot().clickOn("#devices-revoke");
        assertThat(commands.sent()).isEmpty();
        fx.picture("devices-revoke");
        fits();
        fx.robot().clickOn("#devices-revoke-sure");

        assertThat(commands.last()).isEqualTo(new RevokeDevice("board-1"));
    }

    @Test
    void theQuestionAboutOnePcIsLeftWhenAnotherIsLookedAt() {
        open();
        hall(Pcs.hall(
                1,
                List.of(),
                List.of(
                        Pcs.board(DevicePresence.CONNECTED),
                        Pcs.device("counter-1", DeviceKind.COUNTER, "PC loket 3", DevicePresence.CONNECTED))));
        TableView<?> table = fx.node("#devices-table", TableView.class);
        fx.run(() -> table.getSelectionModel().select(0));
        fx.robot().clickOn("#devices-revoke");
        assertThat(fx.seen("#devices-revoke-sure")).isTrue();
        fx.run(() -> table.getSelectionModel().select(1));
        fx.run(() -> table.getSelectionModel().select(0));
        assertThat(fx.seen("#devices-revoke-sure")).isFalse();
    }

    @Test
    void withoutTheServerNothingIsDecided() {
        open();
        hall(Pcs.hall(1, List.of(Pcs.kiosk()), List.of(Pcs.board(DevicePresence.CONNECTED))));
        fx.run(() -> listener.linkChanged(Halls.lost()));
        fx.settle();

        assertThat(fx.seen("#devices-lost")).isTrue();
        assertThat(fx.ask("#devices-approve", javafx.scene.Node.class, javafx.scene.Node::isDisabled))
                .isTrue();
        fits();
    }

    private void fits() {
        assertThat(fx.cutTexts()).isEmpty();
        fx.run(languages::toggle);
        assertThat(fx.cutTexts()).isEmpty();
        fx.run(languages::toggle);
    }

    private void open() {
        fx.show(() -> {
            MallText text = new MallText(languages.localeProperty(), MallZone.WESTERN);
            Screen screen = DevicesScreen.of(
                    new DevicesViewModel(
                            code -> code,
                            commands,
                            pairing -> {
                                refused.add(pairing);
                                return CompletableFuture.completedFuture(new Reply.Got<>(true));
                            },
                            time,
                            FxDispatcher.immediate(),
                            time,
                            why -> {}),
                    new DeviceWords(text, Places.of(Halls.aCatalogue())),
                    new Clock(time, text, time),
                    languages,
                    told -> {
                        listener = told;
                        return () -> {};
                    },
                    FxDispatcher.immediate(),
                    () -> {});
            screen.opened();
            return screen.view();
        });
        fx.run(() -> listener.linkChanged(Halls.live()));
    }

    private void hall(HallProjection hall) {
        fx.run(() -> listener.hallReplaced(hall));
        fx.settle();
    }
}
