package id.satuatap.counter.helpdesk;

import id.satuatap.protocol.view.TicketView;
import id.satuatap.uikit.control.ActionButton;
import id.satuatap.uikit.control.EmptyState;
import id.satuatap.uikit.control.Tone;
import id.satuatap.uikit.fx.Subscriptions;
import id.satuatap.uikit.icon.Icon;
import id.satuatap.uikit.theme.StyleClass;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;
import javafx.collections.ObservableList;
import javafx.scene.Node;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/** Gives a number by hand: a service is typed for and chosen, the number is shown, said and printed. Confined to the FX thread. */
final class IssuePage extends StackPane {
    private final HelpDeskViewModel model;
    private final GivingViewModel giving;
    private final HelpDeskWords words;
    private final TextField typed = new TextField();
    private final ListView<ServiceChoice> services = new ListView<>();
    private final EmptyState nothing = new EmptyState(Tone.NEUTRAL, Icon.SEARCH);
    private final CheckBox priority = new CheckBox();
    private final CheckBox english = new CheckBox();
    private final Label chosen = new Label();
    private final StopsBar stops;
    private final ActionButton give;
    private final VBox choosing;
    private final IssuedCard card;

    IssuePage(HelpDeskViewModel model, GivingViewModel giving, HelpDeskWords words) {
        this.model = model;
        this.giving = giving;
        this.words = words;
        this.card = new IssuedCard(model, giving, words, this::next);
        ClosedWords closed = new ClosedWords(words);
        typed.setId("helpdesk-service");
        typed.promptTextProperty().bind(words.messages().bind("issue.prompt"));
        typed.textProperty().bindBidirectional(giving.filterProperty());
        typed.addEventFilter(KeyEvent.KEY_PRESSED, this::down);
        typed.setOnAction(enter -> one());
        services.setId("helpdesk-services");
        services.setCellFactory(list -> new ServiceCell(words, closed));
        services.getSelectionModel().selectedItemProperty().addListener((item, before, after) -> chosen());
        services.setOnKeyPressed(pressed -> {
            if (pressed.getCode() == KeyCode.ENTER) {
                toGive();
                pressed.consume();
            }
        });
        stops = new StopsBar(giving, words, this::selected);
        nothing.headlineProperty().bind(words.messages().bind("issue.nothing"));
        nothing.detailProperty().bind(words.messages().bind("issue.nothing.do"));
        StackPane list = new StackPane(nothing, services);
        VBox.setVgrow(list, Priority.ALWAYS);
        priority.setId("helpdesk-priority");
        priority.textProperty().bind(words.messages().bind("issue.priority"));
        priority.selectedProperty().bindBidirectional(giving.priorityProperty());
        english.setId("helpdesk-english");
        english.textProperty().bind(words.messages().bind("issue.english"));
        english.selectedProperty().bindBidirectional(giving.englishProperty());
        give = ActionButton.primary(Icon.TICKET, words.messages().bind("issue.give"));
        give.setId("helpdesk-give");
        give.setOnAction(pressed -> giving.issue(selected()));
        chosen.setId("helpdesk-chosen");
        chosen.setWrapText(true);
        HBox.setHgrow(chosen, Priority.ALWAYS);
        chosen.setMaxWidth(Double.MAX_VALUE);
        HBox with = new HBox(priority, english);
        with.getStyleClass().add("helpdesk-with");
        HBox last = new HBox(chosen, give);
        last.getStyleClass().add("helpdesk-giving");
        choosing = new VBox(typed, list, stops, with, last);
        choosing.getStyleClass().add(StyleClass.STACK);
        getChildren().addAll(choosing, card);
    }

    /** Follows the model until the subscriptions are closed. */
    void open(Subscriptions open) {
        card.open(open);
        open.follow(giving.choicesProperty(), this::fill);
        stops.open(open);
        open.follow(giving.overridesProperty(), overrides -> chosen());
        open.follow(giving.stopsProperty(), added -> chosen());
        open.follow(giving.issuedProperty(), this::show);
        open.follow(model.phaseProperty(), phase -> chosen());
        open.follow(model.followed().linkProperty(), link -> chosen());
        open.follow(words.mallText().localeProperty(), language -> {
            services.refresh();
            chosen();
        });
    }

    /** Where the next key goes. */
    Node firstFocus() {
        return card.isVisible() ? card.firstFocus() : typed;
    }

    private void fill(List<ServiceChoice> choices) {
        Optional<ServiceChoice> before = selected();
        ObservableList<ServiceChoice> shown = services.getItems();
        if (sameServices(shown, choices)) {
            // Only who waits has changed: the list stays where it was scrolled to.
            for (int i = 0; i < choices.size(); i++) {
                if (!choices.get(i).equals(shown.get(i))) {
                    shown.set(i, choices.get(i));
                }
            }
        } else {
            shown.setAll(choices);
        }
        services.setVisible(!choices.isEmpty());
        nothing.setVisible(choices.isEmpty());
        before.flatMap(old -> choices.stream()
                        .filter(choice ->
                                choice.service().code().equals(old.service().code()))
                        .findFirst())
                .ifPresent(choice -> services.getSelectionModel().select(choice));
        chosen();
    }

    private static boolean sameServices(List<ServiceChoice> one, List<ServiceChoice> other) {
        return one.stream()
                .map(choice -> choice.service().code())
                .toList()
                .equals(other.stream().map(choice -> choice.service().code()).toList());
    }

    private void show(@Nullable TicketView ticket) {
        card.setVisible(ticket != null);
        choosing.setVisible(ticket == null);
        if (ticket != null) {
            card.firstFocus().requestFocus();
        }
    }

    private void next() {
        giving.next();
        services.getSelectionModel().clearSelection();
        typed.requestFocus();
    }

    private Optional<ServiceChoice> selected() {
        return Optional.ofNullable(services.getSelectionModel().getSelectedItem());
    }

    private void down(KeyEvent event) {
        if (event.getCode() == KeyCode.DOWN && !services.getItems().isEmpty()) {
            services.requestFocus();
            services.getSelectionModel().selectFirst();
            event.consume();
        }
    }

    /** Where one is left, there is nothing to choose. */
    private void one() {
        if (!services.getItems().isEmpty()) {
            services.getSelectionModel().selectFirst();
            if (services.getItems().size() == 1) {
                toGive();
            } else {
                services.requestFocus();
            }
        }
    }

    private void toGive() {
        if (!give.isDisabled()) {
            give.requestFocus();
        }
    }

    private void chosen() {
        Optional<ServiceChoice> choice = selected();
        List<ServiceChoice> several = giving.stopsProperty().get();
        stops.chosen(choice);
        if (several.isEmpty()) {
            give.setDisable(!model.may() || choice.filter(ServiceChoice::open).isEmpty());
            chosen.setText(
                    choice.map(this::words).orElseGet(() -> words.messages().text("issue.choose")));
        } else {
            Optional<ServiceChoice> closed =
                    several.stream().filter(stop -> !stop.open()).findFirst();
            give.setDisable(!model.may() || closed.isPresent());
            chosen.setText(
                    closed.map(this::words).orElseGet(() -> words.messages().text("issue.several", several.size())));
        }
    }

    /** How it stands, and who decided so where somebody did. */
    private String words(ServiceChoice choice) {
        String standing = standing(choice);
        return giving.override(choice)
                .map(override -> {
                    LocalTime until = override.until();
                    return words.messages()
                            .text(
                                    "issue.override." + override.decision(),
                                    standing,
                                    until == null ? "" : words.mallText().time(until),
                                    override.approvedBy());
                })
                .orElse(standing);
    }

    private String standing(ServiceChoice choice) {
        return choice.open()
                ? words.messages()
                        .text(
                                "issue.chosen",
                                choice.service().name(),
                                choice.agency().shortName())
                : words.messages().text("issue.closed", choice.service().name());
    }
}
