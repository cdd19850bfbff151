package id.satuatap.kiosk;

import static org.assertj.core.api.Assertions.assertThat;

import id.satuatap.protocol.view.JourneyPlanView;
import id.satuatap.uikit.screen.Transition;
import id.satuatap.uikit.testing.FxStage;
import id.satuatap.uikit.theme.Device;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;

/** Walks through a whole kiosk in a window of one shape, and what is looked at on each of its screens. */
abstract class KioskWalks {
    /** 20 mm of a screen of 15 inches with 1024 x 768 pixels, the smallest that a kiosk has. */
    static final double FINGER = 67;

    @RegisterExtension
    final FxStage fx;

    @TempDir
    Path folder;

    private final int width;
    private final int height;
    ScriptedMall mall;
    KioskAtWork kiosk;

    KioskWalks(int width, int height) {
        this.width = width;
        this.height = height;
        fx = FxStage.of(Device.KIOSK, width, height);
    }

    abstract ScriptedMall aMall() throws IOException;

    @BeforeEach
    void openMall() throws IOException {
        mall = aMall();
    }

    @AfterEach
    void closeAll() throws IOException {
        kiosk.close();
        mall.close();
    }

    void openKiosk() throws IOException {
        openKiosk(Transition.NONE);
    }

    void openKiosk(Transition transition) throws IOException {
        kiosk = new KioskAtWork(fx, mall, folder, width, height, transition);
    }

    /** The last first: no wait there, more at each after it, and of the first one nothing can be said. */
    static JourneyPlanView backwards(List<String> services) {
        List<JourneyPlanView.Stop> stops = new ArrayList<>();
        for (int i = services.size() - 1; i > 0; i--) {
            int minutes = 10 * stops.size();
            stops.add(new JourneyPlanView.Stop(services.get(i), minutes, minutes == 0 ? 0 : minutes + 5));
        }
        stops.add(new JourneyPlanView.Stop(services.get(0), null, null));
        return new JourneyPlanView(stops);
    }

    /** The services on the screen, from the top, the left one of a line first. */
    List<String> stops() {
        fx.settle();
        return fx.call(() -> fx.scene().getRoot().lookupAll(".kiosk-stop-choice").stream()
                .sorted(Comparator.<Node>comparingDouble(
                                stop -> stop.getBoundsInParent().getMinY())
                        .thenComparingDouble(stop -> stop.getBoundsInParent().getMinX()))
                .map(stop -> stop.getId().substring("stop-".length()))
                .toList());
    }

    List<Double> heights() {
        return fx.call(() -> fx.scene().getRoot().lookupAll(".kiosk-stop-choice").stream()
                .map(stop -> stop.getLayoutBounds().getHeight())
                .toList());
    }

    boolean disabled(String id) {
        return fx.call(() -> fx.scene().getRoot().lookup("#" + id).isDisabled());
    }

    /** A screen that is higher than its window pushes its head and its foot out of it. */
    void whole() {
        assertThat(fx.cutTexts()).isEmpty();
        assertThat(fx.call(() -> edge(".kiosk-footer").getMaxY())).isLessThanOrEqualTo(height + 0.5);
        assertThat(fx.call(() -> edge(".q-header").getMinY())).isGreaterThanOrEqualTo(-0.5);
    }

    private Bounds edge(String style) {
        Node node = fx.scene().getRoot().lookup(style);
        return node.localToScene(node.getLayoutBounds());
    }

    void picture(String name) {
        kiosk.picture("kiosk-" + name + "-" + width + "x" + height);
    }
}
