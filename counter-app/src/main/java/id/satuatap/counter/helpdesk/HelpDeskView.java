package id.satuatap.counter.helpdesk;

import id.satuatap.counter.link.LinkPill;
import id.satuatap.counter.link.Saying;
import id.satuatap.protocol.client.LinkState;
import id.satuatap.protocol.view.MallView;
import id.satuatap.uikit.control.ActionButton;
import id.satuatap.uikit.control.Banner;
import id.satuatap.uikit.control.Clock;
import id.satuatap.uikit.control.Emphasis;
import id.satuatap.uikit.control.HallHeader;
import id.satuatap.uikit.control.Tone;
import id.satuatap.uikit.fx.Subscriptions;
import id.satuatap.uikit.icon.Icon;
import id.satuatap.uikit.text.Messages;
import id.satuatap.uikit.theme.StyleClass;
import java.time.LocalDate;
import java.util.Optional;
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
    private final SearchViewModel search;
    private final HelpDeskWords words;
    private final HallHeader header;
    private final Banner lost = new Banner(Tone.DANGER, Icon.LINK_LOST);
    private final Banner told = new Banner(Tone.WARNING, Icon.WARNING);
    private final Banner asked = new Banner(Tone.WARNING, Icon.WARNING);
    private final ActionButton yes = new ActionButton(Icon.CHECK, Emphasis.PRIMARY);
    private final ActionButton no;
    private final ToggleGroup group = new ToggleGroup();
    private final ToggleButton findTab;
    private final ToggleButton issueTab;
    private final TextField number = new TextField();
    private final DatePicker date = new DatePicker();
    private final FindPage find;
    private final IssuePage issue;
    private final KioskPanel kiosks;
    private @Nullable Node before;

    HelpDeskView(
            HelpDeskViewModel model,
            SearchViewModel search,
            HelpDeskWords words,
            Clock clock,
            ActionButton language,
            ActionButton signOut) {
        this.model = model;
        this.search = search;
        this.words = words;
        Messages messages = words.messages();
        this.kiosks = new KioskPanel(model, words);
        this.find = new FindPage(model, search, words, kiosks, this::anew);
        this.issue = new IssuePage(model, words);
        this.no = ActionButton.secondary(Icon.DISMISS, messages.bind("ask.no"));
        this.findTab = tab("find", KeyCode.F2);
        this.issueTab = tab("issue", KeyCode.F3);
        getStyleClass().add("helpdesk");
        header = new HallHeader(
                Icon.PEOPLE, new LinkPill(model.followed().linkProperty(), words.mallText()), clock, language, signOut);
        setTop(header);
        banners();
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
        open.follow(model.followed().mallProperty(), mall -> head(mall));
        open.follow(model.followed().linkProperty(), link -> link());
        open.follow(model.sayingProperty(), this::tell);
        open.follow(model.questionProperty(), this::ask);
        open.follow(model.doneProperty(), done -> search.again());
        open.follow(words.mallText().localeProperty(), language -> {
            date.setConverter(dates());
            head(model.followed().mallProperty().get());
            link();
            tell(model.sayingProperty().get());
            ask(model.questionProperty().get());
        });
    }

    Node firstFocus() {
        return number;
    }

    private void banners() {
        Messages messages = words.messages();
        lost.setId("helpdesk-lost");
        told.setId("helpdesk-told");
        asked.setId("helpdesk-asked");
        ActionButton dismiss = new ActionButton(Icon.DISMISS, Emphasis.QUIET, messages.bind("told.dismiss"));
        dismiss.setOnAction(pressed -> model.dismiss());
        told.action(dismiss);
        yes.setId("helpdesk-yes");
        yes.setOnAction(pressed -> model.yes());
        no.setId("helpdesk-no");
        no.setOnAction(pressed -> model.no());
        HBox answers = new HBox(yes, no);
        answers.getStyleClass().add("helpdesk-answers");
        answers.setMinWidth(USE_PREF_SIZE);
        asked.action(answers);
    }

    private ToggleButton tab(String name, KeyCode key) {
        ToggleButton tab = new ToggleButton();
        tab.setId("helpdesk-" + name + "-tab");
        tab.getStyleClass().add("helpdesk-tab");
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
        VBox page = new VBox(lost, told, asked, row, both);
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
        } else if (event.getCode() == KeyCode.ESCAPE && asked.isVisible()) {
            model.no();
            event.consume();
        }
    }

    private void go(ToggleButton tab) {
        tab.setSelected(true);
        Node focus = tab == findTab ? number : issue.firstFocus();
        focus.requestFocus();
    }

    private void anew(String service) {
        model.next();
        model.filterProperty().set(words.service(service));
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

    private void link() {
        LinkState link = model.followed().linkProperty().get();
        lost.setVisible(!model.followed().live());
        lost.headlineProperty()
                .set(
                        link.phase() == LinkState.Phase.LOST
                                ? words.messages().text("lost", words.mallText().time(link.since()))
                                : words.messages().text("lost.connecting"));
        lost.detailProperty().set(words.messages().text("lost.do"));
    }

    private void tell(@Nullable Saying saying) {
        told.setVisible(saying != null);
        if (saying != null) {
            told.show(saying.tone(), saying.tone().icon());
            told.headlineProperty().set(saying.words(words.messages()));
        }
    }

    /** Who presses Enter without reading does nothing: the careful answer has the keyboard. */
    private void ask(@Nullable Question question) {
        boolean was = asked.isVisible();
        asked.setVisible(question != null);
        if (question != null) {
            asked.headlineProperty().set(question.words().words(words.messages()));
            yes.setText(words.messages().text(question.yes()));
            before = was || getScene() == null ? before : getScene().getFocusOwner();
            no.requestFocus();
        } else if (was) {
            Optional.ofNullable(before).ifPresent(Node::requestFocus);
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
