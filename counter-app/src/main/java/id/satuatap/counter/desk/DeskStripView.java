package id.satuatap.counter.desk;

import id.satuatap.protocol.view.TurnView;
import id.satuatap.uikit.control.ActionButton;
import id.satuatap.uikit.control.Emphasis;
import id.satuatap.uikit.control.StatusPill;
import id.satuatap.uikit.control.Tone;
import id.satuatap.uikit.fx.Subscriptions;
import id.satuatap.uikit.icon.Icon;
import id.satuatap.uikit.theme.StyleClass;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

/** The desk as a band of 96 pixels above the agency's own application. Confined to the FX thread. */
final class DeskStripView extends VBox {
    private static final PseudoClass STALE = PseudoClass.getPseudoClass("stale");
    private static final PseudoClass BEYOND = PseudoClass.getPseudoClass("beyond");

    private final DeskPlace place;
    private final DeskViewModel desk;
    private final DeskWords words;
    private final Label number = new Label();
    private final StatusPill standing = new StatusPill(Tone.NEUTRAL);
    private final Label elapsed = new Label();
    private final Label line = new Label();
    private final NoticeBar notice;
    private final LostBanner lost;
    private final DeskButton primary;
    private final DeskButton pause;
    private final DeskButton beside;
    private final List<DeskButton> others;
    private final Label waitingCount = new Label();
    private final Label longest = new Label();
    private final VBox visitor;
    private final StackPane below = new StackPane();

    DeskStripView(DeskPlace place, DeskViewModel desk, DeskWords words, Runnable otherForm) {
        this.place = place;
        this.desk = desk;
        this.words = words;
        this.notice = new NoticeBar(desk, words, true);
        this.lost = new LostBanner(desk, words);
        this.primary = DeskButton.primary(desk, words);
        this.pause = DeskButton.small(desk, words, DeskAction.PAUSE);
        this.beside = DeskButton.small(desk, words, DeskAction.FINISH);
        this.others = Stream.of(
                        DeskAction.RECALL,
                        DeskAction.NOT_PRESENT,
                        DeskAction.TRANSFER,
                        DeskAction.HOLD,
                        DeskAction.UNDO)
                .map(action -> DeskButton.small(desk, words, action))
                .toList();
        getStyleClass().add("desk-strip");
        number.getStyleClass().add("desk-strip-number");
        number.setId("desk-number");
        number.setMinWidth(Region.USE_PREF_SIZE);
        elapsed.getStyleClass().add("desk-strip-elapsed");
        elapsed.setMinWidth(Region.USE_PREF_SIZE);
        line.getStyleClass().add("desk-strip-line");
        line.setWrapText(true);
        longest.getStyleClass().add(StyleClass.MUTED);
        waitingCount.getStyleClass().add("desk-strip-waiting");
        waitingCount.setId("desk-waiting-count");
        HBox state = new HBox(standing, elapsed);
        state.getStyleClass().add(StyleClass.ROW);
        visitor = new VBox(state, line);
        visitor.getStyleClass().add("desk-strip-visitor");
        visitor.setAlignment(Pos.CENTER_LEFT);
        StackPane middle = new StackPane(visitor, lost, notice);
        middle.setAlignment(Pos.CENTER_LEFT);
        middle.setMinWidth(0);
        HBox.setHgrow(middle, Priority.ALWAYS);
        Label waitingWord = new Label();
        waitingWord.textProperty().bind(words.messages().bind("desk.strip.waiting"));
        VBox waiting = new VBox(waitingCount, waitingWord, longest);
        waiting.getStyleClass().add("desk-strip-queue");
        waiting.setAlignment(Pos.CENTER);
        waiting.setMinWidth(Region.USE_PREF_SIZE);
        HBox small = new HBox();
        small.getStyleClass().add("desk-strip-small");
        small.setAlignment(Pos.CENTER);
        small.getChildren().add(beside);
        small.getChildren().addAll(others);
        small.getChildren().addAll(pause, form(otherForm));
        primary.getStyleClass().add("desk-strip-primary");
        HBox strip = new HBox(counter(), number, middle, primary, small, waiting);
        strip.getStyleClass().addAll(StyleClass.STRIP, "desk-strip-band");
        strip.setAlignment(Pos.CENTER_LEFT);
        below.getStyleClass().add("desk-strip-below");
        below.managedProperty().bind(below.visibleProperty());
        below.setVisible(false);
        VBox.setVgrow(below, Priority.ALWAYS);
        VBox.setVgrow(strip, Priority.SOMETIMES);
        getChildren().addAll(strip, below);
    }

    /** Follows the desk until the subscriptions are closed. */
    void open(Subscriptions open) {
        notice.open(open);
        lost.open(open);
        open.follow(desk.sceneProperty(), this::show);
        open.follow(
                words.mallText().localeProperty(),
                language -> show(desk.sceneProperty().get()));
        open.follow(desk.nowProperty(), this::tick);
        open.follow(desk.noticeProperty(), any -> makeRoom());
        open.follow(desk.transferProperty(), transfer -> choose());
        open.follow(desk.choiceProperty(), choice -> choose());
    }

    private VBox counter() {
        Label caption = new Label();
        caption.textProperty().bind(words.messages().bind("desk.strip.counter"));
        Label label = new Label(place.label());
        label.getStyleClass().add("desk-strip-label");
        VBox counter = new VBox(caption, label);
        counter.getStyleClass().add("desk-strip-counter");
        counter.setAlignment(Pos.CENTER);
        counter.setMinWidth(Region.USE_PREF_SIZE);
        return counter;
    }

    private ActionButton form(Runnable otherForm) {
        ActionButton window = new ActionButton(Icon.FULL, Emphasis.SECONDARY);
        window.setId("desk-form");
        window.setMaxHeight(Double.MAX_VALUE);
        window.accessibleTextProperty().bind(words.messages().bind("desk.form.window"));
        window.setTooltip(new Tooltip());
        window.getTooltip().textProperty().bind(words.messages().bind("desk.form.window"));
        window.setOnAction(pressed -> otherForm.run());
        return window;
    }

    private void show(DeskScene scene) {
        Optional<TurnView> turn = scene.turn().filter(here -> scene.standing() != Standing.NOT_MINE);
        number.setText(turn.map(TurnView::ticket).orElse(""));
        number.setVisible(turn.isPresent());
        number.setManaged(turn.isPresent());
        Tones.mark(standing, scene);
        standing.setText(words.standing(scene));
        line.setText(turn.map(this::line).orElseGet(() -> words.guidance(scene)));
        primary.mean(scene.primary());
        boolean finishBeside = scene.primary() == DeskAction.CALL_NEXT
                && scene.hindrance(DeskAction.FINISH).isEmpty();
        beside.setVisible(finishBeside);
        beside.setManaged(finishBeside);
        beside.show();
        pause.mean(scene.standing() == Standing.PAUSED ? DeskAction.RESUME : DeskAction.PAUSE);
        others.forEach(DeskButton::show);
        waitingCount.setText(Integer.toString(scene.waiting().size()));
        pseudoClassStateChanged(STALE, !scene.live());
        makeRoom();
        tick(desk.nowProperty().get());
    }

    private String line(TurnView turn) {
        return words.messages()
                .text("desk.strip.line", turn.serviceName(), words.waited(turn.issuedAt(), turn.calledAt()));
    }

    private void tick(Instant now) {
        DeskScene scene = desk.sceneProperty().get();
        elapsed.setText(words.elapsed(scene, now));
        elapsed.pseudoClassStateChanged(BEYOND, words.beyondStandard(scene, now));
        longest.setText(
                scene.waiting().isEmpty() || !scene.live()
                        ? ""
                        : words.messages()
                                .text(
                                        "desk.strip.longest",
                                        words.waited(scene.waiting().get(0).issuedAt(), now)));
    }

    // One line of words fits: what is told for a moment stands in the place of who is here, whose number stays.
    private void makeRoom() {
        boolean told = desk.noticeProperty().get() != null;
        boolean live = desk.sceneProperty().get().live();
        visitor.setVisible(!told && live);
        notice.setVisible(told);
        lost.setOpacity(told ? 0 : 1);
    }

    private void choose() {
        TransferViewModel transfer = desk.transferProperty().get();
        ChoiceViewModel choice = desk.choiceProperty().get();
        below.getChildren().clear();
        below.setVisible(desk.choosing());
        if (transfer != null) {
            TransferView view = new TransferView(transfer, words);
            below.getChildren().add(view);
            view.firstFocus().requestFocus();
        } else if (choice != null) {
            ChoiceView view = new ChoiceView(choice, words);
            below.getChildren().add(view);
            view.firstFocus().requestFocus();
        }
    }
}
