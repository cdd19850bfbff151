package id.satuatap.counter.day;

import id.satuatap.counter.link.Saying;
import id.satuatap.uikit.control.ActionButton;
import id.satuatap.uikit.control.Emphasis;
import id.satuatap.uikit.fx.Subscriptions;
import id.satuatap.uikit.icon.Icon;
import id.satuatap.uikit.text.MallText;
import id.satuatap.uikit.text.Messages;
import id.satuatap.uikit.theme.StyleClass;
import java.time.LocalDate;
import java.util.Objects;
import javafx.beans.binding.Bindings;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;

/** How the business day stands, in one line, and the buttons that open and close it. Confined to the FX thread. */
final class DayBar extends HBox {
    private final DayByHandViewModel model;
    private final MallText mallText;
    private final Messages messages;
    private final Label line = new Label();

    DayBar(DayByHandViewModel model, MallText mallText) {
        this.model = model;
        this.mallText = mallText;
        this.messages = Messages.beside(DayBar.class, mallText.localeProperty());
        line.setId("day-line");
        line.setWrapText(true);
        line.setMinHeight(USE_PREF_SIZE);
        line.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(line, Priority.ALWAYS);
        getChildren()
                .addAll(
                        line,
                        change(Icon.OPEN, "open", DayChange.OPEN),
                        change(Icon.CLOSE, "close", DayChange.CLOSE),
                        sure("open", DayChange.OPEN),
                        sure("close", DayChange.CLOSE),
                        not());
        getStyleClass().addAll(StyleClass.ROW, "day-bar");
        getStylesheets()
                .add(Objects.requireNonNull(DayBar.class.getResource("day.css"), "day.css")
                        .toExternalForm());
    }

    /** Follows the model until the subscriptions are closed. */
    void open(Subscriptions open) {
        open.follow(model.changeProperty(), change -> say());
        open.follow(model.dateProperty(), date -> say());
        open.follow(model.askingProperty(), asking -> say());
        open.follow(model.sayingProperty(), saying -> say());
        open.follow(mallText.localeProperty(), language -> say());
    }

    private ActionButton change(Icon icon, String name, DayChange change) {
        ActionButton button = new ActionButton(icon, Emphasis.SECONDARY, messages.bind("day." + name));
        button.setId("day-" + name);
        button.setOnAction(pressed -> model.ask());
        shown(button, change, false);
        return button;
    }

    private ActionButton sure(String name, DayChange change) {
        ActionButton button = new ActionButton(Icon.CHECK, Emphasis.DANGER, messages.bind("day." + name + ".sure"));
        button.setId("day-" + name + "-sure");
        button.setOnAction(pressed -> model.run());
        shown(button, change, true);
        return button;
    }

    private ActionButton not() {
        ActionButton button = new ActionButton(Icon.CANCEL, Emphasis.QUIET, messages.bind("day.not"));
        button.setId("day-not");
        button.setOnAction(pressed -> model.leaveIt());
        button.visibleProperty().bind(model.askingProperty());
        button.managedProperty().bind(model.askingProperty());
        return button;
    }

    private void shown(ActionButton button, DayChange change, boolean asking) {
        button.setMinWidth(USE_PREF_SIZE);
        button.disableProperty().bind(model.ableProperty().not());
        button.visibleProperty()
                .bind(Bindings.createBooleanBinding(
                        () -> model.changeProperty().get() == change
                                && model.askingProperty().get() == asking,
                        model.changeProperty(),
                        model.askingProperty()));
        button.managedProperty().bind(button.visibleProperty());
    }

    private void say() {
        LocalDate date = model.dateProperty().get();
        Saying saying = model.sayingProperty().get();
        if (saying != null) {
            line.setText(saying.words(messages));
        } else if (date == null) {
            line.setText("");
        } else {
            line.setText(messages.text(key(), mallText.date(date), model.waiting()));
        }
    }

    private String key() {
        String change = "day.is." + model.changeProperty().get();
        return model.askingProperty().get() ? change + ".ask" : change;
    }
}
