package id.satuatap.uikit.control;

import id.satuatap.uikit.icon.Icon;
import id.satuatap.uikit.theme.StyleClass;
import javafx.beans.property.SimpleStringProperty;
import javafx.scene.Node;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/** Parts of screens that several tests of controls show. Stateless. */
final class SampleParts {
    private SampleParts() {}

    static HallHeader header(Clock clock) {
        HallHeader header = new HallHeader(Icon.MALL, clock);
        header.titleProperty().set("Mal Pelayanan Publik");
        header.subtitleProperty().set("Kabupaten Sleman");
        return header;
    }

    static Banner banner(Tone tone, Icon icon, String headline, String detail) {
        Banner banner = new Banner(tone, icon);
        banner.headlineProperty().set(headline);
        banner.detailProperty().set(detail);
        banner.setVisible(true);
        return banner;
    }

    static ActionButton button(Icon icon, Emphasis emphasis, String text) {
        return new ActionButton(icon, emphasis, new SimpleStringProperty(text));
    }

    static ActionButton wide(ActionButton button) {
        button.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(button, Priority.ALWAYS);
        return button;
    }

    static HBox row(ActionButton... buttons) {
        HBox row = new HBox(buttons);
        row.getStyleClass().add(StyleClass.ROW);
        for (ActionButton button : buttons) {
            wide(button);
            button.setPrefWidth(200);
        }
        return row;
    }

    static Node filler() {
        Region filler = new Region();
        HBox.setHgrow(filler, Priority.ALWAYS);
        VBox.setVgrow(filler, Priority.ALWAYS);
        return filler;
    }
}
