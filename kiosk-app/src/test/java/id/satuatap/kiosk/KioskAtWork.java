package id.satuatap.kiosk;

import id.satuatap.devices.port.PortSettings;
import id.satuatap.devices.simulator.PseudoTerminal;
import id.satuatap.devices.simulator.printer.PrinterModel;
import id.satuatap.devices.simulator.printer.SimulatedPrinter;
import id.satuatap.paper.PaperWidth;
import id.satuatap.protocol.Api;
import id.satuatap.protocol.client.ClientMachine;
import id.satuatap.protocol.client.ClientTimings;
import id.satuatap.protocol.session.ClientConfig;
import id.satuatap.protocol.session.DeviceKind;
import id.satuatap.uikit.screen.Transition;
import id.satuatap.uikit.testing.FxStage;
import id.satuatap.uikit.text.Languages;
import java.io.IOException;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import javafx.event.Event;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.text.Text;

/** A whole kiosk in a window: real client, real print log, a simulated printer on a real pseudo-terminal. */
final class KioskAtWork implements AutoCloseable {
    /** A client that waits for nobody as long as a mall's does: a server that died is noticed, and back, at once. */
    static final ClientMachine QUICK = new ClientMachine(
            System::nanoTime,
            InstantSource.system(),
            new Random(7),
            new ClientTimings(2_000, 3_000, 1_000, Api.SILENCE_MILLIS, 50, 200, 16));

    final SimulatedPrinter printer;
    private final FxStage fx;
    private final KioskComposition parts;
    private final KioskApp app;

    /** @param transition a fade paints the whole screen again and again, which is most of what a test takes */
    KioskAtWork(FxStage fx, ScriptedMall mall, Path folder, int width, int height, Transition transition)
            throws IOException {
        this.fx = fx;
        PseudoTerminal line = PseudoTerminal.at(folder.resolve("printer"));
        printer = new SimulatedPrinter("kiosk", line, PrinterModel.epson80(), sheet -> {}).start();
        ClientConfig client =
                new ClientConfig(List.of(mall.address()), null, "kiosk-1", "token-1", DeviceKind.KIOSK, null, null);
        KioskConfig config = new KioskConfig(
                client,
                PortSettings.parse("serial:" + line.path() + "?baud=115200"),
                PaperWidth.MM80,
                folder.resolve("print-log"),
                width,
                height,
                false,
                Languages.INDONESIAN,
                true,
                90,
                90);
        parts = KioskComposition.compose(config, QUICK);
        app = fx.call(() -> KioskApp.open(fx.stage(), parts, transition));
        fx.run(() -> {
            fx.stage().setX(0);
            fx.stage().setY(0);
            fx.stage().setWidth(width);
            fx.stage().setHeight(height);
        });
    }

    /** Waits until a node with this id is seen on the only screen. */
    void await(String id) {
        await(id + " is shown", () -> steady() && find(id).isPresent());
    }

    /** Waits until the screen says something. */
    void awaitText(String words) {
        await("the screen says " + words, () -> texts().stream().anyMatch(text -> text.contains(words)));
    }

    /** Presses what is seen and enabled, as soon as it is: a screen takes touches from its first frame. */
    void press(String id) {
        await(id + " can be pressed", () -> all(id).anyMatch(node -> !node.isDisabled()));
        fx.robot().clickOn("#" + id);
    }

    /** Holds a code before the scanner, which types it. */
    void scan(String code) {
        fx.run(() -> {
            (code + "\r")
                    .chars()
                    .forEach(c -> Event.fireEvent(
                            fx.scene().getRoot(),
                            new KeyEvent(
                                    KeyEvent.KEY_TYPED,
                                    Character.toString(c),
                                    "",
                                    KeyCode.UNDEFINED,
                                    false,
                                    false,
                                    false,
                                    false)));
        });
    }

    /** Turns pages until a tile is there. */
    void turnTo(String tile) {
        while (!shows(tile)) {
            press("page-next");
        }
    }

    /** Chooses the family card at the civil registry. */
    void walkToFamilyCard() {
        press("tile-DKC");
        press("tile-" + MallFixture.FAMILY_CARD);
        await("take");
    }

    /** Whether the screen that the last press led to has it, once that screen stands alone. */
    boolean shows(String id) {
        await("no screen fades", this::steady);
        return fx.call(() -> find(id).isPresent());
    }

    List<String> texts() {
        return fx.call(() -> fx.scene().getRoot().lookupAll(".label").stream()
                .filter(Label.class::isInstance)
                .map(Label.class::cast)
                .filter(KioskAtWork::visible)
                .map(Label::getText)
                .toList());
    }

    /** The number as it stands on the screen. */
    String number() {
        return fx.call(() -> find("number")
                .map(plate -> plate.lookup(".q-fit-text"))
                .map(Text.class::cast)
                .map(Text::getText)
                .orElse(""));
    }

    void picture(String name) {
        awaitText("23 November 2026");
        // Before it has heard the mall's clock the kiosk shows this machine's.
        await("the mall's time", () -> texts().stream().anyMatch(text -> text.matches("08[.:]5\\d")));
        await("no screen fades", this::steady);
        fx.picture(name);
    }

    @Override
    public void close() throws IOException {
        fx.run(app::close);
        parts.close();
        printer.close();
    }

    /** Waits, and tells what is shown instead. */
    private void await(String description, Callable<Boolean> condition) {
        try {
            fx.await(description, condition);
        } catch (AssertionError e) {
            throw new AssertionError(e.getMessage() + "; shown: " + texts(), e);
        }
    }

    /** Whether one screen is there alone: while it fades in, the one before still lies below. */
    private boolean steady() {
        return fx.scene().getRoot().lookup(".q-screens") instanceof Parent screens
                && screens.getChildrenUnmodifiable().size() == 1
                && screens.getChildrenUnmodifiable().get(0).getOpacity() == 1;
    }

    private Optional<Node> find(String id) {
        return all(id).findFirst();
    }

    private Stream<Node> all(String id) {
        return fx.scene().getRoot().lookupAll("#" + id).stream().filter(KioskAtWork::visible);
    }

    private static boolean visible(Node node) {
        for (Node up = node; up != null; up = up.getParent()) {
            if (!up.isVisible() || up.getOpacity() < 0.5) {
                return false;
            }
        }
        return true;
    }
}
