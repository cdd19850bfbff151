package id.satuatap.acceptance.supervisor;

import static org.assertj.core.api.Assertions.assertThat;

import id.satuatap.kiosk.KioskApp;
import id.satuatap.kiosk.KioskComposition;
import id.satuatap.kiosk.KioskConfig;
import id.satuatap.protocol.client.ClientMachine;
import id.satuatap.uikit.testing.FxStage;
import id.satuatap.uikit.theme.Device;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import javafx.scene.Node;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.ResourceLock;

/** A visitor puts services of two agencies together at a kiosk, and a real server plans his way and gives one number. */
@Timeout(120)
@ResourceLock("the one screen of JavaFX in this process")
class BasketWalkUiTest {
    @RegisterExtension
    final FxStage fx = FxStage.of(Device.KIOSK, 1080, 1920);

    @TempDir
    Path folder;

    private WalkedMall mall;
    private KioskComposition parts;
    private KioskApp app;

    @BeforeEach
    void openTheMall() throws Exception {
        mall = WalkedMall.in(folder);
        parts = KioskComposition.compose(
                KioskConfig.of(mall.kiosk(), null, folder.resolve("print-log")), ClientMachine.system());
        app = fx.call(() -> KioskApp.open(fx.stage(), parts));
    }

    @AfterEach
    void closeTheMall() {
        if (app != null) {
            fx.run(app::close);
            parts.close();
        }
        mall.close();
    }

    @Test
    void aVisitorWhoNeedsTwoAgenciesGetsOneNumberInTheOrderThatHeHasRead() throws Exception {
        mall.takesANumber("DKC-01");
        press("#tile-DKC");
        press("#tile-DKC-01");
        press("#add");
        press("#tile-BKES");
        press("#tile-BKES-03");
        press("#add-this");
        fx.await(
                "the server has told the order",
                () -> fx.texts().stream().anyMatch(text -> text.startsWith("Ini urutan tercepat saat ini.")));
        List<String> read = stops();

        press("#take-all");

        fx.await("the number is shown with its stops", () -> fx.seen("#stops"));
        assertThat(read).containsExactlyInAnyOrder("DKC-01", "BKES-03");
        List<String> names = read.stream().map(BasketWalkUiTest::name).toList();
        assertThat(fx.texts())
                .anySatisfy(text -> assertThat(text).containsSubsequence("1.", names.get(0), "2.", names.get(1)));
    }

    private void press(String query) {
        fx.await(query + " can be pressed", () -> fx.seen(query) && !fx.ask(query, Node.class, Node::isDisabled));
        fx.robot().clickOn(query);
    }

    private List<String> stops() {
        return fx.call(() -> fx.scene().getRoot().lookupAll(".kiosk-stop-choice").stream()
                .sorted(Comparator.comparingDouble(
                        stop -> stop.getBoundsInParent().getMinY()))
                .map(stop -> stop.getId().substring("stop-".length()))
                .toList());
    }

    private static String name(String service) {
        return service.equals("DKC-01")
                ? "Perekaman dan pencetakan KTP-el baru"
                : "Pindah fasilitas kesehatan tingkat pertama";
    }
}
