package id.satuatap.counter.desk;

import id.satuatap.counter.link.LinkPill;
import id.satuatap.protocol.client.LinkState;
import id.satuatap.uikit.control.ActionButton;
import id.satuatap.uikit.control.Clock;
import id.satuatap.uikit.control.Emphasis;
import id.satuatap.uikit.control.HallHeader;
import id.satuatap.uikit.control.StatusPill;
import id.satuatap.uikit.control.Tone;
import id.satuatap.uikit.fx.Subscriptions;
import id.satuatap.uikit.icon.Icon;
import id.satuatap.uikit.text.Messages;
import id.satuatap.uikit.theme.StyleClass;
import java.util.List;
import java.util.stream.Stream;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

/** The desk as a window: the visitor large, what to do, who waits. Confined to the FX thread. */
final class DeskWindowView extends StackPane {
    /** Plainly not live, and still read with ease: 4.5 to 1 on white. */
    private static final double STALE_OPACITY = 0.75;

    private final DeskViewModel desk;
    private final DeskWords words;
    private final VisitorPanel visitor;
    private final WaitingTable waiting;
    private final NoticeBar notice;
    private final LostBanner lost;
    private final DeskButton primary;
    private final DeskButton beside;
    private final DeskButton pause;
    private final List<DeskButton> others;
    private final Label waitingCount = new Label();
    private final StatusPill held = new StatusPill(Tone.NEUTRAL);
    private final StackPane veil = new StackPane();

    DeskWindowView(DeskPlace place, DeskViewModel desk, DeskWords words, Clock clock, Runnable otherForm) {
        this.desk = desk;
        this.words = words;
        this.visitor = new VisitorPanel(desk, words);
        this.waiting = new WaitingTable(desk, words);
        this.notice = new NoticeBar(desk, words, false);
        this.lost = new LostBanner(desk, words);
        this.primary = DeskButton.primary(desk, words).large();
        this.beside = DeskButton.secondary(desk, words, DeskAction.FINISH);
        this.pause = DeskButton.secondary(desk, words, DeskAction.PAUSE);
        this.others = Stream.of(
                        DeskAction.RECALL,
                        DeskAction.NOT_PRESENT,
                        DeskAction.TRANSFER,
                        DeskAction.HOLD,
                        DeskAction.UNDO,
                        DeskAction.CANCEL,
                        DeskAction.CLOSE)
                .map(action -> DeskButton.secondary(desk, words, action))
                .toList();
        getStyleClass().add("desk-window");
        veil.getStyleClass().add("desk-veil");
        veil.setVisible(false);
        HBox body = new HBox(left(), right());
        body.getStyleClass().addAll(StyleClass.PAGE, "desk-body");
        VBox.setVgrow(body, Priority.ALWAYS);
        getChildren().addAll(new VBox(header(place, clock, otherForm), lost, body), veil);
    }

    /** Follows the desk until the subscriptions are closed. */
    void open(Subscriptions open) {
        visitor.open(open);
        waiting.open(open);
        notice.open(open);
        lost.open(open);
        open.follow(desk.sceneProperty(), this::show);
        open.follow(
                words.mallText().localeProperty(),
                language -> show(desk.sceneProperty().get()));
        open.follow(desk.nowProperty(), now -> tellHeld(desk.sceneProperty().get()));
        open.follow(desk.transferProperty(), transfer -> choose());
        open.follow(desk.choiceProperty(), choice -> choose());
    }

    /** The keyboard goes to those who wait. */
    void toTheWaiting() {
        waiting.takeKeys();
    }

    private HallHeader header(DeskPlace place, Clock clock, Runnable otherForm) {
        Messages messages = words.messages();
        ObservableValue<LinkState> link = desk.sceneProperty().map(DeskScene::link);
        ActionButton strip = new ActionButton(Icon.DOCK, Emphasis.QUIET);
        strip.onKey(new KeyCodeCombination(KeyCode.F11));
        strip.setId("desk-form");
        strip.accessibleTextProperty().bind(messages.bind("desk.form.strip"));
        strip.setTooltip(new Tooltip());
        strip.getTooltip().textProperty().bind(messages.bind("desk.form.strip"));
        strip.setOnAction(pressed -> otherForm.run());
        HallHeader header = new HallHeader(Icon.COUNTER, new LinkPill(link, words.mallText()), clock, strip);
        header.titleProperty().bind(messages.bind("desk.header.counter", place.label(), place.agency()));
        header.subtitleProperty().set(place.name());
        return header;
    }

    private VBox left() {
        HBox.setHgrow(primary, Priority.ALWAYS);
        HBox main = new HBox(primary, beside);
        main.getStyleClass().add(StyleClass.ROW);
        main.setFillHeight(true);
        HBox aboutVisitor = row(others.subList(0, 3));
        HBox seldom = row(others.subList(3, 6));
        Region between = new Region();
        HBox.setHgrow(between, Priority.ALWAYS);
        HBox aboutCounter = new HBox(pause, between, others.get(6));
        aboutCounter.getStyleClass().add(StyleClass.ROW);
        VBox.setVgrow(visitor, Priority.ALWAYS);
        VBox left = new VBox(visitor, notice, main, aboutVisitor, seldom, aboutCounter);
        left.getStyleClass().add(StyleClass.STACK);
        HBox.setHgrow(left, Priority.ALWAYS);
        return left;
    }

    private VBox right() {
        Label heading = new Label();
        heading.textProperty().bind(words.messages().bind("desk.waiting.heading"));
        heading.getStyleClass().add(StyleClass.SUBHEADING);
        Label key = new Label(KeyCode.F1.getName());
        key.getStyleClass().add(StyleClass.MUTED);
        Region between = new Region();
        HBox.setHgrow(between, Priority.ALWAYS);
        waitingCount.getStyleClass().add(StyleClass.FIGURE);
        waitingCount.setId("desk-waiting-count");
        HBox top = new HBox(heading, key, between, waitingCount);
        top.getStyleClass().add(StyleClass.ROW);
        VBox.setVgrow(waiting, Priority.ALWAYS);
        held.setId("desk-held");
        held.managedProperty().bind(held.visibleProperty());
        VBox right = new VBox(top, held, waiting);
        right.getStyleClass().addAll(StyleClass.PANEL, "desk-right");
        return right;
    }

    private static HBox row(List<DeskButton> buttons) {
        HBox row = new HBox();
        row.getStyleClass().add(StyleClass.ROW);
        for (DeskButton button : buttons) {
            button.setPrefWidth(1);
            HBox.setHgrow(button, Priority.ALWAYS);
            row.getChildren().add(button);
        }
        return row;
    }

    private void show(DeskScene scene) {
        primary.mean(scene.primary());
        boolean finishBeside = scene.primary() == DeskAction.CALL_NEXT
                && scene.hindrance(DeskAction.FINISH).isEmpty();
        beside.setVisible(finishBeside);
        beside.setManaged(finishBeside);
        beside.mean(DeskAction.FINISH);
        pause.show();
        pause.setVisible(scene.standing() != Standing.PAUSED);
        others.forEach(DeskButton::show);
        tellHeld(scene);
        waitingCount.setText(Integer.toString(scene.waiting().size()));
        waitingCount.setOpacity(scene.live() ? 1 : STALE_OPACITY);
        waiting.setOpacity(scene.live() ? 1 : STALE_OPACITY);
    }

    private void tellHeld(DeskScene scene) {
        long overdue = scene.overdue(desk.nowProperty().get());
        held.setVisible(!scene.held().isEmpty());
        held.show(overdue > 0 ? Tone.DANGER : Tone.NEUTRAL);
        held.setText(words.messages().text("desk.held.count", scene.held().size(), overdue));
    }

    private void choose() {
        TransferViewModel transfer = desk.transferProperty().get();
        ChoiceViewModel choice = desk.choiceProperty().get();
        veil.getChildren().clear();
        veil.setVisible(desk.choosing());
        if (transfer != null) {
            TransferView view = new TransferView(transfer, words);
            lay(view, view.firstFocus());
        } else if (choice != null) {
            ChoiceView view = new ChoiceView(choice, words);
            lay(view, view.firstFocus());
        }
    }

    private void lay(Region view, Node focus) {
        view.setMaxSize(Region.USE_PREF_SIZE, Region.USE_PREF_SIZE);
        veil.getChildren().add(view);
        focus.requestFocus();
    }
}
