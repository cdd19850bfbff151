package id.satuatap.counter.supervisor;

import id.satuatap.uikit.fx.Subscriptions;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ChoiceBox;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.util.StringConverter;
import org.jspecify.annotations.Nullable;

/** What of the hall is wanted, and in what order. Confined to the FX thread. */
final class FilterBar extends HBox {
    private final SupervisorViewModel model;
    private final SupervisorWords words;
    private final TextField text = new TextField();
    private final CheckBox warned = new CheckBox();
    private final ChoiceBox<Order> order = new ChoiceBox<>();

    FilterBar(SupervisorViewModel model, SupervisorWords words) {
        this.model = model;
        this.words = words;
        getStyleClass().add("supervisor-filter");
        text.setId("supervisor-filter");
        text.promptTextProperty().bind(words.messages().bind("filter.text"));
        warned.setId("supervisor-warned-only");
        warned.textProperty().bind(words.messages().bind("filter.warned"));
        warned.setMinWidth(USE_PREF_SIZE);
        order.setId("supervisor-order");
        order.getItems().setAll(Order.values());
        getChildren().addAll(text, warned, order);
        text.textProperty().addListener((value, before, after) -> tell());
        warned.selectedProperty().addListener((value, before, after) -> tell());
        order.valueProperty().addListener((value, before, after) -> tell());
        order.setValue(Wanted.ALL.order());
    }

    /** Follows the language until the subscriptions are closed. */
    void open(Subscriptions open) {
        open.follow(words.mallText().localeProperty(), language -> order.setConverter(names()));
    }

    /** Counters stand in the catalogue's order, whatever is chosen. */
    void orders(boolean orders) {
        order.setVisible(orders);
        order.setManaged(orders);
    }

    private void tell() {
        model.wantedProperty().set(new Wanted(text.getText(), warned.isSelected(), order.getValue()));
    }

    private StringConverter<Order> names() {
        return new StringConverter<>() {
            @Override
            public String toString(@Nullable Order choice) {
                return choice == null ? "" : words.messages().text("order." + choice);
            }

            @Override
            public Order fromString(String name) {
                throw new IllegalStateException("nobody types an order: " + name);
            }
        };
    }
}
