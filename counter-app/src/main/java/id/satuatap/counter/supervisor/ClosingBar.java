package id.satuatap.counter.supervisor;

import id.satuatap.counter.link.Errand;
import id.satuatap.counter.link.HelpReasons;
import id.satuatap.protocol.view.ClosingAnswer;
import id.satuatap.protocol.view.ClosingView;
import id.satuatap.protocol.view.DeskView;
import id.satuatap.uikit.control.ActionButton;
import id.satuatap.uikit.icon.Icon;
import id.satuatap.uikit.theme.StyleClass;
import java.util.Objects;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.MenuButton;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;

/**
 * Answers the officer of the chosen counter who wants to close, and changes the answer as long as he has not left. Confined to
 * the FX thread.
 */
final class ClosingBar extends HBox {
    private final SupervisorViewModel model;
    private final SupervisorWords words;
    private final Label line = new Label();
    private final ActionButton approve;
    private final MenuButton refuse = new MenuButton();
    private Optional<CounterLine> chosen = Optional.empty();

    ClosingBar(SupervisorViewModel model, SupervisorWords words) {
        this.model = model;
        this.words = words;
        getStyleClass().addAll(StyleClass.ROW, "supervisor-close-bar");
        line.setId("supervisor-asked");
        line.setMaxWidth(Double.MAX_VALUE);
        line.setWrapText(true);
        HBox.setHgrow(line, Priority.ALWAYS);
        approve = ActionButton.primary(Icon.CHECK, words.messages().bind("help.approve"));
        approve.setId("supervisor-approve");
        approve.setMinWidth(USE_PREF_SIZE);
        approve.setOnAction(pressed -> chosen.ifPresent(counter -> model.answer(counter, true, null)));
        refuse.setId("supervisor-refuse");
        refuse.setMinWidth(USE_PREF_SIZE);
        getChildren().addAll(line, approve, refuse);
    }

    /** The chosen counter, or what is known of it, is so now. An open menu stays as it was opened. */
    void show(Optional<CounterLine> counter) {
        chosen = counter;
        Optional<ClosingView> closing =
                counter.flatMap(each -> Optional.ofNullable(each.desk().closing()));
        boolean answered = closing.filter(asked -> asked.answer() != null).isPresent();
        boolean refused =
                closing.filter(asked -> asked.answer() == ClosingAnswer.REFUSED).isPresent();
        shown(this, closing.isPresent());
        shown(approve, !answered || refused);
        shown(refuse, !answered || !refused);
        boolean may = model.followed().live() && model.phaseProperty().get() == Errand.Phase.IDLE;
        approve.setDisable(!may);
        refuse.setDisable(!may);
        String after = answered ? ".after" : "";
        approve.textProperty().bind(words.messages().bind("help.approve" + after));
        refuse.textProperty().bind(words.messages().bind("help.refuse" + after));
        line.setText(counter.flatMap(each -> closing.map(asked -> words(each, asked)))
                .orElse(""));
        if (!refuse.isShowing()) {
            fill();
        }
    }

    /** Anew, in the language of now. What is chosen there goes to the counter, and over the answer, that it was opened for. */
    void fill() {
        Optional<CounterLine> asked = chosen;
        refuse.getItems()
                .setAll(Target.items(
                        HelpReasons.TO_REFUSE,
                        words,
                        reason -> asked.ifPresent(counter -> model.answer(counter, false, reason))));
    }

    private String words(CounterLine counter, ClosingView closing) {
        String officer = officer(counter.desk());
        ClosingAnswer answer = closing.answer();
        return answer == null
                ? words.messages()
                        .text(
                                "counters.asks",
                                counter.label(),
                                officer,
                                HelpReasons.of(closing.askReason()).words(words.messages()),
                                words.mallText().time(closing.answerBy()))
                : words.messages()
                        .text(
                                "counters.answered." + answer,
                                counter.label(),
                                officer,
                                Objects.requireNonNullElse(closing.answeredBy(), ""));
    }

    /** Whether its officer waits for an answer. */
    static boolean asks(DeskView desk) {
        ClosingView closing = desk.closing();
        return closing != null && closing.answer() == null;
    }

    /** How he is called; his id where nobody says. */
    static String officer(DeskView desk) {
        String name = desk.officerName();
        return name != null ? name : Objects.requireNonNullElse(desk.officer(), "");
    }

    private static void shown(Node node, boolean shown) {
        node.setVisible(shown);
        node.setManaged(shown);
    }
}
