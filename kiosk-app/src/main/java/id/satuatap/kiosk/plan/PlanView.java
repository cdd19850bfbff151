package id.satuatap.kiosk.plan;

import id.satuatap.uikit.control.ActionButton;
import id.satuatap.uikit.control.Emphasis;
import id.satuatap.uikit.icon.Icon;
import id.satuatap.uikit.icon.IconSize;
import id.satuatap.uikit.icon.Icons;
import id.satuatap.uikit.text.Messages;
import id.satuatap.uikit.theme.StyleClass;
import java.util.List;
import java.util.function.Consumer;
import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.geometry.VPos;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/** The services of a life event and the press for one number. Confined to the FX thread. */
final class PlanView extends VBox {
    private static final PseudoClass MANY = PseudoClass.getPseudoClass("many");
    private static final PseudoClass WANTED = PseudoClass.getPseudoClass("wanted");
    private static final int MANY_STOPS = 4;

    final Label name = new Label();
    final Label closed = new Label();
    /** Whose order the stops stand in. */
    final Label order = new Label();

    final ActionButton take;
    final ActionButton priority;
    /** Told which service is left out, or taken in again. */
    Consumer<String> turned = code -> {};

    private final GridPane rows = new GridPane();
    private final int columns;

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
        Label above = label(messages, "plan.heading.label", StyleClass.MUTED);
        above.getStyleClass().add("kiosk-subheading");
        name.getStyleClass().add("kiosk-service-name");
        wrap(name);
        VBox title = new VBox(above, name);
        title.getStyleClass().add("kiosk-service-title");
        order.getStyleClass().add(StyleClass.MUTED);
        order.setId("order");
        wrap(order);
        order.managedProperty().bind(order.visibleProperty());
        VBox panel = panel(messages);
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
        getChildren().addAll(title, panel, closed, buttons(messages));
    }

    void show(List<Row> stops) {
        rows.getChildren().clear();
        boolean many = stops.size() > MANY_STOPS;
        rows.pseudoClassStateChanged(MANY, many);
        for (int i = 0; i < stops.size(); i++) {
            rows.add(row(stops.get(i), many && columns > 1), i % columns, i / columns);
        }
    }

    /** @param tight agency and queue in one line, where many stand side by side */
    private HBox row(Row stop, boolean tight) {
        Label service = new Label(stop.service());
        service.getStyleClass().add(StyleClass.STRONG);
        Label place = new Label(stop.place());
        Label queue = new Label(stop.queue());
        queue.getStyleClass().add(stop.open() || !stop.wanted() ? "kiosk-stop-queue" : "kiosk-stop-closed");
        place.getStyleClass().add("kiosk-stop-place");
        wrap(service, place, queue);
        VBox words = new VBox(service, place, queue);
        if (tight) {
            queue.setText(stop.place() + " · " + stop.queue());
            words.getChildren().remove(place);
        }
        HBox.setHgrow(words, Priority.ALWAYS);
        HBox row = new HBox(mark(stop), words);
        row.setAlignment(Pos.TOP_LEFT);
        row.getStyleClass().addAll("kiosk-requirement", "kiosk-stop", "kiosk-stop-choice");
        row.pseudoClassStateChanged(WANTED, stop.wanted());
        row.setId("stop-" + stop.code());
        row.setAccessibleRole(AccessibleRole.CHECK_BOX);
        row.setAccessibleText(stop.service() + ", " + stop.queue());
        row.setMaxHeight(USE_PREF_SIZE);
        row.setFocusTraversable(true);
        row.setOnMouseClicked(press -> turned.accept(stop.code()));
        row.setOnKeyPressed(press -> {
            if (press.getCode() == KeyCode.SPACE) {
                turned.accept(stop.code());
            }
        });
        GridPane.setValignment(row, VPos.TOP);
        return row;
    }

    /** Its place in the order where that is known. */
    private static Node mark(Row stop) {
        if (stop.wanted() && stop.open() && stop.turn() > 0) {
            Label turn = new Label(Integer.toString(stop.turn()));
            turn.getStyleClass().add("kiosk-stop-turn");
            turn.setMinSize(USE_PREF_SIZE, USE_PREF_SIZE);
            return turn;
        }
        Icon icon = !stop.wanted() ? Icon.DISMISS : stop.open() ? Icon.CHECK : Icon.CANCEL;
        return Icons.of(icon, IconSize.BUTTON);
    }

    private VBox panel(Messages messages) {
        rows.getStyleClass().add("kiosk-stops");
        for (int i = 0; i < columns; i++) {
            ColumnConstraints column = new ColumnConstraints();
            column.setPercentWidth(100.0 / columns);
            rows.getColumnConstraints().add(column);
        }
        VBox panel = new VBox(label(messages, "plan.explained.label", StyleClass.SUBHEADING), rows, order);
        panel.getStyleClass().addAll(StyleClass.PANEL, "kiosk-plan");
        VBox.setVgrow(panel, Priority.ALWAYS);
        return panel;
    }

    private VBox buttons(Messages messages) {
        take.getStyleClass().add("kiosk-take");
        take.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(take, Priority.ALWAYS);
        priority.getStyleClass().add("kiosk-take");
        HBox row = new HBox(take, priority);
        row.getStyleClass().add(StyleClass.ROW);
        Label forWhom = label(messages, "plan.priority.forWhom", StyleClass.MUTED);
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
