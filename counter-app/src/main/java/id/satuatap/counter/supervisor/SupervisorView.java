package id.satuatap.counter.supervisor;

import id.satuatap.counter.link.LinkPill;
import id.satuatap.counter.link.Saying;
import id.satuatap.counter.reports.ReportsPage;
import id.satuatap.counter.reports.ReportsViewModel;
import id.satuatap.protocol.client.LinkState;
import id.satuatap.protocol.view.DayState;
import id.satuatap.protocol.view.MallView;
import id.satuatap.uikit.control.ActionButton;
import id.satuatap.uikit.control.Banner;
import id.satuatap.uikit.control.Clock;
import id.satuatap.uikit.control.Emphasis;
import id.satuatap.uikit.control.HallHeader;
import id.satuatap.uikit.control.StatusPill;
import id.satuatap.uikit.control.Tone;
import id.satuatap.uikit.fx.Subscriptions;
import id.satuatap.uikit.icon.Icon;
import id.satuatap.uikit.theme.StyleClass;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import javafx.css.PseudoClass;
import javafx.scene.Node;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/** The supervisor's window: header, key figures, and one of its pages. Confined to the FX thread. */
final class SupervisorView extends BorderPane {
    private static final PseudoClass STALE = PseudoClass.getPseudoClass("stale");
    private static final KeyCombination FIND = KeyCombination.keyCombination("Shortcut+F");

    private final SupervisorViewModel model;
    private final TicketSearchViewModel search;
    private final SupervisorWords words;
    private final HallHeader header;
    private final StatusPill day = new StatusPill(Tone.NEUTRAL);
    private final Banner lost = new Banner(Tone.DANGER, Icon.LINK_LOST);
    private final Banner told = new Banner(Tone.WARNING, Icon.WARNING);
    private final Banner holidays = new Banner(Tone.WARNING, Icon.CALENDAR);
    private final KeyFigures figures;
    private final PageTabs tabs;
    private final FilterBar filter;
    private final TextField number = new TextField();
    private final HallPage hall;
    private final CounterPage counters;
    private final TicketPage ticket;
    private final ReportsViewModel reports;
    private final ReportsPage reportsPage;
    private final DateBar dates;
    private final Node workspace;
    private Page cameFrom = Page.HALL;

    SupervisorView(
            SupervisorViewModel model,
            TicketSearchViewModel search,
            ReportsViewModel reports,
            ReportsPage reportsPage,
            SupervisorWords words,
            Clock clock,
            ActionButton language,
            ActionButton signOut) {
        this.model = model;
        this.search = search;
        this.reports = reports;
        this.reportsPage = reportsPage;
        this.words = words;
        this.figures = new KeyFigures(model, words);
        this.tabs = new PageTabs(words);
        this.filter = new FilterBar(model, words);
        this.hall = new HallPage(model, words);
        this.counters = new CounterPage(model, words);
        this.ticket = new TicketPage(model, search, words);
        this.dates = new DateBar(search, words, this::find, this::back);
        getStyleClass().add("supervisor");
        day.setId("supervisor-day");
        lost.setId("supervisor-lost");
        told.setId("supervisor-told");
        holidays.setId("supervisor-holidays");
        holidays.setVisible(false);
        holidays.managedProperty().bind(holidays.visibleProperty());
        ActionButton dismiss =
                new ActionButton(Icon.DISMISS, Emphasis.QUIET, words.messages().bind("told.dismiss"));
        dismiss.setOnAction(pressed -> model.dismiss());
        told.action(dismiss);
        header = new HallHeader(
                Icon.SUPERVISOR,
                day,
                new LinkPill(model.followed().linkProperty(), words.mallText()),
                clock,
                language,
                signOut);
        setTop(header);
        workspace = page();
        setCenter(workspace);
        addEventFilter(KeyEvent.KEY_PRESSED, this::key);
    }

    /** Follows the models until the subscriptions are closed. */
    void open(Subscriptions open) {
        figures.open(open);
        filter.open(open);
        hall.open(open);
        counters.open(open);
        ticket.open(open);
        reportsPage.open(open);
        open.follow(reportsPage.readingProperty(), this::read);
        open.follow(tabs.pageProperty(), this::show);
        dates.open(open);
        open.follow(model.followed().mallProperty(), mall -> head());
        open.follow(model.overviewProperty().map(overview -> overview.agencies().size()), agencies -> head());
        open.follow(model.followed().mallProperty().map(MallView::day), day -> days());
        open.follow(model.followed().linkProperty(), link -> link());
        open.follow(model.sayingProperty(), this::tell);
        open.follow(words.mallText().localeProperty(), language -> {
            head();
            link();
        });
    }

    Node firstFocus() {
        return hall.tree();
    }

    private Node page() {
        number.setId("supervisor-number");
        number.promptTextProperty().bind(words.messages().bind("search.prompt"));
        number.textProperty().bindBidirectional(search.typedProperty());
        number.setOnAction(enter -> find());
        Region gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        HBox row = new HBox(tabs, number, gap, filter, dates);
        row.getStyleClass().add("supervisor-row");
        StackPane pages = new StackPane(hall, counters, ticket, reportsPage);
        VBox.setVgrow(pages, Priority.ALWAYS);
        VBox page = new VBox(lost, told, holidays, figures, row, pages);
        page.getStyleClass().addAll(StyleClass.PAGE, "supervisor-page");
        return page;
    }

    private void find() {
        LocalDate today = Optional.ofNullable(model.followed().mallProperty().get())
                .map(MallView::date)
                .orElse(null);
        search.search(today);
        go(Page.TICKET);
    }

    private void go(Page next) {
        Page now = tabs.pageProperty().get();
        if (now != Page.TICKET) {
            cameFrom = now;
        }
        tabs.pageProperty().set(next);
    }

    /** A report that is read takes the place of all but the header, and the keys. */
    private void read(@Nullable Node report) {
        boolean back = report == null && getCenter() != workspace;
        setCenter(report == null ? workspace : report);
        if (report != null || back) {
            reportsPage.firstFocus().requestFocus();
        }
    }

    private void key(KeyEvent event) {
        if (getCenter() != workspace) {
            return;
        }
        for (Page each : Page.values()) {
            if (event.getCode() == each.key()) {
                if (each == tabs.pageProperty().get()) {
                    days();
                }
                go(each);
                focus(each);
                event.consume();
            }
        }
        if (FIND.match(event)) {
            number.requestFocus();
            number.selectAll();
            event.consume();
        }
        if (event.getCode() == KeyCode.ESCAPE && tabs.pageProperty().get() == Page.TICKET) {
            back();
            event.consume();
        }
    }

    private void back() {
        go(cameFrom);
        focus(cameFrom);
    }

    private void focus(Page page) {
        switch (page) {
            case HALL -> hall.tree().requestFocus();
            case COUNTERS -> counters.table().requestFocus();
            case TICKET -> number.requestFocus();
            case REPORTS -> reportsPage.firstFocus().requestFocus();
        }
    }

    private void show(Page page) {
        hall.setVisible(page == Page.HALL);
        counters.setVisible(page == Page.COUNTERS);
        ticket.setVisible(page == Page.TICKET);
        reportsPage.setVisible(page == Page.REPORTS);
        boolean live = page == Page.HALL || page == Page.COUNTERS;
        filter.setVisible(live);
        filter.setManaged(live);
        dates.setVisible(page == Page.TICKET);
        dates.setManaged(page == Page.TICKET);
        filter.orders(page == Page.HALL);
        days();
    }

    /** A day that was opened or closed while its report is looked for is another day in the list. */
    private void days() {
        if (tabs.pageProperty().get() == Page.REPORTS) {
            reports.refresh();
        }
    }

    private void head() {
        MallView mall = model.followed().mallProperty().get();
        if (mall == null) {
            return;
        }
        header.titleProperty().set(mall.name());
        header.subtitleProperty().set(subtitle(model.overviewProperty().get().agencies()));
        Integer year = mall.holidaysMissing();
        holidays.setVisible(year != null);
        holidays.headlineProperty()
                .set(year == null ? "" : words.messages().text("holidays.missing", String.valueOf(year)));
        holidays.detailProperty().set(words.messages().text("holidays.missing.detail"));
        LocalDate date = mall.date();
        day.show(tone(mall.day()), Icon.CALENDAR);
        day.setText(words.messages()
                .text("day." + mall.day(), date == null ? "" : words.mallText().shortDate(date)));
    }

    private String subtitle(List<AgencyLine> agencies) {
        return words.messages()
                .text(
                        "header.subtitle",
                        agencies.size(),
                        agencies.isEmpty() ? "" : agencies.get(0).name());
    }

    private static Tone tone(DayState day) {
        return switch (day) {
            case OPEN -> Tone.SUCCESS;
            case CLOSING -> Tone.INFO;
            case CLOSED, NOT_OPEN -> Tone.NEUTRAL;
        };
    }

    /** What is shown may be of an earlier time: then it says of which, and nothing runs. */
    private void link() {
        LinkState link = model.followed().linkProperty().get();
        boolean live = link.phase() == LinkState.Phase.LIVE;
        pseudoClassStateChanged(STALE, !live);
        lost.setVisible(!live);
        lost.headlineProperty()
                .set(
                        link.phase() == LinkState.Phase.LOST
                                ? words.messages().text("lost", words.mallText().time(link.since()))
                                : words.messages().text("lost.connecting"));
        lost.detailProperty()
                .set(Optional.ofNullable(link.lastKnown())
                        .map(known -> words.messages()
                                .text("lost.detail", words.mallText().clockWithSeconds(known)))
                        .orElse(""));
    }

    private void tell(@Nullable Saying saying) {
        told.setVisible(saying != null);
        if (saying != null) {
            told.show(saying.tone(), saying.tone().icon());
            told.headlineProperty().set(saying.words(words.messages()));
        }
    }
}
