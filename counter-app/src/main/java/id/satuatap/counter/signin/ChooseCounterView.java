package id.satuatap.counter.signin;

import id.satuatap.uikit.control.ActionButton;
import id.satuatap.uikit.control.Emphasis;
import id.satuatap.uikit.control.HallHeader;
import id.satuatap.uikit.control.StatusPill;
import id.satuatap.uikit.control.Tone;
import id.satuatap.uikit.fx.Subscriptions;
import id.satuatap.uikit.icon.Icon;
import id.satuatap.uikit.text.Messages;
import id.satuatap.uikit.theme.StyleClass;
import java.util.Optional;
import javafx.css.PseudoClass;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/** The counters of an agency as cards. Confined to the FX thread. */
final class ChooseCounterView extends VBox {
    private static final PseudoClass HERE = PseudoClass.getPseudoClass("here");

    private final ChooseCounterViewModel choosing;
    private final Messages messages;
    private final FlowPane cards = new FlowPane();
    private final SayingBanner saying;

    ChooseCounterView(ChooseCounterViewModel choosing, Messages messages, Node linkPill, Runnable signOut) {
        this.choosing = choosing;
        this.messages = messages;
        this.saying = new SayingBanner(messages, choosing.sayingProperty());
        getStyleClass().add("choose");
        ActionButton out = new ActionButton(Icon.SIGN_OUT, Emphasis.QUIET, messages.bind("choose.signOut"));
        out.setId("choose-sign-out");
        out.setOnAction(pressed -> signOut.run());
        HallHeader header = new HallHeader(Icon.COUNTER, linkPill, out);
        header.titleProperty().bind(messages.bind("choose.title"));
        header.subtitleProperty()
                .set(
                        choosing.agencyName().isEmpty()
                                ? choosing.officerName()
                                : choosing.officerName() + " · " + choosing.agencyName());
        Label heading = new Label();
        heading.textProperty().bind(messages.bind("choose.heading"));
        heading.getStyleClass().add(StyleClass.HEADING);
        cards.getStyleClass().add("choose-cards");
        ScrollPane scroll = new ScrollPane(cards);
        scroll.setFitToWidth(true);
        scroll.getStyleClass().add("choose-scroll");
        VBox.setVgrow(scroll, Priority.ALWAYS);
        VBox page = new VBox(heading, saying, scroll);
        page.getStyleClass().add(StyleClass.PAGE);
        VBox.setVgrow(page, Priority.ALWAYS);
        getChildren().addAll(header, page);
    }

    /** Follows the counters until the subscriptions are closed. */
    void open(Subscriptions open) {
        saying.open(open);
        open.follow(choosing.choicesProperty(), choices -> fill());
        open.follow(messages.localeProperty(), language -> fill());
    }

    private void fill() {
        Optional<String> focused = cards.getChildren().stream()
                .filter(Node::isFocused)
                .map(Node::getId)
                .findFirst();
        cards.getChildren()
                .setAll(choosing.choicesProperty().stream().map(this::card).toList());
        cards.getChildren().stream()
                .filter(card -> focused.map(card.getId()::equals).orElse(!card.isDisabled()))
                .findFirst()
                .ifPresent(Node::requestFocus);
    }

    private Button card(CounterChoice choice) {
        Label label = new Label(messages.text("choose.counter", choice.label()));
        label.getStyleClass().add("choose-label");
        Label services = new Label(choice.services());
        services.getStyleClass().add(StyleClass.MUTED);
        services.setWrapText(true);
        StatusPill pill = new StatusPill(choice.taken() ? Tone.NEUTRAL : Tone.SUCCESS);
        pill.show(choice.taken() ? Tone.NEUTRAL : Tone.SUCCESS, choice.taken() ? Icon.USER : Icon.CHECK);
        pill.setText(state(choice));
        HBox pills = new HBox(pill);
        pills.getStyleClass().add(StyleClass.ROW);
        if (choice.here()) {
            StatusPill here = new StatusPill(Tone.INFO);
            here.show(Tone.INFO, Icon.MONITOR);
            here.setText(messages.text("choose.here"));
            pills.getChildren().add(here);
        }
        VBox content = new VBox(label, services, pills);
        content.getStyleClass().add("choose-content");
        VBox.setVgrow(services, Priority.ALWAYS);
        services.setMaxHeight(Double.MAX_VALUE);
        Button card = new Button();
        card.setGraphic(content);
        card.setId("counter-" + choice.counter());
        card.getStyleClass().add("choose-card");
        card.pseudoClassStateChanged(HERE, choice.here());
        card.setAccessibleText(label.getText());
        card.setDisable(choice.taken());
        card.setOnAction(pressed -> choosing.choose(choice));
        return card;
    }

    private String state(CounterChoice choice) {
        if (!choice.taken()) {
            return messages.text("choose.free");
        }
        return choice.holder().isEmpty()
                ? messages.text("choose.taken")
                : messages.text("choose.takenBy", choice.holder());
    }
}
