package id.satuatap.counter.supervisor;

import id.satuatap.uikit.control.ActionButton;
import id.satuatap.uikit.control.Emphasis;
import id.satuatap.uikit.fx.Subscriptions;
import id.satuatap.uikit.icon.Icon;
import java.time.LocalDate;
import javafx.scene.control.DatePicker;
import javafx.scene.layout.HBox;
import javafx.util.StringConverter;
import org.jspecify.annotations.Nullable;

/** On which day a number is looked for, and the way back. Confined to the FX thread. */
final class DateBar extends HBox {
    private final SupervisorWords words;
    private final DatePicker date = new DatePicker();

    /**
     * A bar that chooses the present day.
     *
     * @param again looks for the number on the day chosen now
     * @param back leads where one came from
     */
    DateBar(TicketSearchViewModel search, SupervisorWords words, Runnable again, Runnable back) {
        this.words = words;
        getStyleClass().add("supervisor-filter");
        date.setId("supervisor-date");
        date.setEditable(false);
        date.promptTextProperty().bind(words.messages().bind("search.today"));
        date.valueProperty().bindBidirectional(search.dateProperty());
        date.setOnAction(chosen -> {
            if (!search.typedProperty().get().isEmpty()) {
                again.run();
            }
        });
        ActionButton leave =
                new ActionButton(Icon.BACK, Emphasis.QUIET, words.messages().bind("search.back"));
        leave.setId("supervisor-back");
        leave.setOnAction(pressed -> back.run());
        getChildren().addAll(date, leave);
    }

    /** Follows the language until the subscriptions are closed. */
    void open(Subscriptions open) {
        open.follow(words.mallText().localeProperty(), language -> date.setConverter(dates()));
    }

    private StringConverter<LocalDate> dates() {
        return new StringConverter<>() {
            @Override
            public String toString(@Nullable LocalDate day) {
                return day == null ? "" : words.mallText().shortDate(day);
            }

            @Override
            public @Nullable LocalDate fromString(String text) {
                return date.getValue();
            }
        };
    }
}
