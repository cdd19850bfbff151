package id.satuatap.kiosk.choice;

import id.satuatap.uikit.control.ActionButton;
import id.satuatap.uikit.control.Emphasis;
import id.satuatap.uikit.icon.Icon;
import id.satuatap.uikit.text.Messages;
import javafx.beans.binding.Bindings;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/** The way to the other pages: two large buttons and where one is. Confined to the FX thread; hidden on a single page. */
final class Pager extends HBox {
    private static final String STYLE = "kiosk-pager";
    private static final String DOT = "kiosk-page-dot";
    private static final String DOT_HERE = "kiosk-page-dot-here";

    private final Pages pages;
    private final HBox dots = new HBox();

    Pager(Pages pages, Messages messages, boolean words) {
        this.pages = pages;
        ActionButton previous =
                button(Icon.PREVIOUS_PAGE, Emphasis.SECONDARY, messages, words, "pager.previous.button");
        ActionButton next = button(Icon.NEXT_PAGE, Emphasis.PRIMARY, messages, words, "pager.next.button");
        previous.setId("page-previous");
        next.setId("page-next");
        previous.setOnAction(press -> pages.previous());
        next.setOnAction(press -> pages.next());
        previous.disableProperty().bind(pages.pageProperty().isEqualTo(0));
        next.disableProperty()
                .bind(pages.pageProperty().isEqualTo(pages.countProperty().subtract(1)));
        Label where = new Label();
        where.textProperty()
                .bind(messages.bind(
                        "pager.where.label",
                        Bindings.createObjectBinding(() -> pages.pageProperty().get() + 1, pages.pageProperty()),
                        pages.countProperty()));
        where.getStyleClass().add("kiosk-page-where");
        where.setMinWidth(USE_PREF_SIZE);
        dots.getStyleClass().add("kiosk-page-dots");
        dots.setAlignment(Pos.CENTER);
        VBox middle = new VBox(where, dots);
        middle.setAlignment(Pos.CENTER);
        middle.getStyleClass().add("kiosk-page-middle");
        getStyleClass().add(STYLE);
        setAlignment(Pos.CENTER);
        getChildren().addAll(previous, middle, next);
        visibleProperty().bind(pages.countProperty().greaterThan(1));
        managedProperty().bind(visibleProperty());
        pages.pageProperty().addListener((value, before, after) -> dot());
        pages.countProperty().addListener((value, before, after) -> dot());
        dot();
    }

    private static ActionButton button(Icon icon, Emphasis emphasis, Messages messages, boolean words, String key) {
        ActionButton button =
                words ? new ActionButton(icon, emphasis, messages.bind(key)) : new ActionButton(icon, emphasis);
        button.accessibleTextProperty().bind(messages.bind(key));
        return button;
    }

    private void dot() {
        dots.getChildren().clear();
        for (int i = 0; i < pages.countProperty().get(); i++) {
            Region dot = new Region();
            dot.getStyleClass().add(i == pages.pageProperty().get() ? DOT_HERE : DOT);
            dots.getChildren().add(dot);
        }
    }
}
