package id.satuatap.kiosk.plan;

import id.satuatap.kiosk.choice.Titles;
import id.satuatap.uikit.control.ActionButton;
import id.satuatap.uikit.control.Emphasis;
import id.satuatap.uikit.icon.Icon;
import id.satuatap.uikit.icon.IconSize;
import id.satuatap.uikit.icon.Icons;
import id.satuatap.uikit.text.Messages;
import id.satuatap.uikit.theme.StyleClass;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/** The services of a plan and the press for one number. Confined to the FX thread. */
final class PlanView extends VBox {
    private static final PseudoClass MANY = PseudoClass.getPseudoClass("many");
    private static final int MANY_STOPS = 4;

    /** For how many services the number is. */
    final Label heading = new Label();

    final Label name = new Label();
    /** What a press on a service does. */
    final Label explained = new Label();

    private final Label closed = new Label();
    /** Whose order the stops stand in. */
    final Label order = new Label();

    /** Looks for another service. */
    final ActionButton add;

    final ActionButton take;
    final ActionButton priority;
    /** Told which service is left out, or taken in again. */
    Consumer<String> turned = code -> {};

    private final VBox panel = new VBox();
    private final GridPane rows = new GridPane();
    private final Map<String, StopButton> buttons = new HashMap<>();
    private List<String> shown = List.of();
    private final int columns;
    private final Label forWhom;

    /**
     * Immutable. The words of one service.
     *
     * @param code the service's
     * @param queue how many wait and how long, or why no numbers are given
     * @param open while numbers are given
     * @param wanted false where the visitor left it out
     * @param turn his first, second stop and so on; 0 while the order is not known
     */
    record Row(String code, String service, String place, String queue, boolean open, boolean wanted, int turn) {}

    PlanView(Messages messages, boolean upright) {
        setId("plan");
        columns = upright ? 1 : 2;
        heading.getStyleClass().addAll(StyleClass.MUTED, "kiosk-subheading");
        explained.getStyleClass().add(StyleClass.SUBHEADING);
        wrap(heading, explained);
        heading.managedProperty().bind(heading.visibleProperty());
        name.getStyleClass().add("kiosk-service-name");
        wrap(name);
        VBox words = new VBox(heading, name);
        words.setAlignment(Pos.CENTER_LEFT);
        words.getStyleClass().add("kiosk-service-title");
        add = new ActionButton(Icon.ADD, Emphasis.SECONDARY, messages.bind("plan.add.button"));
        add.setId("add-more");
        HBox title = Titles.beside(words, add);
        order.getStyleClass().add(StyleClass.MUTED);
        order.setId("order");
        wrap(order);
        order.managedProperty().bind(order.visibleProperty());
        fillPanel();
        if (upright) {
            panel.getStyleClass().add("kiosk-upright");
        }
        closed.getStyleClass().add("kiosk-closed");
        closed.setGraphic(Icons.of(Icon.CANCEL, IconSize.BUTTON));
        closed.setMaxWidth(Double.MAX_VALUE);
        closed.managedProperty().bind(closed.visibleProperty());
        wrap(closed);
        take = new ActionButton(Icon.TICKET, Emphasis.PRIMARY, messages.bind("plan.take.button"));
        take.setId("take-all");
        priority = new ActionButton(Icon.PRIORITY, Emphasis.HIGHLIGHT, messages.bind("plan.priority.button"));
        priority.setId("take-all-priority");
        getStyleClass().add(StyleClass.PAGE);
        forWhom = label(messages, "plan.priority.forWhom", StyleClass.MUTED);
        getChildren().addAll(title, panel, closed, buttons());
    }

    /** Why no number can be taken; empty when it can. */
    void showWhyNot(String why) {
        closed.setText(why);
        closed.setVisible(!why.isEmpty());
        take.setDisable(!why.isEmpty());
        priority.setDisable(!why.isEmpty());
        forWhom.setVisible(why.isEmpty());
    }

    /** A service keeps its button as long as it is shown, whatever is said on it and wherever it stands. */
    void show(List<Row> stops) {
        List<String> codes = stops.stream().map(Row::code).toList();
        if (!codes.equals(shown)) {
            arrange(codes);
        }
        boolean many = stops.size() > MANY_STOPS;
        rows.pseudoClassStateChanged(MANY, many);
        panel.pseudoClassStateChanged(MANY, many);
        stops.forEach(stop -> buttons.computeIfAbsent(stop.code(), this::button).show(stop, many));
        heading.setVisible(!many || columns == 1);
    }

    /** Nobody who stays leaves the scene: a press under way would be lost, and the focus. */
    private void arrange(List<String> codes) {
        shown = List.copyOf(codes);
        buttons.keySet().retainAll(codes);
        rows.getChildren().retainAll(buttons.values());
        for (int i = 0; i < codes.size(); i++) {
            StopButton button = buttons.computeIfAbsent(codes.get(i), this::button);
            GridPane.setConstraints(button, i % columns, i / columns);
            button.toFront();
        }
    }

    private StopButton button(String code) {
        StopButton button = new StopButton(code);
        button.setOnAction(press -> turned.accept(code));
        rows.getChildren().add(button);
        return button;
    }

    private void fillPanel() {
        rows.getStyleClass().add("kiosk-stops");
        for (int i = 0; i < columns; i++) {
            ColumnConstraints column = new ColumnConstraints();
            column.setPercentWidth(100.0 / columns);
            rows.getColumnConstraints().add(column);
        }
        panel.getChildren().addAll(explained, rows, order);
        panel.getStyleClass().addAll(StyleClass.PANEL, "kiosk-plan");
        VBox.setVgrow(panel, Priority.ALWAYS);
    }

    private VBox buttons() {
        take.getStyleClass().add("kiosk-take");
        take.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(take, Priority.ALWAYS);
        priority.getStyleClass().add("kiosk-take");
        HBox row = new HBox(take, priority);
        row.getStyleClass().add(StyleClass.ROW);
        forWhom.managedProperty().bind(forWhom.visibleProperty());
        forWhom.setAlignment(Pos.CENTER_RIGHT);
        forWhom.setMaxWidth(Double.MAX_VALUE);
        return new VBox(row, forWhom);
    }

    private static Label label(Messages messages, String key, String style) {
        Label label = new Label();
        label.textProperty().bind(messages.bind(key));
        label.getStyleClass().add(style);
        wrap(label);
        return label;
    }

    private static void wrap(Label... labels) {
        for (Label label : labels) {
            label.setWrapText(true);
            label.setMinHeight(Region.USE_PREF_SIZE);
        }
    }
}
