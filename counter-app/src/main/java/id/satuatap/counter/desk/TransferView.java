package id.satuatap.counter.desk;

import id.satuatap.protocol.command.TransferPlace;
import id.satuatap.uikit.control.ActionButton;
import id.satuatap.uikit.control.StatusPill;
import id.satuatap.uikit.control.Tone;
import id.satuatap.uikit.icon.Icon;
import id.satuatap.uikit.text.Messages;
import id.satuatap.uikit.theme.StyleClass;
import java.util.Optional;
import java.util.function.Predicate;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.BooleanBinding;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/** Chooses where a visitor goes on to: type, go down, press Enter. Confined to the FX thread. */
final class TransferView extends VBox {
    private static final KeyCodeCombination SPLIT = new KeyCodeCombination(KeyCode.ENTER, KeyCombination.SHIFT_DOWN);
    private static final KeyCodeCombination ADD = new KeyCodeCombination(KeyCode.ENTER, KeyCombination.CONTROL_DOWN);

    private final TransferViewModel transfer;
    private final Messages messages;
    private final TextField query = new TextField();
    private final ListView<TransferTarget> targets = new ListView<>();

    TransferView(TransferViewModel transfer, DeskWords words) {
        this.transfer = transfer;
        this.messages = words.messages();
        getStyleClass().addAll(StyleClass.PANEL, "desk-transfer");
        setId("desk-transfer");
        Label heading =
                new Label(messages.text("desk.transfer.heading", transfer.turn().ticket()));
        heading.getStyleClass().add(StyleClass.HEADING);
        transfer.callColleagues(messages.text("desk.transfer.colleagueWords"));
        query.setPromptText(messages.text("desk.transfer.search"));
        query.setId("desk-transfer-query");
        query.textProperty().bindBidirectional(transfer.queryProperty());
        targets.setItems(transfer.foundProperty());
        targets.setId("desk-transfer-targets");
        targets.setCellFactory(list -> new TargetCell());
        Label none = new Label(messages.text("desk.transfer.none"));
        none.getStyleClass().add(StyleClass.MUTED);
        targets.setPlaceholder(none);
        VBox.setVgrow(targets, Priority.ALWAYS);
        targets.setOnMouseClicked(click -> {
            if (click.getButton() == MouseButton.PRIMARY && click.getClickCount() == 2) {
                send();
            }
        });
        getChildren().addAll(heading, query, targets, places(), comesBack(), actions());
        addEventFilter(KeyEvent.KEY_PRESSED, this::key);
        // Told after the list, which drops its selection when its items change.
        query.textProperty()
                .addListener(
                        (value, before, after) -> targets.getSelectionModel().selectFirst());
        targets.getSelectionModel().selectFirst();
    }

    /** Where typing should go. */
    Node firstFocus() {
        return query;
    }

    private Node places() {
        Label label = new Label(messages.text("desk.transfer.place"));
        label.getStyleClass().add(StyleClass.MUTED);
        ToggleGroup group = new ToggleGroup();
        HBox row = new HBox(
                label,
                place(group, "desk.transfer.place.default", Optional.empty()),
                place(group, "desk.transfer.place.KEEP", Optional.of(TransferPlace.KEEP)),
                place(group, "desk.transfer.place.NOW", Optional.of(TransferPlace.NOW)));
        row.getStyleClass().add(StyleClass.ROW);
        group.selectedToggleProperty().addListener((toggle, before, after) -> {
            if (after == null) {
                group.selectToggle(before);
            }
        });
        return row;
    }

    private Node place(ToggleGroup group, String key, Optional<TransferPlace> place) {
        ToggleButton button = new ToggleButton(messages.text(key));
        button.getStyleClass().add("desk-place");
        button.setToggleGroup(group);
        button.setSelected(place.equals(transfer.placeProperty().get()));
        button.setOnAction(pressed -> transfer.placeProperty().set(place));
        return button;
    }

    private Node comesBack() {
        ToggleButton button = new ToggleButton(messages.text("desk.transfer.comesBack"));
        button.setId("desk-transfer-comes-back");
        button.getStyleClass().add("desk-place");
        button.selectedProperty().bindBidirectional(transfer.comesBackProperty());
        return button;
    }

    private Node actions() {
        ActionButton cancel = ActionButton.secondary(Icon.BACK, messages.bind("desk.transfer.cancel"))
                .onKey(new KeyCodeCombination(KeyCode.ESCAPE));
        cancel.setOnAction(pressed -> transfer.cancel());
        ActionButton send = ActionButton.primary(Icon.TRANSFER, messages.bind("desk.transfer.send"))
                .onKey(new KeyCodeCombination(KeyCode.ENTER));
        send.setId("desk-transfer-send");
        send.disableProperty().bind(chosen(target -> target.planned() == null).not());
        send.setOnAction(pressed -> send());
        ActionButton add = ActionButton.secondary(Icon.CHECKLIST, messages.bind("desk.transfer.add"))
                .onKey(ADD);
        add.setId("desk-transfer-add");
        add.setOnAction(pressed -> addOrDrop());
        showOnly(add, chosen(TransferTarget::addable));
        ActionButton drop = ActionButton.secondary(Icon.DISMISS, messages.bind("desk.transfer.drop"))
                .onKey(ADD);
        drop.setId("desk-transfer-drop");
        drop.setOnAction(pressed -> addOrDrop());
        showOnly(drop, chosen(target -> target.planned() != null));
        ActionButton split = ActionButton.secondary(Icon.TICKET, messages.bind("desk.transfer.split"))
                .onKey(SPLIT);
        split.setId("desk-transfer-split");
        split.setOnAction(pressed -> split());
        showOnly(split, chosen(target -> target.planned() != null));
        Region between = new Region();
        HBox.setHgrow(between, Priority.ALWAYS);
        HBox row = new HBox(cancel, between, split, drop, add, send);
        row.getStyleClass().add(StyleClass.ROW);
        return row;
    }

    /** Whether something is chosen for which this holds. */
    private BooleanBinding chosen(Predicate<TransferTarget> which) {
        ReadOnlyObjectProperty<TransferTarget> target =
                targets.getSelectionModel().selectedItemProperty();
        return Bindings.createBooleanBinding(() -> target.get() != null && which.test(target.get()), target);
    }

    private static void showOnly(Node node, BooleanBinding when) {
        node.visibleProperty().bind(when);
        node.managedProperty().bind(when);
    }

    private void addOrDrop() {
        TransferTarget target = targets.getSelectionModel().getSelectedItem();
        if (target != null && target.addable()) {
            transfer.add(target);
        } else if (target != null) {
            transfer.drop(target);
        }
    }

    private void split() {
        TransferTarget target = targets.getSelectionModel().getSelectedItem();
        if (target != null) {
            transfer.split(target);
        }
    }

    private void key(KeyEvent event) {
        if (SPLIT.match(event)) {
            split();
            event.consume();
            return;
        }
        if (ADD.match(event)) {
            addOrDrop();
            event.consume();
            return;
        }
        switch (event.getCode()) {
            case DOWN -> move(1);
            case UP -> move(-1);
            case PAGE_DOWN -> move(8);
            case PAGE_UP -> move(-8);
            case ENTER -> send();
            case ESCAPE -> transfer.cancel();
            default -> {
                return;
            }
        }
        event.consume();
    }

    private void move(int by) {
        int last = targets.getItems().size() - 1;
        int next = Math.max(0, Math.min(last, targets.getSelectionModel().getSelectedIndex() + by));
        if (last >= 0) {
            targets.getSelectionModel().select(next);
            targets.scrollTo(Math.max(0, next - 3));
        }
    }

    private void send() {
        TransferTarget target = targets.getSelectionModel().getSelectedItem();
        if (target != null && target.planned() == null) {
            transfer.choose(target);
        }
    }

    private final class TargetCell extends ListCell<TransferTarget> {
        @Override
        protected void updateItem(@Nullable TransferTarget target, boolean empty) {
            super.updateItem(target, empty);
            setText(null);
            setGraphic(target == null || empty ? null : row(target));
        }

        private Node row(TransferTarget target) {
            TransferTarget.Colleague colleague = target.colleague();
            return colleague == null ? service(target) : colleague(target, colleague);
        }

        private Node colleague(TransferTarget target, TransferTarget.Colleague colleague) {
            String key = colleague.byName() ? "desk.transfer.officer" : "desk.transfer.counter";
            Label name = new Label(messages.text(key, colleague.label(), colleague.officerName()));
            name.getStyleClass().add(StyleClass.STRONG);
            Label service = new Label(target.name());
            service.getStyleClass().add(StyleClass.MUTED);
            return new VBox(name, service);
        }

        private Node service(TransferTarget target) {
            Label name = new Label(target.name());
            name.getStyleClass().add(StyleClass.STRONG);
            Label agency = new Label(target.agency());
            agency.getStyleClass().add(StyleClass.MUTED);
            VBox words = new VBox(name, agency);
            HBox.setHgrow(words, Priority.ALWAYS);
            if (target.planned() != null) {
                StatusPill planned = new StatusPill(Tone.INFO);
                planned.setText(messages.text("desk.transfer.planned"));
                return row(words, planned);
            }
            boolean staffed = target.openCounters() > 0;
            StatusPill pill = new StatusPill(staffed ? Tone.NEUTRAL : Tone.WARNING);
            pill.setText(
                    staffed
                            ? messages.text("desk.transfer.waiting", target.waiting(), target.openCounters())
                            : messages.text("desk.transfer.unstaffed"));
            return row(words, pill);
        }

        private static Node row(Node words, Node pill) {
            HBox row = new HBox(words, pill);
            row.getStyleClass().add(StyleClass.ROW);
            row.setAlignment(Pos.CENTER_LEFT);
            return row;
        }
    }
}
