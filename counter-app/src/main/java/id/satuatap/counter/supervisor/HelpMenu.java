package id.satuatap.counter.supervisor;

import id.satuatap.counter.link.Errand;
import id.satuatap.counter.link.HelpReasons;
import id.satuatap.protocol.command.LeftBehind;
import id.satuatap.protocol.view.ClosingView;
import id.satuatap.protocol.view.DeskView;
import id.satuatap.protocol.view.TurnState;
import id.satuatap.protocol.view.TurnView;
import id.satuatap.uikit.control.ActionButton;
import id.satuatap.uikit.icon.Icon;
import id.satuatap.uikit.theme.StyleClass;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.Menu;
import javafx.scene.control.MenuButton;
import javafx.scene.layout.HBox;

/**
 * What a supervisor does for the officer of the chosen counter: answers him who wants to close, and acts in his place, each
 * with a reason. Confined to the FX thread.
 */
final class HelpMenu extends HBox {
    private final SupervisorViewModel model;
    private final SupervisorWords words;
    private final ActionButton approve;
    private final MenuButton refuse = new MenuButton();
    private final MenuButton help = new MenuButton();
    private Optional<CounterLine> chosen = Optional.empty();

    HelpMenu(SupervisorViewModel model, SupervisorWords words) {
        this.model = model;
        this.words = words;
        getStyleClass().add(StyleClass.ROW);
        setMinWidth(USE_PREF_SIZE);
        approve = ActionButton.primary(Icon.CHECK, words.messages().bind("help.approve"));
        approve.setId("supervisor-approve");
        approve.setOnAction(pressed -> chosen.ifPresent(counter -> model.answer(counter, true, null)));
        refuse.setId("supervisor-refuse");
        refuse.textProperty().bind(words.messages().bind("help.refuse"));
        help.setId("supervisor-help");
        help.textProperty().bind(words.messages().bind("help.officer"));
        getChildren().addAll(approve, refuse, help);
    }

    /** The chosen counter, or what is known of it, is so now. An open menu stays as it was opened. */
    void show(Optional<CounterLine> counter) {
        chosen = counter;
        boolean may = model.followed().live() && model.phaseProperty().get() == Errand.Phase.IDLE;
        boolean asked = counter.filter(line -> asks(line.desk())).isPresent();
        shown(approve, asked);
        shown(refuse, asked);
        approve.setDisable(!may);
        refuse.setDisable(!may);
        help.setDisable(
                !may || counter.filter(line -> line.desk().turn() != null).isEmpty());
        if (!help.isShowing() && !refuse.isShowing()) {
            fill();
        }
    }

    /** Anew, in the language of now. */
    void fill() {
        refuse.getItems()
                .setAll(Target.items(
                        HelpReasons.TO_REFUSE,
                        words,
                        reason -> chosen.ifPresent(counter -> model.answer(counter, false, reason))));
        help.getItems().clear();
        chosen.ifPresent(counter -> Optional.ofNullable(counter.desk().turn()).ifPresent(turn -> fill(counter, turn)));
    }

    private void fill(CounterLine counter, TurnView turn) {
        if (turn.state() == TurnState.SERVING) {
            help.getItems().add(ending(counter, turn, LeftBehind.FINISHED));
        }
        help.getItems().add(ending(counter, turn, LeftBehind.RETURNED));
        Menu sendOn = new Menu(words.messages().text("help.SENT_ON", turn.ticket()));
        Target.of(
                        counter.desk().agency(),
                        turn.service(),
                        counter.code(),
                        model.reading(),
                        model.overviewProperty().get())
                .forEach(target -> sendOn.getItems()
                        .add(Target.menu(
                                target.words(words),
                                HelpReasons.TO_ACT,
                                words,
                                reason -> model.sendOn(counter, turn, target, reason))));
        help.getItems().add(sendOn);
    }

    private Menu ending(CounterLine counter, TurnView turn, LeftBehind visitor) {
        return Target.menu(
                words.messages().text("help." + visitor, turn.ticket()),
                HelpReasons.TO_ACT,
                words,
                reason -> model.endTurn(counter, turn, visitor, reason));
    }

    /** Whether its officer waits for an answer. */
    static boolean asks(DeskView desk) {
        ClosingView closing = desk.closing();
        return closing != null && closing.answer() == null;
    }

    private static void shown(Node node, boolean shown) {
        node.setVisible(shown);
        node.setManaged(shown);
    }
}
