package id.satuatap.uikit.testing;

import static org.assertj.core.api.Assertions.assertThat;

import id.satuatap.uikit.theme.Device;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class CutTextsUiTest {
    @RegisterExtension
    final FxStage fx = FxStage.of(Device.DESK, 400, 300);

    @Test
    void a_text_with_an_ellipsis_and_a_broken_word_are_found_and_whole_ones_are_not() {
        fx.show(() -> {
            Label broken = new Label("Ketenagakerjaan");
            broken.setWrapText(true);
            broken.setMaxWidth(60);
            broken.setMinHeight(60);
            Label shortened = new Label("Pengadilan Negeri");
            shortened.setMaxWidth(60);
            Label wrapped = new Label("Bank Daerah Istimewa");
            wrapped.setWrapText(true);
            wrapped.setMaxWidth(80);
            wrapped.setMinHeight(80);
            return new VBox(broken, shortened, wrapped, new Label("Samsat"), new Label());
        });
        assertThat(fx.cutTexts()).containsExactly("Ketenagakerjaan", "Pengadilan Negeri");
    }
}
