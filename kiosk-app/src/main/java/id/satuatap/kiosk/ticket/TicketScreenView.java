package id.satuatap.kiosk.ticket;

import id.satuatap.uikit.control.ActionButton;
import id.satuatap.uikit.control.Banner;
import id.satuatap.uikit.control.Emphasis;
import id.satuatap.uikit.control.EmptyState;
import id.satuatap.uikit.control.Tone;
import id.satuatap.uikit.icon.Icon;
import id.satuatap.uikit.text.Messages;
import id.satuatap.uikit.theme.StyleClass;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.ProgressIndicator;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

/** Either a sentence while there is no number, or the number with what became of its paper. Confined to the FX thread. */
final class TicketScreenView extends VBox {
    final EmptyState sentence = new EmptyState(Tone.INFO, Icon.TICKET);
    final ProgressIndicator turning = new ProgressIndicator();
    final Banner paper = new Banner(Tone.INFO, Icon.PRINTER);
    final NumberCard card;
    final ActionButton done;
    /** Back to a plan that was refused. */
    final ActionButton change;

    TicketScreenView(Messages messages, boolean upright) {
        setId("ticket");
        card = new NumberCard(upright);
        paper.setVisible(true);
        paper.setId("paper");
        paper.getStyleClass().add("kiosk-paper-banner");
        sentence.setId("sentence");
        turning.getStyleClass().add("kiosk-turning");
        turning.managedProperty().bind(turning.visibleProperty());
        sentence.action(turning);
        done = new ActionButton(Icon.CHECK, Emphasis.PRIMARY, messages.bind("ticket.done.button"));
        done.setId("done");
        done.getStyleClass().add("kiosk-take");
        done.setMaxWidth(Double.MAX_VALUE);
        change = new ActionButton(Icon.EDIT, Emphasis.PRIMARY, messages.bind("ticket.change.button"));
        change.setId("change-plan");
        change.getStyleClass().add("kiosk-take");
        change.managedProperty().bind(change.visibleProperty());
        change.setMaxWidth(Double.MAX_VALUE);
        for (ActionButton button : new ActionButton[] {change, done}) {
            HBox.setHgrow(button, Priority.ALWAYS);
            button.setPrefWidth(0);
        }
        HBox buttons = new HBox(change, done);
        buttons.getStyleClass().add(StyleClass.ROW);
        VBox number = new VBox(paper, card);
        number.getStyleClass().add("kiosk-number-page");
        VBox.setVgrow(card, Priority.ALWAYS);
        StackPane middle = new StackPane(sentence, number);
        number.visibleProperty().bind(sentence.visibleProperty().not());
        StackPane.setAlignment(sentence, Pos.CENTER);
        VBox.setVgrow(middle, Priority.ALWAYS);
        getStyleClass().add(StyleClass.PAGE);
        getChildren().addAll(middle, buttons);
        for (Node node : new Node[] {done, change, turning}) {
            node.setVisible(false);
        }
    }
}
