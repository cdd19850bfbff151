package id.satuatap.counter.bookings;

import id.satuatap.counter.link.Saying;
import id.satuatap.protocol.booking.BookedView;
import id.satuatap.protocol.command.MakeBooking;
import id.satuatap.uikit.control.ActionButton;
import id.satuatap.uikit.control.Emphasis;
import id.satuatap.uikit.fx.Subscriptions;
import id.satuatap.uikit.icon.Icon;
import id.satuatap.uikit.text.Messages;
import id.satuatap.uikit.theme.StyleClass;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.control.CheckBox;
import javafx.scene.control.DatePicker;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.Spinner;
import javafx.scene.control.TextField;
import javafx.scene.control.TextFormatter;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/** Service, day and time of a place: what it is for on the left, when on the right. Confined to the FX thread. */
final class PlacePage extends HBox {
    private final PlaceViewModel model;
    private final BookingsWords words;
    private final Label title = new Label();
    private final TextField filter = new TextField();
    private final ListView<Bookable> services = new ListView<>();
    private final DatePicker date = new DatePicker();
    private final Label hint = new Label();
    private final ActionButton again;
    private final FlowPane times = new FlowPane();
    private final ToggleGroup group = new ToggleGroup();
    private final Spinner<Integer> persons = new Spinner<>(1, PlaceViewModel.PERSONS_MAX, 1);
    private final CheckBox priority = new CheckBox();
    private final TextField holder = new TextField();
    private final ActionButton keep;
    private Runnable kept = () -> {};
    private Consumer<Saying> told = saying -> {};

    PlacePage(PlaceViewModel model, BookingsWords words) {
        this.model = model;
        this.words = words;
        Messages messages = words.messages();
        getStyleClass().add("bookings-both");
        title.getStyleClass().add(StyleClass.SUBHEADING);
        title.setWrapText(true);
        title.setMinHeight(USE_PREF_SIZE);
        filter.setId("bookings-service-filter");
        filter.promptTextProperty().bind(messages.bind("place.filter"));
        filter.textProperty().bindBidirectional(model.filterProperty());
        services.setId("bookings-services");
        services.setCellFactory(any -> new BookableCell());
        services.getSelectionModel().selectedItemProperty().addListener((value, before, after) -> {
            if (after != null) {
                model.serviceProperty().set(after);
            }
        });
        filter.setOnAction(enter -> {
            services.getSelectionModel().selectFirst();
            date.requestFocus();
        });
        VBox.setVgrow(services, Priority.ALWAYS);
        date.setId("bookings-place-date");
        date.setEditable(false);
        date.setOnAction(chosen -> model.dateProperty().set(date.getValue()));
        hint.setId("bookings-hint");
        hint.setWrapText(true);
        hint.getStyleClass().add(StyleClass.MUTED);
        again = ActionButton.secondary(Icon.REFRESH, messages.bind("place.again"));
        again.setId("bookings-times-again");
        again.setMinWidth(USE_PREF_SIZE);
        again.setMinHeight(USE_PREF_SIZE);
        again.visibleProperty().bind(model.unreadProperty());
        again.managedProperty().bind(model.unreadProperty());
        again.setOnAction(pressed -> model.lookForTimes());
        times.setId("bookings-times");
        times.getStyleClass().add("bookings-times");
        ScrollPane scroll = new ScrollPane(times);
        scroll.setFitToWidth(true);
        scroll.getStyleClass().add("bookings-scroll");
        VBox.setVgrow(scroll, Priority.ALWAYS);
        persons.setId("bookings-persons");
        persons.getValueFactory().valueProperty().bindBidirectional(model.personsProperty());
        priority.setId("bookings-priority");
        priority.textProperty().bind(messages.bind("place.priority"));
        priority.selectedProperty().bindBidirectional(model.priorityProperty());
        holder.setId("bookings-name");
        holder.promptTextProperty().bind(messages.bind("place.name"));
        holder.setTextFormatter(new TextFormatter<>(
                change -> change.getControlNewText().length() <= MakeBooking.NAME_CHARACTERS_MAX ? change : null));
        holder.textProperty().bindBidirectional(model.nameProperty());
        keep = new ActionButton(Icon.CHECK, Emphasis.PRIMARY);
        keep.setId("bookings-keep");
        keep.setMinWidth(USE_PREF_SIZE);
        keep.setOnAction(pressed -> model.keep(words::when, saying -> told.accept(saying), () -> kept.run()));
        Label personsLabel = new Label();
        personsLabel.textProperty().bind(messages.bind("place.persons"));
        HBox with = new HBox(personsLabel, persons, priority);
        with.getStyleClass().add("bookings-row");
        VBox left = new VBox(title, filter, services);
        left.getStyleClass().addAll(StyleClass.PANEL, "bookings-services");
        VBox right = new VBox(date, hint, again, scroll, holder, with, keep);
        right.getStyleClass().addAll(StyleClass.PANEL, "bookings-when");
        HBox.setHgrow(left, Priority.ALWAYS);
        HBox.setHgrow(right, Priority.ALWAYS);
        getChildren().addAll(left, right);
    }

    /**
     * Says who wants to know.
     *
     * @param done run when a place is kept
     * @param saying told what came of it
     */
    void onKept(Runnable done, Consumer<Saying> saying) {
        kept = done;
        told = saying;
    }

    void open(Subscriptions open) {
        open.follow(model.choicesProperty(), choices -> services.getItems().setAll(choices));
        open.follow(model.serviceProperty(), this::select);
        open.follow(model.dateProperty(), date::setValue);
        open.follow(model.timesProperty(), this::fill);
        open.follow(model.unreadProperty(), unread -> fill(model.timesProperty().get()));
        open.follow(model.timeProperty(), time -> enable());
        open.follow(model.phaseProperty(), phase -> enable());
        open.follow(model.movingProperty(), moving -> name(moving));
        open.follow(words.mallText().localeProperty(), language -> {
            date.setConverter(words.dates(date));
            services.refresh();
            fill(model.timesProperty().get());
            name(model.movingProperty().get());
        });
    }

    Node firstFocus() {
        return model.movingProperty().get() == null ? filter : date;
    }

    private void select(@Nullable Bookable chosen) {
        if (chosen == null) {
            services.getSelectionModel().clearSelection();
        } else {
            services.getSelectionModel().select(chosen);
            services.scrollTo(chosen);
        }
        enable();
    }

    private void name(@Nullable BookedView moving) {
        Messages messages = words.messages();
        title.setText(
                moving == null
                        ? messages.text("place.new")
                        : messages.text("place.moving", moving.booking().code(), words.when(moving.booking())));
        keep.setText(messages.text(moving == null ? "place.keep" : "place.move"));
        // A booking stays for its service, its people and its class.
        for (Node each : new Node[] {filter, services, persons, priority, holder}) {
            each.setDisable(moving != null);
        }
        enable();
    }

    private void fill(@Nullable List<LocalTime> free) {
        times.getChildren().clear();
        group.getToggles().clear();
        LocalDate day = model.dateProperty().get();
        if (model.unreadProperty().get()) {
            hint.setText(words.messages().text("place.unread"));
        } else if (free == null) {
            hint.setText(words.messages()
                    .text(model.serviceProperty().get() == null || day == null ? "place.first" : "place.reading"));
        } else if (free.isEmpty()) {
            hint.setText(words.messages()
                    .text("place.none", day == null ? "" : words.mallText().date(day)));
        } else {
            hint.setText(words.messages().text("place.times", free.size()));
            free.forEach(time -> times.getChildren().add(button(time)));
        }
        enable();
    }

    private ToggleButton button(LocalTime time) {
        ToggleButton button = new ToggleButton(words.mallText().clock(time));
        button.getStyleClass().add("bookings-time");
        button.setToggleGroup(group);
        button.setSelected(time.equals(model.timeProperty().get()));
        button.setOnAction(pressed -> model.timeProperty().set(button.isSelected() ? time : null));
        return button;
    }

    private void enable() {
        keep.setDisable(!model.whole());
    }
}
