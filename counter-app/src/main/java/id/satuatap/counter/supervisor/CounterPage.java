package id.satuatap.counter.supervisor;

import id.satuatap.counter.link.Errand;
import id.satuatap.counter.link.HelpReasons;
import id.satuatap.protocol.command.LeftBehind;
import id.satuatap.protocol.view.CounterState;
import id.satuatap.protocol.view.DeskView;
import id.satuatap.protocol.view.TurnView;
import id.satuatap.uikit.control.ActionButton;
import id.satuatap.uikit.control.Emphasis;
import id.satuatap.uikit.fx.Subscriptions;
import id.satuatap.uikit.icon.Icon;
import id.satuatap.uikit.theme.StyleClass;
import java.util.Objects;
import java.util.Optional;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.MenuButton;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/**
 * The counters, and the closing of one that somebody left open: asked twice, in words, without a dialog. Confined to the FX
 * thread.
 */
final class CounterPage extends VBox {
    private final SupervisorViewModel model;
    private final SupervisorWords words;
    private final CounterTable table;
    private final Label line = new Label();
    private final MenuButton close = new MenuButton();
    private final ActionButton sure;
    private final ActionButton returned;
    private final ActionButton finished;
    private final ActionButton not;
    private final OutageMenu outage;
    private final HelpMenu help;
    private final ClosingBar leave;
    private final DeviceBand devices;
    private final ReadOnlyObjectWrapper<@Nullable Closing> asking = new ReadOnlyObjectWrapper<>();

    /** The counter that is about to be closed, whose turn was seen there, and why. */
    private record Closing(String counter, @Nullable String turn, String reason) {}

    CounterPage(SupervisorViewModel model, SupervisorWords words) {
        this.model = model;
        this.words = words;
        this.table = new CounterTable(model, words);
        getStyleClass().add(StyleClass.STACK);
        line.setId("supervisor-counter-line");
        HBox.setHgrow(line, Priority.ALWAYS);
        line.setMaxWidth(Double.MAX_VALUE);
        line.setWrapText(true);
        close.setId("supervisor-close");
        close.setMinWidth(USE_PREF_SIZE);
        close.textProperty().bind(words.messages().bind("counters.close"));
        sure = closing(Icon.CHECK, "sure", null);
        returned = closing(Icon.UNDO, "returned", LeftBehind.RETURNED);
        finished = closing(Icon.FINISH, "finished", LeftBehind.FINISHED);
        not = new ActionButton(Icon.CANCEL, Emphasis.QUIET, words.messages().bind("counters.close.not"));
        not.setId("supervisor-close-not");
        not.setOnAction(pressed -> asking.set(null));
        outage = new OutageMenu(model, words);
        help = new HelpMenu(model, words);
        leave = new ClosingBar(model, words);
        devices = new DeviceBand(model, words);
        HBox bar = new HBox(line, help, outage, close, sure, returned, finished, not);
        bar.getStyleClass().addAll(StyleClass.ROW, "supervisor-close-bar");
        VBox.setVgrow(table, Priority.ALWAYS);
        getChildren().addAll(devices, table, leave, bar);
    }

    /** Follows the model until the subscriptions are closed. */
    void open(Subscriptions open) {
        table.open(open);
        devices.open(open);
        open.follow(table.getSelectionModel().selectedItemProperty(), chosen -> show());
        open.follow(asking.getReadOnlyProperty(), asked -> show());
        open.follow(model.followed().linkProperty(), link -> show());
        open.follow(model.phaseProperty(), phase -> show());
        open.follow(model.overviewProperty(), overview -> show());
        open.follow(words.mallText().localeProperty(), language -> {
            close.getItems()
                    .setAll(Target.items(
                            HelpReasons.TO_ACT,
                            words,
                            reason -> table.chosen()
                                    .ifPresent(counter ->
                                            asking.set(new Closing(counter.code(), turnOf(counter), reason)))));
            help.fill();
            leave.fill();
            show();
        });
    }

    CounterTable table() {
        return table;
    }

    /** @param visitor what becomes of a visitor who is still there; null where nobody is */
    private ActionButton closing(Icon icon, String how, @Nullable LeftBehind visitor) {
        ActionButton button = ActionButton.primary(icon, words.messages().bind("counters.close." + how));
        button.setId("supervisor-close-" + how);
        button.setOnAction(pressed -> {
            Optional<CounterLine> chosen = asked();
            Closing why = asking.get();
            asking.set(null);
            if (why != null) {
                chosen.ifPresent(counter -> model.close(counter, visitor, why.turn(), why.reason()));
            }
        });
        return button;
    }

    /** The counter asked about, while it is still chosen and open, with the visitor who was seen there or none. */
    private Optional<CounterLine> asked() {
        Closing about = asking.get();
        return table.chosen()
                .filter(counter -> about != null
                        && counter.code().equals(about.counter())
                        && Objects.equals(turnOf(counter), about.turn()))
                .filter(counter -> counter.desk().state() != CounterState.CLOSED);
    }

    private static @Nullable String turnOf(CounterLine counter) {
        TurnView turn = counter.desk().turn();
        return turn == null ? null : turn.turn();
    }

    private void show() {
        Optional<CounterLine> chosen = table.chosen();
        boolean may = model.followed().live()
                && model.phaseProperty().get() == Errand.Phase.IDLE
                && chosen.filter(counter -> counter.desk().state() != CounterState.CLOSED)
                        .isPresent();
        boolean asks = may && asked().isPresent();
        outage.show(chosen);
        help.show(chosen);
        leave.show(chosen);
        shown(help, !asks);
        shown(outage, !asks);
        shown(close, !asks);
        boolean visitor =
                chosen.filter(counter -> counter.desk().turn() != null).isPresent();
        shown(sure, asks && !visitor);
        shown(returned, asks && visitor);
        shown(finished, asks && visitor);
        shown(not, asks);
        close.setDisable(!may);
        line.setText(chosen.map(counter -> words(counter, asks))
                .orElseGet(() -> words.messages().text("counters.choose")));
    }

    private String words(CounterLine counter, boolean asks) {
        DeskView desk = counter.desk();
        String officer = ClosingBar.officer(desk);
        TurnView turn = desk.turn();
        return desk.state() == CounterState.CLOSED
                ? words.messages().text("counters.closed", counter.label(), counter.agency())
                : words.messages()
                        .text(
                                asks
                                        ? (turn == null ? "counters.close.ask" : "counters.close.visitor")
                                        : "counters.open",
                                counter.label(),
                                counter.agency(),
                                officer,
                                words.mallText().time(desk.since()),
                                turn == null ? "" : turn.ticket());
    }

    private static void shown(Node node, boolean shown) {
        node.setVisible(shown);
        node.setManaged(shown);
    }
}
