package id.satuatap.counter.supervisor;

import id.satuatap.counter.link.Errand;
import id.satuatap.counter.link.HelpReasons;
import id.satuatap.protocol.command.LeftBehind;
import id.satuatap.protocol.view.TurnState;
import id.satuatap.protocol.view.TurnView;
import id.satuatap.uikit.theme.StyleClass;
import java.util.Optional;
import javafx.scene.control.Menu;
import javafx.scene.control.MenuButton;
import javafx.scene.layout.HBox;

/**
 * What a supervisor does in the place of the officer of the chosen counter, each with a reason. Confined to the FX thread.
 */
final class HelpMenu extends HBox {
    private final SupervisorViewModel model;
    private final SupervisorWords words;
    private final MenuButton help = new MenuButton();
    private Optional<CounterLine> chosen = Optional.empty();

    HelpMenu(SupervisorViewModel model, SupervisorWords words) {
        this.model = model;
        this.words = words;
        getStyleClass().add(StyleClass.ROW);
        setMinWidth(USE_PREF_SIZE);
        help.setId("supervisor-help");
        help.textProperty().bind(words.messages().bind("help.officer"));
        getChildren().add(help);
    }

    /** The chosen counter, or what is known of it, is so now. An open menu stays as it was opened. */
    void show(Optional<CounterLine> counter) {
        chosen = counter;
        boolean may = model.followed().live() && model.phaseProperty().get() == Errand.Phase.IDLE;
        help.setDisable(
                !may || counter.filter(line -> line.desk().turn() != null).isEmpty());
        if (!help.isShowing()) {
            fill();
        }
    }

    /** Anew, in the language of now. */
    void fill() {
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
}
