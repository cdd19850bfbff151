package id.satuatap.counter.template;

import id.satuatap.protocol.template.TemplateBlock;
import id.satuatap.protocol.template.TemplatePart;
import id.satuatap.protocol.template.TicketTemplate;
import id.satuatap.uikit.control.ActionButton;
import id.satuatap.uikit.control.Emphasis;
import id.satuatap.uikit.fx.Subscriptions;
import id.satuatap.uikit.icon.Icon;
import id.satuatap.uikit.theme.StyleClass;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.css.PseudoClass;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/**
 * The blocks from top to bottom: chosen, moved (Alt with up and down), shown or not (space), added, taken out (delete).
 * Confined to the FX thread.
 */
final class BlockList extends VBox {
    private static final PseudoClass HIDDEN = PseudoClass.getPseudoClass("hidden");

    private final TemplateViewModel model;
    private final TemplateWords words;
    private final ListView<TemplateBlock> list = new ListView<>();
    private final MenuButton add = new MenuButton();
    private final ActionButton up;
    private final ActionButton down;
    private final ActionButton remove;
    private boolean filling;

    BlockList(TemplateViewModel model, TemplateWords words) {
        this.model = model;
        this.words = words;
        Label heading = new Label();
        heading.textProperty().bind(words.messages().bind("blocks.heading"));
        heading.getStyleClass().add(StyleClass.SUBHEADING);
        list.setId("template-blocks");
        list.setCellFactory(any -> new Cell());
        list.addEventFilter(KeyEvent.KEY_PRESSED, this::key);
        list.getSelectionModel().selectedIndexProperty().addListener((value, before, after) -> {
            if (!filling) {
                look();
            }
        });
        VBox.setVgrow(list, Priority.ALWAYS);
        up = button(Icon.UP, "up", () -> move(-1));
        down = button(Icon.DOWN, "down", () -> move(1));
        remove = button(Icon.DELETE, "remove", this::remove);
        add.setId("template-add");
        add.textProperty().bind(words.messages().bind("blocks.add"));
        FlowPane buttons = new FlowPane(up, down, remove, add);
        buttons.getStyleClass().add("template-buttons");
        getStyleClass().addAll(StyleClass.PANEL, "template-blocks");
        getChildren().addAll(heading, list, buttons);
    }

    void open(Subscriptions open) {
        open.follow(model.draftProperty(), layout -> show(layout.template()));
        open.follow(words.mallText().localeProperty(), language -> {
            list.refresh();
            fillAdd(model.template());
        });
    }

    ReadOnlyIntegerProperty chosenProperty() {
        return list.getSelectionModel().selectedIndexProperty();
    }

    /** Where the keyboard goes first. */
    ListView<TemplateBlock> firstFocus() {
        return list;
    }

    private void show(TicketTemplate template) {
        int chosen = Math.max(0, list.getSelectionModel().getSelectedIndex());
        filling = true;
        list.getItems().setAll(template.blocks());
        filling = false;
        list.getSelectionModel()
                .clearAndSelect(Math.min(chosen, template.blocks().size() - 1));
        list.getFocusModel().focus(list.getSelectionModel().getSelectedIndex());
        fillAdd(template);
        look();
    }

    private void fillAdd(TicketTemplate template) {
        Set<TemplatePart> there =
                template.blocks().stream().map(TemplateBlock::part).collect(Collectors.toSet());
        add.getItems()
                .setAll(Stream.of(TemplatePart.values())
                        .filter(part -> part.often() || !there.contains(part))
                        .map(part -> {
                            MenuItem item = new MenuItem(words.part(part));
                            item.setId("template-add-" + part.word());
                            item.setOnAction(chosen -> add(part));
                            return item;
                        })
                        .toList());
    }

    private void look() {
        int chosen = list.getSelectionModel().getSelectedIndex();
        TemplateBlock block = chosen < 0 ? null : list.getItems().get(chosen);
        up.setDisable(chosen <= 0);
        down.setDisable(chosen < 0 || chosen == list.getItems().size() - 1);
        remove.setDisable(block == null || block.part().needed());
    }

    private void key(KeyEvent event) {
        if (event.isAltDown() && (event.getCode() == KeyCode.UP || event.getCode() == KeyCode.DOWN)) {
            move(event.getCode() == KeyCode.UP ? -1 : 1);
            event.consume();
        } else if (event.getCode() == KeyCode.SPACE) {
            toggle();
            event.consume();
        } else if (event.getCode() == KeyCode.DELETE) {
            remove();
            event.consume();
        }
    }

    private void toggle() {
        int chosen = list.getSelectionModel().getSelectedIndex();
        if (chosen >= 0 && !list.getItems().get(chosen).part().needed()) {
            List<TemplateBlock> blocks = blocks();
            blocks.set(chosen, blocks.get(chosen).withShown(!blocks.get(chosen).shown()));
            model.change(new TicketTemplate(blocks), null);
        }
    }

    private void move(int by) {
        int chosen = list.getSelectionModel().getSelectedIndex();
        List<TemplateBlock> blocks = blocks();
        if (chosen < 0 || chosen + by < 0 || chosen + by >= blocks.size()) {
            return;
        }
        blocks.add(chosen + by, blocks.remove(chosen));
        changed(blocks, chosen + by);
    }

    private void add(TemplatePart part) {
        int at = list.getSelectionModel().getSelectedIndex() + 1;
        List<TemplateBlock> blocks = blocks();
        TemplateBlock fresh = TemplateBlock.of(part);
        blocks.add(
                at, part == TemplatePart.TEXT ? fresh.withText(words.messages().text("block.text.new"), "") : fresh);
        changed(blocks, at);
    }

    private void remove() {
        int chosen = list.getSelectionModel().getSelectedIndex();
        List<TemplateBlock> blocks = blocks();
        if (chosen >= 0 && !blocks.get(chosen).part().needed()) {
            blocks.remove(chosen);
            changed(blocks, Math.max(0, chosen - 1));
        }
    }

    private void changed(List<TemplateBlock> blocks, int chosen) {
        model.change(new TicketTemplate(blocks), null);
        list.getSelectionModel().clearAndSelect(chosen);
        list.getFocusModel().focus(chosen);
        list.scrollTo(Math.max(0, chosen - 2));
    }

    private List<TemplateBlock> blocks() {
        return new ArrayList<>(model.template().blocks());
    }

    private ActionButton button(Icon icon, String name, Runnable pressed) {
        ActionButton button =
                new ActionButton(icon, Emphasis.SECONDARY, words.messages().bind("blocks." + name));
        button.setId("template-" + name);
        button.setMinWidth(USE_PREF_SIZE);
        button.setOnAction(press -> pressed.run());
        return button;
    }

    /** One block: its part, and what tells it from others. */
    private final class Cell extends ListCell<TemplateBlock> {
        private final Label part = new Label();
        private final Label about = new Label();
        private final HBox row = new HBox(part, about);

        Cell() {
            row.getStyleClass().add("template-block");
            about.getStyleClass().add(StyleClass.MUTED);
            part.setMinWidth(USE_PREF_SIZE);
            about.setMinWidth(0);
            setPrefWidth(0);
        }

        @Override
        protected void updateItem(@Nullable TemplateBlock block, boolean empty) {
            super.updateItem(block, empty);
            boolean none = empty || block == null;
            setGraphic(none ? null : row);
            pseudoClassStateChanged(HIDDEN, block != null && !block.shown());
            if (block != null) {
                part.setText(words.part(block.part()));
                about.setText(
                        block.shown() ? words.about(block) : words.messages().text("block.hidden"));
            }
        }
    }
}
