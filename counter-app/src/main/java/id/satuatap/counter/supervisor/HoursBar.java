package id.satuatap.counter.supervisor;

import id.satuatap.counter.link.Errand;
import id.satuatap.counter.link.HelpReasons;
import id.satuatap.protocol.command.HoursDecision;
import id.satuatap.protocol.hours.OverrideView;
import id.satuatap.uikit.control.ActionButton;
import id.satuatap.uikit.control.Emphasis;
import id.satuatap.uikit.fx.Subscriptions;
import id.satuatap.uikit.icon.Icon;
import id.satuatap.uikit.theme.StyleClass;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.Menu;
import javafx.scene.control.MenuButton;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/**
 * What stands against table, calendar and quotas, each taken back with one press, and the menu that decides about today's hours
 * and numbers of what is chosen. Confined to the FX thread.
 */
final class HoursBar extends VBox {
    private static final int STEP_MINUTES = 30;
    private static final int STEPS = 8;
    private static final List<Integer> NUMBERS = List.of(5, 10, 20, 30, 50, 100);
    private static final double ROW = 3.1 * Widths.EM;

    /** Rows that are seen at once; more are scrolled to, half of one says so. */
    private static final double ROWS_MAX = 3.5;

    private final SupervisorViewModel model;
    private final SupervisorWords words;
    private final VBox rows = new VBox();
    private final ScrollPane standing = new ScrollPane(rows);
    private final Label line = new Label();
    private final MenuButton change = new MenuButton();
    private final ObjectProperty<Optional<HallRow>> chosen = new SimpleObjectProperty<>(Optional.empty());

    HoursBar(SupervisorViewModel model, SupervisorWords words) {
        this.model = model;
        this.words = words;
        standing.setId("supervisor-hours-standing");
        standing.managedProperty().bind(standing.visibleProperty());
        standing.setFitToWidth(true);
        standing.setFocusTraversable(false);
        standing.getStyleClass().add("supervisor-hours-standing");
        standing.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        standing.setMinHeight(USE_PREF_SIZE);
        line.setId("supervisor-hours-line");
        grows(line);
        change.setId("supervisor-hours");
        change.setMinWidth(USE_PREF_SIZE);
        change.textProperty().bind(words.messages().bind("hours.change"));
        HBox bar = new HBox(line, change);
        bar.getStyleClass().addAll(StyleClass.ROW, "supervisor-close-bar");
        getChildren().addAll(standing, bar);
    }

    /** Follows the model until the subscriptions are closed. */
    void open(Subscriptions open) {
        open.follow(model.overridesProperty(), overrides -> list());
        open.follow(chosen, row -> show());
        open.follow(model.followed().linkProperty(), link -> show());
        open.follow(model.phaseProperty(), phase -> show());
        open.follow(model.overviewProperty().map(overview -> overview.agencies().size()), agencies -> list());
        open.follow(words.mallText().localeProperty(), language -> {
            list();
            show();
        });
        change.setOnShowing(shown -> fill());
    }

    /** What is chosen in the tree is this now. */
    void choose(Optional<HallRow> row) {
        chosen.set(row);
    }

    private boolean may() {
        return model.followed().live() && model.phaseProperty().get() == Errand.Phase.IDLE;
    }

    private void show() {
        Optional<HallRow> row = chosen.get();
        line.setText(row.map(about -> words.messages().text("hours.about", about.shortName()))
                .orElseGet(() -> words.messages().text("hours.choose")));
        change.setDisable(!may() || row.isEmpty());
        standing.setDisable(!may());
        if (!change.isShowing()) {
            fill();
        }
    }

    /** Anew, with the times of now. */
    private void fill() {
        change.getItems().clear();
        chosen.get().ifPresent(row -> {
            change.getItems().add(until(row, HoursDecision.EXTENDED));
            if (!row.agency()) {
                change.getItems().add(more(row));
            }
            if (model.hours().everything()) {
                change.getItems().add(until(row, HoursDecision.OPEN));
                change.getItems()
                        .add(Target.menu(
                                words.messages().text("hours.CLOSED"),
                                HelpReasons.TO_CHANGE_HOURS,
                                words,
                                reason -> model.decide(row, HoursDecision.CLOSED, null, null, reason)));
            }
        });
    }

    private Menu until(HallRow row, HoursDecision decision) {
        Menu menu = new Menu(words.messages().text("hours." + decision));
        LocalTime now = now();
        times(now)
                .forEach(until -> menu.getItems()
                        .add(Target.menu(
                                words.mallText().time(until),
                                HelpReasons.TO_CHANGE_HOURS,
                                words,
                                reason -> model.decide(
                                        row, decision, decision == HoursDecision.OPEN ? now : null, until, reason))));
        return menu;
    }

    private Menu more(HallRow row) {
        Menu menu = new Menu(words.messages().text("hours.MORE_NUMBERS"));
        NUMBERS.forEach(numbers -> menu.getItems()
                .add(Target.menu(
                        words.messages().text("hours.numbers", numbers),
                        HelpReasons.TO_CHANGE_HOURS,
                        words,
                        reason -> model.giveMore(row, numbers, reason))));
        return menu;
    }

    private LocalTime now() {
        return model.followed()
                .hall()
                .map(hall -> LocalTime.ofInstant(
                        model.followed().nowProperty().get(),
                        ZoneId.of(hall.mall().timeZone())))
                .orElse(LocalTime.MIDNIGHT)
                .truncatedTo(ChronoUnit.MINUTES);
    }

    /** The next half hours of today. */
    private static List<LocalTime> times(LocalTime now) {
        LocalTime hour = now.truncatedTo(ChronoUnit.HOURS);
        LocalTime last = now.getMinute() < STEP_MINUTES ? hour : hour.plusMinutes(STEP_MINUTES);
        return Stream.iterate(last.plusMinutes(STEP_MINUTES), time -> time.plusMinutes(STEP_MINUTES))
                .limit(STEPS)
                .takeWhile(time -> time.isAfter(now))
                .toList();
    }

    private void list() {
        List<OverrideView> all = model.overridesProperty().get();
        standing.setVisible(!all.isEmpty());
        standing.setPrefHeight(Math.min(all.size(), ROWS_MAX) * ROW);
        rows.getChildren().setAll(all.stream().map(this::row).toList());
    }

    private Node row(OverrideView override) {
        Label told = new Label(words(override));
        grows(told);
        ActionButton back =
                new ActionButton(Icon.UNDO, Emphasis.QUIET, words.messages().bind("hours.takeBack"));
        back.setId("supervisor-hours-back");
        back.setMinWidth(USE_PREF_SIZE);
        back.setVisible(model.hours().everything()
                || override.decision() == HoursDecision.EXTENDED
                || override.decision() == HoursDecision.MORE_NUMBERS);
        back.setOnAction(pressed -> model.takeBack(override));
        HBox row = new HBox(told, back);
        row.getStyleClass().addAll(StyleClass.ROW, "supervisor-close-bar");
        return row;
    }

    private String words(OverrideView override) {
        LocalTime from = override.from();
        LocalTime until = override.until();
        Integer numbers = override.numbers();
        return words.messages()
                .text(
                        "hours.stands." + override.decision(),
                        about(override),
                        words.mallText().shortDate(override.date()),
                        from == null ? "" : words.mallText().clock(from),
                        until == null ? "" : words.mallText().time(until),
                        HelpReasons.of(override.reason()).words(words.messages()),
                        override.approvedBy(),
                        numbers == null ? 0 : numbers);
    }

    private String about(OverrideView override) {
        String service = override.service();
        Optional<AgencyLine> agency = model.overviewProperty().get().agencies().stream()
                .filter(line -> line.code().equals(override.agency()))
                .findFirst();
        return service == null
                ? agency.map(AgencyLine::shortName).orElse(override.agency())
                : agency.stream()
                        .flatMap(line -> line.services().stream())
                        .filter(line -> line.figures().service().equals(service))
                        .map(ServiceLine::name)
                        .findFirst()
                        .orElse(service);
    }

    private static void grows(Label label) {
        label.setWrapText(true);
        label.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(label, Priority.ALWAYS);
    }
}
