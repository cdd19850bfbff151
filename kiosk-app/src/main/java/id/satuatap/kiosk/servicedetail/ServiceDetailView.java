package id.satuatap.kiosk.servicedetail;

import id.satuatap.kiosk.choice.Titles;
import id.satuatap.uikit.control.ActionButton;
import id.satuatap.uikit.control.Emphasis;
import id.satuatap.uikit.icon.Icon;
import id.satuatap.uikit.icon.IconSize;
import id.satuatap.uikit.icon.Icons;
import id.satuatap.uikit.text.Messages;
import id.satuatap.uikit.theme.StyleClass;
import java.util.List;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.scene.text.Text;

/** What a service needs, costs and takes, and the press for a number. Confined to the FX thread. */
final class ServiceDetailView extends VBox {
    final Label agency = new Label();
    final Label name = new Label();
    final FactCard fee = new FactCard(Icon.MONEY);
    final FactCard counterTime = new FactCard(Icon.CLOCK);
    final FactCard completion = new FactCard(Icon.CALENDAR);
    final FactCard queue = new FactCard(Icon.QUEUE);
    final FactCard product = new FactCard(Icon.CHECKLIST);
    final ActionButton take;
    final ActionButton priority;
    /** Begins to put services together for one number. */
    final ActionButton add;
    /** Puts this one to those that were chosen before. */
    final ActionButton addThis;

    final Label closed = new Label();
    private final Text closedIcon = Icons.of(Icon.CANCEL, IconSize.BUTTON);
    private final Label forWhom = new Label();
    private final VBox requirements = new VBox();

    ServiceDetailView(Messages messages, boolean upright) {
        setId("detail");
        agency.getStyleClass().addAll(StyleClass.MUTED, "kiosk-subheading");
        name.getStyleClass().add("kiosk-service-name");
        wrap(agency, name, closed, forWhom);
        fee.captionProperty().bind(messages.bind("detail.fee.label"));
        counterTime.captionProperty().bind(messages.bind("detail.counterTime.label"));
        completion.captionProperty().bind(messages.bind("detail.completion.label"));
        queue.captionProperty().bind(messages.bind("detail.queue.label"));
        product.captionProperty().bind(messages.bind("detail.product.label"));
        take = new ActionButton(Icon.TICKET, Emphasis.PRIMARY, messages.bind("detail.take.button"));
        take.setId("take");
        priority = new ActionButton(Icon.PRIORITY, Emphasis.HIGHLIGHT, messages.bind("detail.priority.button"));
        priority.setId("take-priority");
        priority.getStyleClass().add("kiosk-take");
        forWhom.textProperty().bind(messages.bind("detail.priority.forWhom"));
        forWhom.getStyleClass().add(StyleClass.MUTED);
        take.getStyleClass().add("kiosk-take");
        closed.getStyleClass().add("kiosk-closed");
        closed.setGraphic(closedIcon);
        closed.setMaxWidth(Double.MAX_VALUE);
        closed.managedProperty().bind(closed.visibleProperty());
        add = new ActionButton(Icon.ADD, Emphasis.SECONDARY, messages.bind("detail.add.button"));
        add.setId("add");
        addThis = new ActionButton(Icon.ADD, Emphasis.PRIMARY, messages.bind("detail.addThis.button"));
        addThis.setId("add-this");
        addThis.getStyleClass().add("kiosk-take");
        VBox words = new VBox(agency, name);
        words.getStyleClass().add("kiosk-service-title");
        HBox title = Titles.beside(words, add);
        Node body = upright ? column(messages) : sideBySide(messages);
        VBox.setVgrow(body, Priority.ALWAYS);
        getStyleClass().add(StyleClass.PAGE);
        getChildren().addAll(title, body);
        if (upright) {
            getChildren().add(closed);
        }
        getChildren().add(buttons());
    }

    /** Whoever has chosen others before adds this one to them; everybody else takes a number for it. */
    void offerAlone(boolean alone) {
        take.setVisible(alone);
        priority.setVisible(alone);
        forWhom.setVisible(alone);
        add.setVisible(alone);
        addThis.setVisible(!alone);
    }

    /** What is near, or why no numbers are given; nothing where neither is so. */
    void showNote(String note, boolean numbersGiven) {
        closed.setText(note);
        closed.setVisible(!note.isEmpty());
        Icons.set(closedIcon, numbersGiven ? Icon.WARNING : Icon.CANCEL);
        for (ActionButton button : new ActionButton[] {take, priority, add, addThis}) {
            button.setDisable(!numbersGiven);
        }
    }

    void showRequirements(List<String> needs, String whenNone) {
        requirements.getChildren().clear();
        for (String need : needs.isEmpty() ? List.of(whenNone) : needs) {
            Label line = new Label(need);
            wrap(line);
            HBox.setHgrow(line, Priority.ALWAYS);
            HBox row = new HBox(Icons.of(needs.isEmpty() ? Icon.INFO : Icon.CHECK, IconSize.BUTTON), line);
            row.setAlignment(Pos.CENTER_LEFT);
            row.getStyleClass().add("kiosk-requirement");
            requirements.getChildren().add(row);
        }
    }

    private Node column(Messages messages) {
        GridPane facts = grid(2);
        facts.add(fee, 0, 0);
        facts.add(counterTime, 1, 0);
        facts.add(completion, 0, 1);
        facts.add(product, 1, 1);
        VBox needs = needs(messages);
        VBox.setVgrow(needs, Priority.ALWAYS);
        queue.getStyleClass().add("kiosk-fact-wide");
        VBox.setVgrow(queue, Priority.ALWAYS);
        VBox column = new VBox(needs, facts, queue);
        column.getStyleClass().addAll("kiosk-detail-column", "kiosk-upright");
        return column;
    }

    private Node sideBySide(Messages messages) {
        VBox needs = needs(messages);
        VBox facts = new VBox(fee, counterTime, completion, product, queue);
        facts.getChildren().forEach(card -> VBox.setVgrow(card, Priority.ALWAYS));
        facts.getStyleClass().add("kiosk-detail-facts");
        // There is room below what to bring, and none below the facts.
        VBox.setVgrow(needs, Priority.ALWAYS);
        VBox left = new VBox(needs, closed);
        left.getStyleClass().add("kiosk-detail-facts");
        GridPane both = grid(2);
        both.add(left, 0, 0);
        both.add(facts, 1, 0);
        GridPane.setVgrow(left, Priority.ALWAYS);
        GridPane.setVgrow(facts, Priority.ALWAYS);
        return both;
    }

    private VBox needs(Messages messages) {
        Label heading = new Label();
        heading.textProperty().bind(messages.bind("detail.requirements.label"));
        heading.getStyleClass().add(StyleClass.SUBHEADING);
        requirements.getStyleClass().add("kiosk-requirements");
        VBox panel = new VBox(heading, requirements);
        panel.getStyleClass().add(StyleClass.PANEL);
        return panel;
    }

    /** Whom priority is for stands in words of its own: a button with all of them would not fit beside the other. */
    private VBox buttons() {
        HBox row = new HBox(take, priority, addThis);
        for (ActionButton button : new ActionButton[] {take, priority, addThis}) {
            button.managedProperty().bind(button.visibleProperty());
        }
        HBox.setHgrow(addThis, Priority.ALWAYS);
        addThis.setMaxWidth(Double.MAX_VALUE);
        row.getStyleClass().add(StyleClass.ROW);
        HBox.setHgrow(take, Priority.ALWAYS);
        take.setMaxWidth(Double.MAX_VALUE);
        forWhom.setAlignment(Pos.CENTER_RIGHT);
        forWhom.setMaxWidth(Double.MAX_VALUE);
        return new VBox(row, forWhom);
    }

    private static GridPane grid(int columns) {
        GridPane grid = new GridPane();
        grid.getStyleClass().add("kiosk-facts");
        for (int i = 0; i < columns; i++) {
            ColumnConstraints column = new ColumnConstraints();
            column.setPercentWidth(100.0 / columns);
            grid.getColumnConstraints().add(column);
        }
        return grid;
    }

    private static void wrap(Label... labels) {
        for (Label label : labels) {
            label.setWrapText(true);
            label.setMinHeight(Region.USE_PREF_SIZE);
        }
    }
}
