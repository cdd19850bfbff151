package id.satuatap.counter.reports;

import id.satuatap.counter.link.Saying;
import id.satuatap.protocol.report.ReportDayView;
import id.satuatap.uikit.fx.Subscriptions;
import id.satuatap.uikit.theme.StyleClass;
import java.time.LocalDate;
import java.util.List;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/** The days, the newest first, and a field for typing one. Confined to the FX thread. */
final class DayList extends VBox {
    private final ReportsViewModel model;
    private final ReportWords words;
    private final ListView<ReportDayView> days = new ListView<>();
    private final TextField typed = new TextField();
    private final Label hint = new Label();
    private final Label stale = new Label();
    private boolean showing;

    DayList(ReportsViewModel model, ReportWords words, Runnable open) {
        this.model = model;
        this.words = words;
        getStyleClass().addAll(StyleClass.PANEL, "reports-days");
        Label heading = new Label();
        heading.getStyleClass().add(StyleClass.SUBHEADING);
        heading.textProperty().bind(words.messages().bind("days.heading"));
        typed.setId("reports-typed");
        typed.promptTextProperty().bind(words.messages().bind("typed.prompt"));
        typed.setOnAction(enter -> choose());
        hint.setId("reports-typed-hint");
        hint.getStyleClass().add("reports-hint");
        hint.setWrapText(true);
        hint.setMinHeight(USE_PREF_SIZE);
        hint.managedProperty().bind(hint.textProperty().isNotEmpty());
        stale.setId("reports-stale");
        stale.getStyleClass().add("reports-hint");
        stale.setWrapText(true);
        stale.setMinHeight(USE_PREF_SIZE);
        stale.managedProperty().bind(stale.textProperty().isNotEmpty());
        days.setId("reports-days");
        days.getStyleClass().add("reports-list");
        days.setCellFactory(list -> new DayCell(words));
        days.addEventHandler(KeyEvent.KEY_PRESSED, key -> {
            if (key.getCode() == KeyCode.ENTER) {
                open.run();
            }
        });
        days.setOnMouseClicked(click -> {
            if (click.getClickCount() == 2) {
                open.run();
            }
        });
        days.getSelectionModel().selectedItemProperty().addListener((value, before, after) -> selected(after));
        VBox.setVgrow(days, Priority.ALWAYS);
        getChildren().addAll(heading, typed, hint, stale, days);
    }

    /** Follows the model until the subscriptions are closed. */
    void open(Subscriptions open) {
        open.follow(model.daysProperty(), known -> show(known.known()));
        open.follow(model.daysProperty(), this::stale);
        open.follow(model.chosenProperty(), chosen -> select(chosen));
        open.follow(words.mallText().localeProperty(), language -> {
            hint.setText("");
            stale(model.daysProperty().get());
            days.refresh();
        });
    }

    ListView<ReportDayView> days() {
        return days;
    }

    private void choose() {
        String wrong = model.choose(typed.getText());
        hint.setText(wrong == null ? "" : words.messages().text(wrong));
        if (wrong == null) {
            typed.clear();
            days.requestFocus();
        } else {
            typed.selectAll();
        }
    }

    /** Days that are known stay, and it is said that they may be others by now. While it asks again, it keeps saying so. */
    private void stale(Days known) {
        Saying why = known.saying();
        if (known.phase() != Days.Phase.ASKING) {
            stale.setText(why == null ? "" : words.messages().text("days.stale", why.words(words.messages())));
        }
    }

    private void show(List<ReportDayView> known) {
        if (!days.getItems().equals(known)) {
            // Taking the days away selects none of them, which nobody meant.
            showing = true;
            days.getItems().setAll(known);
            showing = false;
            select(model.chosenProperty().get());
        }
    }

    private void select(@Nullable LocalDate chosen) {
        List<ReportDayView> known = days.getItems();
        for (int i = 0; i < known.size(); i++) {
            if (known.get(i).date().equals(chosen) && days.getSelectionModel().getSelectedIndex() != i) {
                days.getSelectionModel().clearAndSelect(i);
                days.scrollTo(Math.max(0, i - 2));
            }
        }
    }

    private void selected(@Nullable ReportDayView day) {
        if (day != null && !showing) {
            model.chosenProperty().set(day.date());
        }
    }
}
