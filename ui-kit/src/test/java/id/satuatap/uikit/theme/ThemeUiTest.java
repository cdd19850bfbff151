package id.satuatap.uikit.theme;

import static org.assertj.core.api.Assertions.assertThat;

import id.satuatap.uikit.icon.Icon;
import id.satuatap.uikit.icon.IconSize;
import id.satuatap.uikit.icon.Icons;
import id.satuatap.uikit.testing.FxStage;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.StackPane;
import javafx.scene.text.Font;
import javafx.scene.text.Text;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class ThemeUiTest {
    @RegisterExtension
    final FxStage fx = FxStage.of(Device.KIOSK, 1080, 1920);

    @Test
    void text_is_in_the_products_typeface_at_the_size_of_the_device() {
        Label label = fx.call(() -> new Label("Senin"));
        fx.show(() -> new StackPane(label));
        Font font = fx.call(label::getFont);
        assertThat(font.getFamily()).isEqualTo("Inter");
        assertThat(font.getSize()).isEqualTo(24);
    }

    @Test
    void sizes_follow_the_window_and_icons_follow_the_text() {
        Label label = fx.call(() -> new Label("Senin"));
        Text icon = fx.call(() -> Icons.of(Icon.PASSPORT, IconSize.HUGE));
        fx.show(() -> new StackPane(label, icon));
        assertThat(fx.call(() -> icon.getFont().getSize())).isEqualTo(120);
        fx.run(() -> {
            fx.stage().setWidth(1024);
            fx.stage().setHeight(768);
        });
        fx.await("the smaller size", () -> label.getFont().getSize() == 17);
        fx.await("the smaller icon", () -> icon.getFont().getSize() == 85);
    }

    @Test
    void every_icon_has_a_drawing_in_the_icon_font() {
        fx.show(() -> {
            FlowPane all = new FlowPane(18, 18);
            for (Icon icon : Icon.values()) {
                Label label = new Label(icon.name(), Icons.of(icon, IconSize.LARGE));
                label.setPrefWidth(240);
                label.getStyleClass().add(StyleClass.CAPTION);
                all.getChildren().add(label);
            }
            all.getStyleClass().add(StyleClass.PAGE);
            return all;
        });
        assertThat(fx.ask(".q-icon", Text.class, (Text drawn) -> drawn.getFont().getFamily()))
                .isEqualTo("Material Design Icons");
        fx.picture("icons");
    }

    @Test
    void a_pop_up_speaks_the_same_look() {
        Label label = fx.call(() -> new Label("Senin"));
        fx.show(() -> new StackPane(label));
        Tooltip tip = fx.call(() -> new Tooltip("Antrean"));
        fx.run(() -> tip.show(label, 200, 200));
        fx.await("the tip is shown", tip::isShowing);
        String family =
                fx.call(() -> ((Label) tip.getSkin().getNode()).getFont().getFamily());
        assertThat(family).isEqualTo("Inter");
        fx.run(tip::hide);
    }
}
