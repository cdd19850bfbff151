package id.satuatap.counter.helpdesk;

import id.satuatap.counter.link.Saying;
import id.satuatap.protocol.history.TicketFound;
import id.satuatap.uikit.control.EmptyState;
import id.satuatap.uikit.control.Tone;
import id.satuatap.uikit.fx.Subscriptions;
import id.satuatap.uikit.icon.Icon;
import id.satuatap.uikit.theme.StyleClass;
import java.time.LocalDate;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/** What a search has found: nothing and what to do, several to choose from, or one with its fate. Confined to the FX thread. */
final class FindPage extends StackPane {
    private final SearchViewModel search;
    private final HelpDeskWords words;
    private final EmptyState state = new EmptyState(Tone.INFO, Icon.SEARCH);
    private final ListView<TicketFound> several = new ListView<>();
    private final Label more = new Label();
    private final VBox list = new VBox(more, several);
    private final TicketCard card;

    /** @param anew gives a new number for a service */
    FindPage(
            HelpDeskViewModel model,
            SearchViewModel search,
            HelpDeskWords words,
            KioskPanel kiosks,
            Consumer<String> anew) {
        this.search = search;
        this.words = words;
        this.card = new TicketCard(model, search, words, kiosks, anew);
        several.setId("helpdesk-several");
        several.setCellFactory(list -> new FoundCell(words));
        several.setOnMouseClicked(clicked -> choose());
        several.setOnKeyPressed(pressed -> {
            if (pressed.getCode() == KeyCode.ENTER) {
                choose();
                pressed.consume();
            }
        });
        more.setId("helpdesk-more");
        more.textProperty().bind(words.messages().bind("find.more"));
        more.setWrapText(true);
        more.setMinHeight(USE_PREF_SIZE);
        more.managedProperty().bind(more.visibleProperty());
        VBox.setVgrow(several, Priority.ALWAYS);
        list.getStyleClass().add(StyleClass.STACK);
        getChildren().addAll(state, list, card);
    }

    /** Follows the search until the subscriptions are closed. */
    void open(Subscriptions open) {
        card.open(open);
        open.follow(search.searchProperty(), this::show);
        open.follow(
                words.mallText().localeProperty(),
                language -> show(search.searchProperty().get()));
    }

    /** The list, while there are several. */
    Node list() {
        return several;
    }

    private void choose() {
        TicketFound chosen = several.getSelectionModel().getSelectedItem();
        if (chosen != null) {
            search.choose(chosen);
        }
    }

    private void show(Search now) {
        card.setVisible(now.phase() == Search.Phase.FOUND);
        list.setVisible(now.phase() == Search.Phase.SEVERAL);
        more.setVisible(now.more());
        state.setVisible(!card.isVisible() && !list.isVisible());
        switch (now.phase()) {
            case NOTHING_ASKED -> say(Tone.INFO, Icon.SEARCH, "ask", now);
            case ASKING -> say(Tone.INFO, Icon.HISTORY, "asking", now);
            case NOBODY -> say(Tone.NEUTRAL, Icon.SEARCH, now.today() ? "nobody" : "nobodyThen", now);
            case FAILED -> failed(now);
            case SEVERAL -> list(now);
            case FOUND -> {}
        }
    }

    private void list(Search now) {
        several.getItems().setAll(now.tickets());
        several.refresh();
        several.getSelectionModel().selectFirst();
        several.requestFocus();
    }

    private void failed(Search now) {
        say(Tone.WARNING, Icon.WARNING, "failed", now);
        Saying saying = now.saying();
        if (saying != null) {
            state.detailProperty().set(saying.words(words.messages()));
        }
    }

    private void say(Tone tone, Icon icon, String key, Search now) {
        state.show(tone, icon);
        state.headlineProperty().set(words.messages().text("find.say." + key, now.text(), date(now.date())));
        state.detailProperty().set(words.messages().text("find.do." + key, now.text(), date(now.date())));
    }

    private String date(@Nullable LocalDate date) {
        return date == null ? "" : words.mallText().date(date);
    }
}
