package id.satuatap.counter.bookings;

import id.satuatap.counter.link.LinkPill;
import id.satuatap.counter.workspace.Bands;
import id.satuatap.protocol.view.MallView;
import id.satuatap.uikit.control.ActionButton;
import id.satuatap.uikit.control.Clock;
import id.satuatap.uikit.control.HallHeader;
import id.satuatap.uikit.fx.Subscriptions;
import id.satuatap.uikit.icon.Icon;
import id.satuatap.uikit.theme.StyleClass;
import java.time.LocalDate;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/** The window of bookings: the list, a place to keep, a file to read. Confined to the FX thread. */
final class BookingsView extends BorderPane {
    private static final KeyCombination FIND = KeyCombination.keyCombination("Shortcut+F");
    private static final List<KeyCode> KEYS = List.of(KeyCode.F2, KeyCode.F3, KeyCode.F4);

    private final BookingsViewModel model;
    private final ListPage list;
    private final PlacePage placePage;
    private final ImportPage importPage;
    private final PlaceViewModel place;
    private final BookingsWords words;
    private final HallHeader header;
    private final Bands bands;
    private final ToggleGroup group = new ToggleGroup();
    private final List<ToggleButton> tabs;

    BookingsView(
            BookingsViewModel model,
            ListPage list,
            PlacePage placePage,
            ImportPage importPage,
            PlaceViewModel place,
            BookingsWords words,
            Clock clock,
            ActionButton language,
            ActionButton signOut) {
        this.model = model;
        this.list = list;
        this.placePage = placePage;
        this.importPage = importPage;
        this.place = place;
        this.words = words;
        this.bands = new Bands("bookings", model.talk(), model.followed(), words.messages(), words.mallText());
        this.tabs = List.of(tab("list", 0), tab("place", 1), tab("import", 2));
        getStyleClass().add("bookings");
        header = new HallHeader(
                Icon.CALENDAR,
                new LinkPill(model.followed().linkProperty(), words.mallText()),
                clock,
                language,
                signOut);
        setTop(header);
        setCenter(page());
        list.onMove(booked -> {
            place.move(booked);
            go(1);
        });
        placePage.onKept(this::kept, model::tell);
        tabs.get(0).setSelected(true);
        show(0);
        addEventFilter(KeyEvent.KEY_PRESSED, this::key);
    }

    /** Follows the models until the subscriptions are closed. */
    void open(Subscriptions open) {
        list.open(open);
        placePage.open(open);
        importPage.open(open);
        open.follow(model.followed().mallProperty(), mall -> {
            head(mall);
            model.followed().hall().ifPresent(hall -> place.seen(hall.epoch(), hall.sequence()));
        });
        open.follow(
                model.followed().nowProperty(),
                now -> model.followed().hall().ifPresent(hall -> place.seen(hall.epoch(), hall.sequence())));
        bands.open(open);
        open.follow(words.mallText().localeProperty(), language -> {
            head(model.followed().mallProperty().get());
        });
    }

    Node firstFocus() {
        return list.firstFocus();
    }

    private ToggleButton tab(String name, int index) {
        ToggleButton tab = new ToggleButton();
        tab.setId("bookings-" + name + "-tab");
        tab.getStyleClass().add(StyleClass.PAGE_TAB);
        tab.textProperty()
                .bind(words.messages().bind("tab." + name, KEYS.get(index).getName()));
        tab.setToggleGroup(group);
        tab.setMinWidth(USE_PREF_SIZE);
        tab.setOnAction(pressed -> choose(index));
        return tab;
    }

    private Node page() {
        HBox row = new HBox();
        row.getChildren().addAll(tabs);
        row.getStyleClass().add("bookings-row");
        StackPane pages = new StackPane(list, placePage, importPage);
        VBox.setVgrow(pages, Priority.ALWAYS);
        VBox page = new VBox();
        page.getChildren().addAll(bands.nodes());
        page.getChildren().addAll(row, pages);
        page.getStyleClass().addAll(StyleClass.PAGE, "bookings-page");
        return page;
    }

    private void key(KeyEvent event) {
        int tab = KEYS.indexOf(event.getCode());
        if (FIND.match(event)) {
            go(0);
            event.consume();
        } else if (tab >= 0) {
            choose(tab);
            event.consume();
        } else if (event.getCode() == KeyCode.ESCAPE && bands.escaped()) {
            event.consume();
        }
    }

    /** By hand: who goes to the form himself begins a new one. */
    private void choose(int index) {
        if (index == 1) {
            LocalDate today = model.today();
            place.fresh(today == null ? null : today.plusDays(1));
        }
        go(index);
    }

    private void go(int index) {
        tabs.get(index).setSelected(true);
        show(index);
        Node focus = List.of(list.firstFocus(), placePage.firstFocus(), importPage.firstFocus())
                .get(index);
        focus.requestFocus();
    }

    private void show(int index) {
        list.setVisible(index == 0);
        placePage.setVisible(index == 1);
        importPage.setVisible(index == 2);
    }

    /** Back to the list, on the day of the place that was kept. */
    private void kept() {
        model.dateProperty().set(place.dateProperty().get());
        go(0);
    }

    private void head(@Nullable MallView mall) {
        header.titleProperty().set(words.messages().text("header.title"));
        header.subtitleProperty().set(mall == null ? "" : words.messages().text("header.subtitle", mall.name()));
    }
}
