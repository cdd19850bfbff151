package id.satuatap.counter.helpdesk;

import id.satuatap.uikit.control.ActionButton;
import id.satuatap.uikit.fx.Subscriptions;
import id.satuatap.uikit.icon.Icon;
import java.util.Optional;
import java.util.function.Supplier;
import javafx.scene.control.Label;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.layout.FlowPane;

/** The services to which one number is to lead: added one by one, or all that a life event asks for. Confined to the FX thread. */
final class StopsBar extends FlowPane {
    private final GivingViewModel giving;
    private final HelpDeskWords words;
    private final MenuButton lifeEvents = new MenuButton();
    private final ActionButton add;
    private final Label title = new Label();

    /** @param selected the service that is chosen in the list */
    StopsBar(GivingViewModel giving, HelpDeskWords words, Supplier<Optional<ServiceChoice>> selected) {
        this.giving = giving;
        this.words = words;
        setId("helpdesk-stops");
        getStyleClass().add("helpdesk-acts");
        lifeEvents.setId("helpdesk-life-events");
        lifeEvents.setMinWidth(USE_PREF_SIZE);
        lifeEvents.textProperty().bind(words.messages().bind("issue.lifeEvents"));
        add = ActionButton.secondary(Icon.ADD, words.messages().bind("issue.add"));
        add.setId("helpdesk-add");
        add.setOnAction(pressed -> selected.get().ifPresent(giving::add));
        title.textProperty().bind(words.messages().bind("issue.stops"));
    }

    /** Follows the model until the subscriptions are closed. */
    void open(Subscriptions open) {
        open.follow(giving.stopsProperty(), stops -> show());
        open.follow(words.mallText().localeProperty(), language -> show());
    }

    /** What would be added now. */
    void chosen(Optional<ServiceChoice> choice) {
        add.setDisable(choice.filter(ServiceChoice::open).isEmpty()
                || giving.stopsProperty().get().stream().anyMatch(stop -> stop.isSame(choice.orElseThrow())));
    }

    private void show() {
        lifeEvents
                .getItems()
                .setAll(giving.lifeEvents().stream()
                        .map(event -> {
                            MenuItem item = new MenuItem(words.english() ? event.nameEn() : event.name());
                            item.setOnAction(pressed -> giving.take(event));
                            return item;
                        })
                        .toList());
        getChildren().clear();
        if (!giving.lifeEvents().isEmpty()) {
            getChildren().add(lifeEvents);
        }
        getChildren().add(add);
        if (!giving.stopsProperty().get().isEmpty()) {
            getChildren().add(title);
        }
        for (ServiceChoice stop : giving.stopsProperty().get()) {
            ActionButton shown = ActionButton.secondary(
                    Icon.DISMISS,
                    words.messages()
                            .bind(
                                    "issue.stop",
                                    stop.service().prefix(),
                                    stop.agency().shortName()));
            shown.setOnAction(pressed -> giving.drop(stop));
            shown.setAccessibleText(
                    words.messages().text("issue.drop", stop.service().name()));
            getChildren().add(shown);
        }
    }
}
