package id.satuatap.counter.administrator;

import id.satuatap.counter.link.Errand;
import id.satuatap.protocol.catalogue.CounterEntry;
import id.satuatap.protocol.session.DeviceKind;
import id.satuatap.protocol.session.WaitingPairing;
import id.satuatap.uikit.control.ActionButton;
import id.satuatap.uikit.fx.Subscriptions;
import id.satuatap.uikit.icon.Icon;
import id.satuatap.uikit.theme.StyleClass;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.control.TextFormatter;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import javafx.util.StringConverter;
import org.jspecify.annotations.Nullable;

/** What an administrator fills in about the chosen PC. Confined to the FX thread. */
final class ApprovalForm extends VBox {
    private final DevicesViewModel model;
    private final DeviceWords words;
    private final TextField code = new TextField();
    private final TextField label = new TextField();
    private final ComboBox<Optional<Integer>> zones = new ComboBox<>();
    private final ComboBox<CounterEntry> counters = new ComboBox<>();
    private final VBox zoneField;
    private final VBox counterField;
    private final ActionButton approve;
    private final ActionButton refuse;
    private String about = "";

    ApprovalForm(DevicesViewModel model, DeviceWords words) {
        this.model = model;
        this.words = words;
        code.setId("devices-code");
        code.getStyleClass().add("devices-code");
        code.promptTextProperty().bind(words.messages().bind("form.code.prompt"));
        code.setTextFormatter(new TextFormatter<>(change -> {
            change.setText(change.getText().toUpperCase(Locale.ROOT));
            return change;
        }));
        code.setOnAction(entered -> approve());
        label.setId("devices-label");
        label.setOnAction(entered -> approve());
        zones.setId("devices-zone");
        zones.setConverter(written(zone -> words.zone(zone.orElse(null))));
        counters.setId("devices-counter");
        counters.setConverter(written(words::counter));
        counters.getItems().setAll(words.places().counters());
        approve = ActionButton.primary(Icon.CHECK, words.messages().bind("form.approve"));
        approve.setId("devices-approve");
        approve.setOnAction(pressed -> approve());
        refuse = ActionButton.secondary(Icon.CANCEL, words.messages().bind("form.refuse"));
        refuse.setId("devices-refuse");
        refuse.setOnAction(pressed -> model.refuse());
        zoneField = field("form.zone", zones);
        counterField = field("form.counter", counters);
        for (ComboBox<?> box : List.of(zones, counters)) {
            box.setMaxWidth(Double.MAX_VALUE);
        }
        for (VBox field : List.of(zoneField, counterField)) {
            field.managedProperty().bind(field.visibleProperty());
        }
        HBox buttons = new HBox(approve, refuse);
        buttons.getStyleClass().add(StyleClass.ROW);
        HBox.setHgrow(approve, Priority.ALWAYS);
        approve.setMaxWidth(Double.MAX_VALUE);
        Label compare = new Label();
        compare.textProperty().bind(words.messages().bind("form.compare"));
        compare.setWrapText(true);
        compare.setMinHeight(USE_PREF_SIZE);
        compare.getStyleClass().add(StyleClass.MUTED);
        getStyleClass().add("devices-form");
        getChildren()
                .addAll(
                        field("form.code", code),
                        compare,
                        field("form.label", label),
                        zoneField,
                        counterField,
                        buttons);
    }

    /** Follows the model until the subscriptions are closed. */
    void open(Subscriptions open) {
        open.follow(model.chosenProperty(), this::show);
        open.follow(model.phaseProperty(), phase -> able());
        open.follow(model.sendingAwayProperty(), sending -> able());
        open.follow(model.followed().linkProperty(), link -> able());
        open.follow(words.mallText().localeProperty(), language -> zones());
    }

    Node firstFocus() {
        return code;
    }

    private void show(@Nullable WaitingPairing pc) {
        able();
        if (pc == null || pc.pairing().equals(about)) {
            return;
        }
        about = pc.pairing();
        code.clear();
        label.setText(pc.label());
        counters.setValue(null);
        zones();
        boolean desk = pc.kind() == DeviceKind.COUNTER;
        counterField.setVisible(desk && !words.places().counters().isEmpty());
        zoneField.setVisible(!desk);
        code.requestFocus();
    }

    private void zones() {
        Optional<Integer> before = Objects.requireNonNullElse(zones.getValue(), Optional.empty());
        List<Optional<Integer>> all = new ArrayList<>();
        all.add(Optional.empty());
        words.places().zones().forEach(zone -> all.add(Optional.of(zone.no())));
        zones.getItems().setAll(all);
        zones.setValue(before);
    }

    private void able() {
        boolean may = model.followed().live()
                && model.phaseProperty().get() == Errand.Phase.IDLE
                && !model.sendingAwayProperty().get()
                && model.chosenProperty().get() != null;
        approve.setDisable(!may);
        refuse.setDisable(!may);
    }

    private void approve() {
        if (!approve.isDisabled()) {
            CounterEntry counter = counters.getValue();
            Optional<Integer> zone = Objects.requireNonNullElse(zones.getValue(), Optional.empty());
            model.approve(new Approval(
                    code.getText(), label.getText(), counter == null ? null : counter.code(), zone.orElse(null)));
        }
    }

    private VBox field(String key, Node input) {
        Label caption = new Label();
        caption.textProperty().bind(words.messages().bind(key));
        caption.getStyleClass().add(StyleClass.CAPTION);
        VBox field = new VBox(caption, input);
        field.getStyleClass().add("devices-field");
        return field;
    }

    /** How a choice is read. */
    private interface Written<T> {
        String of(T choice);
    }

    private static <T> StringConverter<T> written(Written<T> words) {
        return new StringConverter<>() {
            @Override
            public String toString(@Nullable T choice) {
                return choice == null ? "" : words.of(choice);
            }

            @Override
            public @Nullable T fromString(String text) {
                return null;
            }
        };
    }
}
