package id.satuatap.counter.template;

import id.satuatap.counter.link.Saying;
import id.satuatap.counter.workspace.Question;
import id.satuatap.paper.PaperWarning;
import id.satuatap.protocol.client.LinkState;
import id.satuatap.protocol.template.TemplateView;
import id.satuatap.uikit.control.ActionButton;
import id.satuatap.uikit.control.Banner;
import id.satuatap.uikit.control.Emphasis;
import id.satuatap.uikit.control.Tone;
import id.satuatap.uikit.fx.Subscriptions;
import id.satuatap.uikit.icon.Icon;
import id.satuatap.uikit.theme.StyleClass;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/** Blocks, what the chosen one may be, and the paper; above them what to do with it all. Confined to the FX thread. */
final class TemplatePage extends VBox {
    private static final KeyCombination UNDO = KeyCombination.valueOf("Shortcut+Z");
    private static final KeyCombination REDO = KeyCombination.valueOf("Shortcut+Y");
    private static final KeyCombination PUBLISH = KeyCombination.valueOf("Shortcut+S");
    private static final int TOLD_MAX = 3;

    private final TemplateViewModel model;
    private final TemplateWords words;
    private final BlockList blocks;
    private final BlockForm form;
    private final PaperPane paper;
    private final Banner lost = new Banner(Tone.DANGER, Icon.LINK_LOST);
    private final Banner told = new Banner(Tone.INFO, Icon.INFO);
    private final Banner asked = new Banner(Tone.WARNING, Icon.WARNING);
    private final Banner wrong = new Banner(Tone.DANGER, Icon.ERROR);
    private final Label standing = new Label();
    private final MenuButton earlier = new MenuButton();
    private final ActionButton yes;
    private final ActionButton publish;
    private final ActionButton undo;
    private final ActionButton redo;

    TemplatePage(TemplateViewModel model, TemplateWords words, LogoPlace places) {
        this.model = model;
        this.words = words;
        this.blocks = new BlockList(model, words);
        this.form = new BlockForm(model, words, blocks.chosenProperty(), new LogoPane(model, words, places));
        this.paper = new PaperPane(model, words);
        lost.setId("template-lost");
        told.setId("template-told");
        asked.setId("template-asked");
        wrong.setId("template-wrong");
        ActionButton dismiss = button(Icon.DISMISS, Emphasis.QUIET, "dismiss", model.talk()::dismiss);
        told.action(dismiss);
        yes = new ActionButton(Icon.CHECK, Emphasis.SECONDARY);
        yes.setId("template-yes");
        yes.setMinWidth(USE_PREF_SIZE);
        yes.setOnAction(pressed -> model.talk().yes());
        asked.action(new HBox(yes, button(Icon.CANCEL, Emphasis.QUIET, "no", model.talk()::no)));
        publish = button(Icon.CHECK, Emphasis.PRIMARY, "publish", model::publish);
        undo = button(Icon.UNDO, Emphasis.SECONDARY, "undo", model::undo);
        redo = button(Icon.REFRESH, Emphasis.SECONDARY, "redo", model::redo);
        ActionButton usual = button(Icon.TICKET, Emphasis.SECONDARY, "usual", model::usual);
        earlier.setId("template-earlier");
        earlier.textProperty().bind(words.messages().bind("earlier.heading"));
        standing.setId("template-standing");
        standing.setWrapText(true);
        standing.setMinHeight(USE_PREF_SIZE);
        FlowPane bar = new FlowPane(publish, undo, redo, usual, earlier, standing);
        bar.getStyleClass().add("template-bar");
        HBox sides = new HBox(blocks, form, paper);
        sides.getStyleClass().add("template-sides");
        HBox.setHgrow(paper, Priority.ALWAYS);
        VBox.setVgrow(sides, Priority.ALWAYS);
        addEventFilter(KeyEvent.KEY_PRESSED, this::key);
        getStyleClass().addAll(StyleClass.PAGE, "template-page");
        getChildren().addAll(lost, asked, told, wrong, bar, sides);
    }

    void open(Subscriptions open) {
        blocks.open(open);
        form.open(open);
        paper.open(open);
        open.follow(model.talk().sayingProperty(), saying -> tell());
        open.follow(model.talk().questionProperty(), question -> ask());
        open.follow(model.draftProperty(), draft -> look());
        open.follow(model.busyProperty(), busy -> look());
        open.follow(model.unsavedProperty(), unsaved -> look());
        open.follow(model.earlierProperty(), all -> fillEarlier());
        open.follow(model.followed().linkProperty(), link -> look());
        open.follow(words.mallText().localeProperty(), language -> {
            tell();
            ask();
            look();
            fillEarlier();
        });
    }

    Node firstFocus() {
        return blocks.firstFocus();
    }

    private ActionButton button(Icon icon, Emphasis emphasis, String name, Runnable pressed) {
        ActionButton button = new ActionButton(icon, emphasis, words.messages().bind("do." + name));
        button.setId("template-" + name);
        button.setMinWidth(USE_PREF_SIZE);
        button.setOnAction(press -> pressed.run());
        return button;
    }

    /** Also while a field has the keyboard: what is typed there is a step of the whole. */
    private void key(KeyEvent event) {
        if (UNDO.match(event)) {
            model.undo();
        } else if (REDO.match(event)) {
            model.redo();
        } else if (PUBLISH.match(event)) {
            model.publish();
        } else {
            return;
        }
        event.consume();
    }

    private void fillEarlier() {
        List<TemplateView> all = model.earlierProperty().get();
        earlier.setDisable(all.isEmpty());
        earlier.getItems()
                .setAll(all.stream()
                        .map(each -> {
                            MenuItem item = new MenuItem(words.published(each));
                            item.setId("template-earlier-" + each.version());
                            item.setOnAction(chosen -> model.bringBack(each));
                            return item;
                        })
                        .toList());
        look();
    }

    private void tell() {
        Saying saying = model.talk().sayingProperty().get();
        told.setVisible(saying != null);
        if (saying != null) {
            told.show(saying.tone(), saying.tone().icon());
            told.headlineProperty().set(saying.words(words.messages()));
        }
    }

    private void ask() {
        Question question = model.talk().questionProperty().get();
        asked.setVisible(question != null);
        if (question != null) {
            asked.headlineProperty().set(question.words().words(words.messages()));
            yes.setText(words.messages().text(question.yes()));
            yes.requestFocus();
        }
    }

    private void look() {
        LinkState link = model.followed().linkProperty().get();
        lost.setVisible(link.phase() == LinkState.Phase.LOST);
        if (lost.isVisible()) {
            lost.headlineProperty()
                    .set(words.messages().text("lost.headline", words.mallText().clock(link.since())));
            lost.detailProperty().set(words.messages().text("lost.detail"));
        }
        publish.setDisable(!model.mayPublish());
        undo.setDisable(!model.canUndo());
        redo.setDisable(!model.canRedo());
        standing.setText(standing(model.earlierProperty().get()));
        showWrong();
    }

    private String standing(List<TemplateView> all) {
        if (model.busyProperty().get()) {
            return words.messages().text("standing.busy");
        }
        if (model.unsavedProperty().get()) {
            return words.messages().text("standing.unsaved");
        }
        return all.isEmpty()
                ? words.messages().text("standing.usual")
                : words.messages().text("standing.inForce", words.published(all.get(0)));
    }

    private void showWrong() {
        List<String> faults = model.faults().stream()
                .map(fault -> words.fault(model.template(), fault))
                .toList();
        List<PaperWarning> warnings = model.warnings();
        boolean bad = !faults.isEmpty();
        wrong.setVisible(bad || !warnings.isEmpty());
        wrong.show(bad ? Tone.DANGER : Tone.WARNING, bad ? Icon.ERROR : Icon.WARNING);
        wrong.headlineProperty().set(words.messages().text(bad ? "wrong.faults" : "wrong.warnings"));
        wrong.detailProperty()
                .set(Stream.concat(
                                faults.stream(), warnings.stream().map(each -> words.warning(model.template(), each)))
                        .limit(TOLD_MAX)
                        .collect(Collectors.joining("\n")));
    }
}
