package id.satuatap.counter.helpdesk;

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
import javafx.scene.Node;
import javafx.scene.control.DatePicker;
import javafx.scene.control.TextField;
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
import javafx.util.StringConverter;
import org.jspecify.annotations.Nullable;

/** The help desk's window: what is found or given, and how the kiosks stand beside it. Confined to the FX thread. */
final class HelpDeskView extends BorderPane {
    private static final KeyCombination FIND = KeyCombination.keyCombination("Shortcut+F");

    private final HelpDeskViewModel model;
    private final GivingViewModel giving;
    private final SearchViewModel search;
    private final HelpDeskWords words;
    private final HallHeader header;
    private final Bands bands;
    private final ToggleGroup group = new ToggleGroup();
    private final ToggleButton findTab;
    private final ToggleButton issueTab;
    private final TextField number = new TextField();
    private final DatePicker date = new DatePicker();
    private final FindPage find;
    private final IssuePage issue;
    private final KioskPanel kiosks;

    HelpDeskView(
            HelpDeskViewModel model,
            GivingViewModel giving,
            SearchViewModel search,
            HelpDeskWords words,
            Clock clock,
            ActionButton language,
            ActionButton signOut) {
        this.model = model;
        this.giving = giving;
        this.search = search;
        this.words = words;
        this.kiosks = new KioskPanel(model, words);
        this.find = new FindPage(model, search, words, kiosks, this::anew);
        this.issue = new IssuePage(model, giving, words);
        this.bands = new Bands("helpdesk", model.talk(), model.followed(), words.messages(), words.mallText());
        this.findTab = tab("find", KeyCode.F2);
        this.issueTab = tab("issue", KeyCode.F3);
        getStyleClass().add("helpdesk");
        header = new HallHeader(
                Icon.PEOPLE, new LinkPill(model.followed().linkProperty(), words.mallText()), clock, language, signOut);
        setTop(header);
        setCenter(page());
        findTab.setSelected(true);
        addEventFilter(KeyEvent.KEY_PRESSED, this::key);
    }

    /** Follows the models until the subscriptions are closed. */
    void open(Subscriptions open) {
        kiosks.open(open);
        find.open(open);
        issue.open(open);
        open.follow(findTab.selectedProperty(), selected -> show(selected));
        open.follow(giving.issuedProperty(), ticket -> {
            if (ticket != null) {
                go(issueTab);
            }
        });
        open.follow(model.followed().mallProperty(), mall -> head(mall));
        bands.open(open);
        open.follow(model.doneProperty(), done -> search.again());
        open.follow(words.mallText().localeProperty(), language -> {
            date.setConverter(dates());
            head(model.followed().mallProperty().get());
        });
    }

    Node firstFocus() {
        return number;
    }

    private ToggleButton tab(String name, KeyCode key) {
        ToggleButton tab = new ToggleButton();
        tab.setId("helpdesk-" + name + "-tab");
        tab.getStyleClass().add(StyleClass.PAGE_TAB);
        tab.textProperty().bind(words.messages().bind("tab." + name, key.getName()));
        tab.setToggleGroup(group);
        tab.setMinWidth(USE_PREF_SIZE);
        tab.setOnAction(pressed -> go(tab));
        return tab;
    }

    private Node page() {
        number.setId("helpdesk-find");
        number.promptTextProperty().bind(words.messages().bind("find.prompt"));
        number.textProperty().bindBidirectional(search.typedProperty());
        number.setOnAction(enter -> search());
        HBox.setHgrow(number, Priority.SOMETIMES);
        date.setId("helpdesk-date");
        date.setEditable(false);
        date.promptTextProperty().bind(words.messages().bind("find.today"));
        date.valueProperty().bindBidirectional(search.dateProperty());
        date.setOnAction(chosen -> {
            if (!search.typedProperty().get().isEmpty()) {
                search();
            }
        });
        HBox looking = new HBox(number, date);
        looking.getStyleClass().add("helpdesk-row");
        looking.visibleProperty().bind(findTab.selectedProperty());
        HBox.setHgrow(looking, Priority.ALWAYS);
        HBox row = new HBox(findTab, issueTab, looking);
        row.getStyleClass().add("helpdesk-row");
        StackPane pages = new StackPane(find, issue);
        HBox.setHgrow(pages, Priority.ALWAYS);
        HBox both = new HBox(pages, kiosks);
        both.getStyleClass().add("helpdesk-both");
        VBox.setVgrow(both, Priority.ALWAYS);
        VBox page = new VBox();
        page.getChildren().addAll(bands.nodes());
        page.getChildren().addAll(row, both);
        page.getStyleClass().addAll(StyleClass.PAGE, "helpdesk-page");
        return page;
    }

    private void search() {
        go(findTab);
        search.search(model.today());
    }

    private void key(KeyEvent event) {
        if (FIND.match(event)) {
            go(findTab);
            number.selectAll();
            event.consume();
        } else if (event.getCode() == KeyCode.F2 || event.getCode() == KeyCode.F3) {
            go(event.getCode() == KeyCode.F2 ? findTab : issueTab);
            event.consume();
        } else if (event.getCode() == KeyCode.ESCAPE && bands.escaped()) {
            event.consume();
        }
    }

    private void go(ToggleButton tab) {
        tab.setSelected(true);
        Node focus = tab == findTab ? number : issue.firstFocus();
        focus.requestFocus();
    }

    private void anew(String service) {
        giving.next();
        giving.filterProperty().set(words.service(service));
        go(issueTab);
    }

    private void show(boolean finding) {
        find.setVisible(finding);
        issue.setVisible(!finding);
    }

    private void head(@Nullable MallView mall) {
        if (mall != null) {
            header.titleProperty().set(words.messages().text("header.title"));
            header.subtitleProperty().set(words.messages().text("header." + mall.day(), mall.name()));
        }
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
