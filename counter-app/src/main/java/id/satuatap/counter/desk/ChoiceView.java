package id.satuatap.counter.desk;

import id.satuatap.counter.link.Saying;
import id.satuatap.uikit.control.ActionButton;
import id.satuatap.uikit.icon.Icon;
import id.satuatap.uikit.text.Messages;
import id.satuatap.uikit.theme.StyleClass;
import java.time.Instant;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/** Chooses why, or who: go down, press Enter. Confined to the FX thread. */
final class ChoiceView extends VBox {
    private final ChoiceViewModel choice;
    private final DeskWords words;
    private final Messages messages;
    private final ListView<ChoiceViewModel.Option> options = new ListView<>();
    private final HBox deeds = new HBox();

    ChoiceView(ChoiceViewModel choice, DeskWords words) {
        this.choice = choice;
        this.words = words;
        this.messages = words.messages();
        getStyleClass().addAll(StyleClass.PANEL, "desk-choice");
        setId("desk-choice");
        Label heading = new Label(choice.heading().words(messages));
        heading.getStyleClass().add(StyleClass.HEADING);
        options.setId("desk-choice-options");
        options.getItems().setAll(choice.options());
        options.setCellFactory(list -> new OptionCell());
        VBox.setVgrow(options, Priority.ALWAYS);
        options.setOnMouseClicked(click -> {
            if (click.getButton() == MouseButton.PRIMARY && click.getClickCount() == 2) {
                sendUsual();
            }
        });
        deeds.getStyleClass().add(StyleClass.ROW);
        options.getSelectionModel().selectedItemProperty().addListener((option, before, after) -> showDeeds(after));
        getChildren().addAll(heading, options, actions());
        addEventFilter(KeyEvent.KEY_PRESSED, this::key);
        options.getSelectionModel().selectFirst();
    }

    /** Where keys should go. */
    Node firstFocus() {
        return options;
    }

    private Node actions() {
        ActionButton back = ActionButton.secondary(Icon.BACK, messages.bind("desk.choice.back"))
                .onKey(new KeyCodeCombination(KeyCode.ESCAPE));
        back.setOnAction(pressed -> choice.chosen().cancel());
        Region between = new Region();
        HBox.setHgrow(between, Priority.ALWAYS);
        HBox row = new HBox(back, between, deeds);
        row.getStyleClass().add(StyleClass.ROW);
        return row;
    }

    private void showDeeds(ChoiceViewModel.@Nullable Option option) {
        deeds.getChildren().clear();
        if (option == null) {
            return;
        }
        // The usual one stands at the end, where Enter's button is everywhere.
        for (int i = option.deeds().size() - 1; i >= 0; i--) {
            ChoiceViewModel.Deed deed = option.deeds().get(i);
            ActionButton button = i == 0
                    ? ActionButton.primary(
                                    deed.icon(), messages.bind(deed.name().key()))
                            .onKey(new KeyCodeCombination(KeyCode.ENTER))
                    : ActionButton.secondary(
                            deed.icon(), messages.bind(deed.name().key()));
            button.setId("desk-choice-" + deed.id());
            button.setOnAction(pressed -> choice.chosen().send(deed.command()));
            deeds.getChildren().add(button);
        }
    }

    private void key(KeyEvent event) {
        switch (event.getCode()) {
            case DOWN -> move(1);
            case UP -> move(-1);
            case ENTER -> sendUsual();
            case ESCAPE -> choice.chosen().cancel();
            default -> {
                return;
            }
        }
        event.consume();
    }

    private void move(int by) {
        int last = options.getItems().size() - 1;
        int next = Math.max(0, Math.min(last, options.getSelectionModel().getSelectedIndex() + by));
        options.getSelectionModel().select(next);
        options.scrollTo(Math.max(0, next - 3));
    }

    private void sendUsual() {
        ChoiceViewModel.Option option = options.getSelectionModel().getSelectedItem();
        if (option != null) {
            choice.chosen().send(option.deeds().get(0).command());
        }
    }

    private final class OptionCell extends ListCell<ChoiceViewModel.Option> {
        @Override
        protected void updateItem(ChoiceViewModel.@Nullable Option option, boolean empty) {
            super.updateItem(option, empty);
            setText(null);
            setGraphic(option == null || empty ? null : row(option));
        }

        /** A reason that this app does not know yet is left out. */
        private String detail(ChoiceViewModel.Option option) {
            Saying more = option.detail();
            String detail = more != null && messages.has(more.key()) ? more.words(messages) : "";
            Instant until = option.until();
            return until == null
                    ? detail
                    : messages.text("desk.held.until", detail, words.mallText().time(until));
        }

        private Node row(ChoiceViewModel.Option option) {
            Label name = new Label(option.name().words(messages));
            name.getStyleClass().add(StyleClass.STRONG);
            Region between = new Region();
            HBox.setHgrow(between, Priority.ALWAYS);
            Label detail = new Label(detail(option));
            detail.getStyleClass().add(StyleClass.MUTED);
            HBox row = new HBox(name, between, detail);
            row.getStyleClass().add(StyleClass.ROW);
            return row;
        }
    }
}
