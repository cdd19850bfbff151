package id.satuatap.counter.supervisor;

import id.satuatap.counter.link.Errand;
import id.satuatap.counter.link.HelpReasons;
import id.satuatap.protocol.booking.BookingView;
import id.satuatap.protocol.view.WaitingView;
import id.satuatap.uikit.control.ActionButton;
import id.satuatap.uikit.fx.Subscriptions;
import id.satuatap.uikit.icon.Icon;
import id.satuatap.uikit.theme.StyleClass;
import java.time.DayOfWeek;
import java.util.List;
import java.util.Optional;
import javafx.scene.control.Label;
import javafx.scene.control.Menu;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;

/**
 * What a supervisor does about the number looked at, as long as it waits: lets it wait elsewhere or come on another day, gives
 * or takes priority, and takes the last move back. Confined to the FX thread.
 */
final class TicketActs extends HBox {
    /** How many days ahead somebody may be booked here. */
    private static final int DAYS_AHEAD = 15;

    private static final List<String> GIVE = List.of("SEEN_AT_COUNTER", "ASKED_FOR");
    private static final List<String> TAKE = List.of("NOT_ENTITLED", "MISTAKE");

    private final SupervisorViewModel model;
    private final TicketSearchViewModel search;
    private final SupervisorWords words;
    private final Label line = new Label();
    private final MenuButton move = new MenuButton();
    private final MenuButton priority = new MenuButton();
    private final MenuButton otherDay = new MenuButton();
    private final ActionButton back;
    private Optional<WaitingView> shown = Optional.empty();

    TicketActs(SupervisorViewModel model, TicketSearchViewModel search, SupervisorWords words) {
        this.model = model;
        this.search = search;
        this.words = words;
        getStyleClass().addAll(StyleClass.ROW, "supervisor-close-bar");
        managedProperty().bind(visibleProperty());
        line.setId("supervisor-ticket-line");
        line.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(line, Priority.ALWAYS);
        move.setId("supervisor-move");
        move.setMinWidth(USE_PREF_SIZE);
        move.textProperty().bind(words.messages().bind("move.elsewhere"));
        priority.setId("supervisor-priority");
        priority.setMinWidth(USE_PREF_SIZE);
        otherDay.setId("supervisor-rebook");
        otherDay.setMinWidth(USE_PREF_SIZE);
        otherDay.textProperty().bind(words.messages().bind("move.otherDay"));
        back = ActionButton.secondary(Icon.UNDO, words.messages().bind("move.back"));
        back.setId("supervisor-move-back");
        back.setOnAction(pressed -> shown.ifPresent(model::moveBack));
        getChildren().addAll(line, back, priority, otherDay, move);
        setVisible(false);
    }

    /** Follows the models until the subscriptions are closed. */
    void open(Subscriptions open) {
        open.follow(search.findingProperty(), finding -> show());
        open.follow(model.waitingProperty(), waiting -> show());
        open.follow(model.overviewProperty(), overview -> show());
        open.follow(model.phaseProperty(), phase -> show());
        open.follow(words.mallText().localeProperty(), language -> show());
    }

    private void show() {
        Optional<WaitingView> waiting = Optional.ofNullable(
                        search.findingProperty().get().history())
                .flatMap(found -> model.waiting(found.visit()));
        shown = waiting;
        setVisible(waiting.isPresent());
        boolean may = model.followed().live() && model.phaseProperty().get() == Errand.Phase.IDLE;
        move.setDisable(!may);
        priority.setDisable(!may);
        otherDay.setDisable(!may);
        back.setDisable(!may);
        boolean movable = waiting.filter(model::wasMoved).isPresent();
        back.setVisible(movable);
        back.setManaged(movable);
        if (!move.isShowing() && !priority.isShowing() && !otherDay.isShowing()) {
            waiting.ifPresent(this::fill);
        }
    }

    private void fill(WaitingView waiting) {
        String counter = waiting.forCounter();
        line.setText(words.messages()
                .text(
                        "move.waits",
                        waiting.ticket(),
                        model.reading().serviceName(waiting.service()),
                        counter == null ? 0 : 1,
                        counter == null ? "" : model.counterLabel(counter)));
        move.getItems().clear();
        if (counter != null) {
            move.getItems().add(menu(waiting, new Target(waiting.service(), null, "", "")));
        }
        Target.of(
                        waiting.agency(),
                        waiting.service(),
                        counter,
                        model.reading(),
                        model.overviewProperty().get())
                .forEach(target -> move.getItems().add(menu(waiting, target)));
        otherDay.getItems().setAll(days(waiting));
        priority.setText(words.messages().text("move.priority", waiting.priority() ? 1 : 0));
        priority.getItems()
                .setAll((waiting.priority() ? TAKE : GIVE)
                        .stream().map(reason -> priority(waiting, reason)).toList());
    }

    /** The days to come; whether somebody will be there, the hall knows. */
    private List<MenuItem> days(WaitingView waiting) {
        return model.today().stream()
                .flatMap(today -> today.plusDays(1).datesUntil(today.plusDays(DAYS_AHEAD)))
                .filter(day -> day.getDayOfWeek() != DayOfWeek.SUNDAY)
                .<MenuItem>map(day -> {
                    String named = words.mallText().date(day);
                    return Target.menu(
                            named,
                            HelpReasons.TO_REBOOK,
                            words,
                            reason -> model.rebook(waiting, day, reason, this::when));
                })
                .toList();
    }

    private String when(BookingView booking) {
        return words.messages()
                .text(
                        "booking.when",
                        words.mallText().date(booking.date()),
                        words.mallText().time(booking.time()));
    }

    private Menu menu(WaitingView waiting, Target target) {
        String text = target.name().isEmpty() ? words.messages().text("move.anyCounter") : target.words(words);
        return Target.menu(text, HelpReasons.TO_MOVE, words, reason -> model.move(waiting, target, reason));
    }

    private MenuItem priority(WaitingView waiting, String reason) {
        MenuItem item = new MenuItem(words.messages().text("move.reason." + reason));
        item.setOnAction(pressed -> model.priority(waiting, reason));
        return item;
    }
}
