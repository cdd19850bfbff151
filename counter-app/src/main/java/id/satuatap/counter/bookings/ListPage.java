package id.satuatap.counter.bookings;

import id.satuatap.protocol.booking.BookedView;
import id.satuatap.uikit.control.ActionButton;
import id.satuatap.uikit.control.EmptyState;
import id.satuatap.uikit.control.Tone;
import id.satuatap.uikit.fx.Subscriptions;
import id.satuatap.uikit.icon.Icon;
import id.satuatap.uikit.text.Messages;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.control.DatePicker;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/** The bookings of a day, and what is done with the chosen one. Confined to the FX thread. */
final class ListPage extends VBox {
    private final BookingsViewModel model;
    private final BookingsWords words;
    private final DatePicker date = new DatePicker();
    private final TextField word = new TextField();
    private final TextField filter = new TextField();
    private final BookingTable table;
    private final BookedCard card;
    private final EmptyState empty = new EmptyState(Tone.NEUTRAL, Icon.CALENDAR);
    private boolean searching;

    ListPage(BookingsViewModel model, BookingsWords words) {
        this.model = model;
        this.words = words;
        this.table = new BookingTable(words);
        this.card = new BookedCard(model, words);
        Messages messages = words.messages();
        getStyleClass().add("bookings-list");
        word.setId("bookings-word");
        word.promptTextProperty().bind(messages.bind("list.word"));
        word.textProperty().bindBidirectional(model.wordProperty());
        word.setOnAction(enter -> search());
        ActionButton find = ActionButton.secondary(Icon.SEARCH, messages.bind("list.find"));
        find.setId("bookings-find");
        find.setMinWidth(USE_PREF_SIZE);
        find.setOnAction(pressed -> search());
        date.setId("bookings-date");
        date.setEditable(false);
        date.setOnAction(chosen -> chooseDate());
        filter.setId("bookings-filter");
        filter.promptTextProperty().bind(messages.bind("list.filter"));
        filter.textProperty().bindBidirectional(model.filterProperty());
        HBox row = new HBox(date, filter, word, find);
        row.getStyleClass().add("bookings-row");
        StackPane left = new StackPane(table, empty);
        HBox.setHgrow(left, Priority.ALWAYS);
        HBox both = new HBox(left, card);
        both.getStyleClass().add("bookings-both");
        VBox.setVgrow(both, Priority.ALWAYS);
        getChildren().addAll(row, both);
        table.getSelectionModel().selectedItemProperty().addListener((value, before, after) -> {
            if (after != null) {
                model.chosenProperty().set(after);
            }
        });
    }

    /** @param move told which one is to get another place */
    void onMove(Consumer<BookedView> move) {
        card.onMove(move);
    }

    void open(Subscriptions open) {
        card.open(open);
        open.follow(model.dateProperty(), date::setValue);
        open.follow(model.bookingsProperty(), all -> fill());
        open.follow(model.filterProperty(), typed -> fill());
        open.follow(model.readingProperty(), reading -> fill());
        open.follow(model.chosenProperty(), this::choose);
        open.follow(words.mallText().localeProperty(), language -> {
            date.setConverter(words.dates(date));
            table.refresh();
            fill();
        });
    }

    Node firstFocus() {
        return word;
    }

    private void search() {
        searching = true;
        model.search();
    }

    /** The keys go on among what was found, unless somebody types on. */
    private void focusFound() {
        if (searching && model.readingProperty().get() == BookingsViewModel.Reading.READ) {
            searching = false;
            if (model.wordProperty().get().trim().equals(model.searched())) {
                table.requestFocus();
            }
        }
    }

    private void chooseDate() {
        LocalDate chosen = date.getValue();
        if (chosen != null) {
            model.dateProperty().set(chosen);
        }
    }

    private void fill() {
        String typed = model.filterProperty().get().toLowerCase(Locale.ROOT).trim();
        List<BookedView> shown = model.bookingsProperty().get().stream()
                .filter(each -> (words.service(each.booking().service()) + " "
                                + words.agency(each.booking().service()))
                        .toLowerCase(Locale.ROOT)
                        .contains(typed))
                .toList();
        if (!shown.equals(table.getItems())) {
            table.getItems().setAll(shown);
            choose(model.chosenProperty().get());
        }
        table.setVisible(!shown.isEmpty());
        empty.setVisible(shown.isEmpty());
        tellEmpty();
        focusFound();
    }

    private void tellEmpty() {
        Messages messages = words.messages();
        LocalDate day = model.dateProperty().get();
        String typed = model.searched();
        String named = day == null ? "" : words.mallText().date(day);
        String key =
                switch (model.readingProperty().get()) {
                    case NOT_YET -> "reading";
                    case FAILED -> "failed";
                    case READ ->
                        !typed.isEmpty()
                                ? "word"
                                : model.bookingsProperty().get().isEmpty() ? "day" : "filter";
                };
        empty.headlineProperty().set(messages.text("empty." + key, typed.isEmpty() ? named : typed));
        empty.detailProperty().set(messages.text("empty.do." + key));
    }

    private void choose(@Nullable BookedView booked) {
        if (booked == null) {
            table.getSelectionModel().clearSelection();
        } else if (table.getItems().contains(booked)) {
            table.getSelectionModel().select(booked);
        }
    }
}
