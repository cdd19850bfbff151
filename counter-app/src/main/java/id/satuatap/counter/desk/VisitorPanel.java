package id.satuatap.counter.desk;

import id.satuatap.protocol.view.TurnView;
import id.satuatap.uikit.control.FitText;
import id.satuatap.uikit.control.StatusPill;
import id.satuatap.uikit.control.Tone;
import id.satuatap.uikit.fx.Subscriptions;
import id.satuatap.uikit.icon.Icon;
import id.satuatap.uikit.icon.IconSize;
import id.satuatap.uikit.icon.Icons;
import id.satuatap.uikit.theme.StyleClass;
import java.util.List;
import java.util.Optional;
import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import javafx.scene.text.Text;

/** Who is here, to be read from two metres. Confined to the FX thread. */
final class VisitorPanel extends VBox {
    private static final PseudoClass STALE = PseudoClass.getPseudoClass("stale");
    private static final PseudoClass BEYOND = PseudoClass.getPseudoClass("beyond");

    private final DeskViewModel desk;
    private final DeskWords words;
    private final StatusPill standing = new StatusPill(Tone.NEUTRAL);
    private final Label elapsed = new Label();
    private final Label standard = new Label();
    private final FitText number = new FitText();
    private final Label service = new Label();
    private final FlowPane facts = new FlowPane();
    private final VBox visitor;
    private final VBox nobody;
    private final Text picture = Icons.of(Icon.COUNTER, IconSize.HUGE);
    private final Label guidance = new Label();

    VisitorPanel(DeskViewModel desk, DeskWords words) {
        this.desk = desk;
        this.words = words;
        getStyleClass().addAll(StyleClass.PANEL, "desk-visitor");
        elapsed.getStyleClass().add("desk-elapsed");
        elapsed.setId("desk-elapsed");
        standard.getStyleClass().add(StyleClass.MUTED);
        number.getStyleClass().add("q-number-large");
        number.setId("desk-number");
        service.getStyleClass().add("desk-service");
        facts.getStyleClass().add("desk-facts");
        facts.setAlignment(Pos.CENTER);
        guidance.getStyleClass().add("desk-guidance");
        guidance.setWrapText(true);
        Region between = new Region();
        HBox.setHgrow(between, Priority.ALWAYS);
        HBox top = new HBox(standing, between, standard, elapsed);
        top.getStyleClass().add(StyleClass.ROW);
        visitor = new VBox(number, service, facts);
        visitor.getStyleClass().add(StyleClass.STACK);
        visitor.setAlignment(Pos.CENTER);
        VBox.setVgrow(number, Priority.ALWAYS);
        nobody = new VBox(picture, guidance);
        nobody.getStyleClass().addAll(StyleClass.STACK, "desk-nobody");
        nobody.setAlignment(Pos.CENTER);
        StackPane middle = new StackPane(nobody, visitor);
        VBox.setVgrow(middle, Priority.ALWAYS);
        getChildren().addAll(top, middle);
    }

    /** Follows the desk until the subscriptions are closed. */
    void open(Subscriptions open) {
        open.follow(desk.sceneProperty(), this::show);
        open.follow(
                words.mallText().localeProperty(),
                language -> show(desk.sceneProperty().get()));
        open.follow(desk.nowProperty(), now -> tick());
    }

    private void show(DeskScene scene) {
        Tones.mark(standing, scene);
        standing.setText(words.standing(scene));
        Optional<TurnView> turn = scene.turn().filter(here -> scene.standing() != Standing.NOT_MINE);
        visitor.setVisible(turn.isPresent());
        nobody.setVisible(turn.isEmpty());
        number.textProperty().set(turn.map(TurnView::ticket).orElse(""));
        service.setText(turn.map(TurnView::serviceName).orElse(""));
        facts.getChildren()
                .setAll(turn.map(words::facts).orElse(List.of()).stream()
                        .map(VisitorPanel::pill)
                        .toList());
        guidance.setText(words.guidance(scene));
        boolean stopped = scene.standing() == Standing.PAUSED || scene.frozen();
        Icons.set(picture, stopped ? Icon.PAUSE : Icon.COUNTER);
        pseudoClassStateChanged(STALE, !scene.live());
        tick();
    }

    private void tick() {
        DeskScene scene = desk.sceneProperty().get();
        var now = desk.nowProperty().get();
        elapsed.setText(words.elapsed(scene, now));
        standard.setText(scene.live() ? words.standardTime(scene) : "");
        elapsed.pseudoClassStateChanged(BEYOND, words.beyondStandard(scene, now));
    }

    private static StatusPill pill(DeskWords.Fact fact) {
        StatusPill pill = new StatusPill(fact.tone());
        pill.show(fact.tone(), fact.icon());
        pill.setText(fact.text());
        return pill;
    }
}
