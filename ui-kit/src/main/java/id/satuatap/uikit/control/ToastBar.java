package id.satuatap.uikit.control;

import id.satuatap.uikit.fx.Ticks;
import id.satuatap.uikit.icon.IconSize;
import id.satuatap.uikit.icon.Icons;
import java.time.Duration;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;

/**
 * Short messages that go away by themselves and never ask for a click, newest below. Confined to the FX thread.
 *
 * <p>At most three are shown; a fourth drops the oldest. Lay it over a screen in a StackPane: it takes no touches.
 */
public final class ToastBar extends VBox {
    private static final int MOST_AT_ONCE = 3;
    private static final Duration READING_TIME = Duration.ofSeconds(5);

    private final Ticks ticks;

    /** An empty bar. */
    public ToastBar(Ticks ticks) {
        this.ticks = ticks;
        getStyleClass().add("q-toasts");
        setAlignment(Pos.BOTTOM_CENTER);
        setMouseTransparent(true);
        setPickOnBounds(false);
    }

    /** Shows a sentence for some seconds. */
    public void show(Tone tone, String sentence) {
        Label toast = new Label(sentence, Icons.of(tone.icon(), IconSize.BUTTON));
        toast.getStyleClass().add("q-toast");
        toast.setWrapText(true);
        toast.setMinHeight(USE_PREF_SIZE);
        tone.markOn(toast);
        getChildren().add(toast);
        if (getChildren().size() > MOST_AT_ONCE) {
            getChildren().remove(0);
        }
        ticks.after(READING_TIME, () -> getChildren().remove(toast));
    }
}
