package id.satuatap.counter.template;

import id.satuatap.protocol.template.TemplateAlign;
import id.satuatap.protocol.template.TemplateBlock;
import id.satuatap.protocol.template.TemplatePart;
import id.satuatap.protocol.template.TicketTemplate;
import id.satuatap.uikit.fx.Subscriptions;
import id.satuatap.uikit.theme.StyleClass;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.scene.Node;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.Spinner;
import javafx.scene.control.TextArea;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/** What the chosen block may be: only what its part can have is asked. Confined to the FX thread. */
final class BlockForm extends VBox {
    private static final int GAP_MAX = 255;
    private static final int TEXT_MAX = 300;

    private final TemplateViewModel model;
    private final TemplateWords words;
    private final ReadOnlyIntegerProperty chosen;
    private final Label heading = new Label();
    private final Label about = new Label();
    private final CheckBox shown = new CheckBox();
    private final CheckBox bold = new CheckBox();
    private final ComboBox<Times> size = new ComboBox<>();
    private final ComboBox<TemplateAlign> align = new ComboBox<>();
    private final Spinner<Integer> gap = new Spinner<>(1, GAP_MAX, 1);
    private final TextArea text = new TextArea();
    private final TextArea english = new TextArea();
    private final VBox sizeField;
    private final VBox alignField;
    private final VBox gapField;
    private final VBox textField;
    private final VBox englishField;
    private final LogoPane logo;
    private boolean filling;

    BlockForm(TemplateViewModel model, TemplateWords words, ReadOnlyIntegerProperty chosen, LogoPane logo) {
        this.model = model;
        this.words = words;
        this.chosen = chosen;
        this.logo = logo;
        heading.getStyleClass().add(StyleClass.SUBHEADING);
        about.getStyleClass().add(StyleClass.MUTED);
        about.setWrapText(true);
        about.setMinHeight(USE_PREF_SIZE);
        shown.textProperty().bind(words.messages().bind("form.shown"));
        bold.textProperty().bind(words.messages().bind("form.bold"));
        align.getItems().setAll(TemplateAlign.values());
        gap.setEditable(true);
        sizeField = field("size", size);
        alignField = field("align", align);
        gapField = field("gap", gap);
        textField = field("text", text);
        englishField = field("english", english);
        name();
        listen();
        getStyleClass().addAll(StyleClass.PANEL, "template-form");
        getChildren()
                .addAll(heading, about, shown, logo, alignField, sizeField, bold, gapField, textField, englishField);
    }

    void open(Subscriptions open) {
        open.follow(model.draftProperty(), layout -> fill());
        open.follow(chosen, index -> fill());
        open.follow(words.mallText().localeProperty(), language -> {
            filling = true;
            Choices.say(align, each -> words.messages().text("align." + each));
            filling = false;
            fill();
        });
        logo.open(open);
    }

    private void name() {
        shown.setId("template-shown");
        bold.setId("template-bold");
        size.setId("template-size");
        align.setId("template-align");
        gap.setId("template-gap");
        text.setId("template-text");
        english.setId("template-english");
        for (TextArea area : List.of(text, english)) {
            area.setWrapText(true);
            area.setPrefRowCount(2);
            // The next field, as everywhere in a form; a new line is Enter.
            area.addEventFilter(KeyEvent.KEY_PRESSED, event -> {
                if (event.getCode() == KeyCode.TAB && !event.isControlDown()) {
                    area.fireEvent(new KeyEvent(
                            KeyEvent.KEY_PRESSED, "", "", KeyCode.TAB, event.isShiftDown(), true, false, false));
                    event.consume();
                }
            });
        }
    }

    private void listen() {
        shown.selectedProperty().addListener((value, before, after) -> set(block -> block.withShown(after), null));
        bold.selectedProperty().addListener((value, before, after) -> set(block -> block.withBold(after), null));
        size.valueProperty().addListener((value, before, after) -> {
            if (after != null) {
                set(block -> block.withSize(after.wide(), after.high()), null);
            }
        });
        align.valueProperty().addListener((value, before, after) -> {
            if (after != null) {
                set(block -> block.withAlign(after), null);
            }
        });
        gap.valueProperty().addListener((value, before, after) -> {
            if (after != null) {
                set(block -> block.withDots(after), "gap");
            }
        });
        text.textProperty()
                .addListener(
                        (value, before, after) -> set(block -> block.withText(cut(after), block.english()), "text"));
        english.textProperty()
                .addListener(
                        (value, before, after) -> set(block -> block.withText(block.text(), cut(after)), "english"));
    }

    private void set(UnaryOperator<TemplateBlock> change, @Nullable String kind) {
        int index = chosen.get();
        List<TemplateBlock> blocks = new ArrayList<>(model.template().blocks());
        if (filling || index < 0 || index >= blocks.size()) {
            return;
        }
        blocks.set(index, change.apply(blocks.get(index)));
        model.change(new TicketTemplate(blocks), kind == null ? null : kind + index);
    }

    private void fill() {
        int index = chosen.get();
        List<TemplateBlock> blocks = model.template().blocks();
        setVisible(index >= 0 && index < blocks.size());
        if (!isVisible()) {
            return;
        }
        filling = true;
        TemplateBlock block = blocks.get(index);
        TemplatePart part = block.part();
        heading.setText(words.part(part));
        about.setText(words.messages().text("about." + part));
        shown.setSelected(block.shown());
        shown.setDisable(part.needed());
        bold.setSelected(block.bold());
        fillSize(block);
        align.setValue(block.align());
        gap.getValueFactory().setValue(Math.max(1, block.dots()));
        write(text, block.text());
        write(english, block.english());
        present(bold, part.maybeBold());
        present(sizeField, part.sized());
        present(alignField, part.aligned());
        present(gapField, part == TemplatePart.GAP);
        present(textField, part.worded());
        present(englishField, part.worded());
        present(logo, part == TemplatePart.LOGO);
        filling = false;
    }

    private void fillSize(TemplateBlock block) {
        List<Times> sizes = new ArrayList<>(Times.forPart(block.part()));
        Times now = Times.of(block);
        if (!sizes.contains(now)) {
            sizes.add(now);
        }
        if (!size.getItems().equals(sizes)) {
            size.getItems().setAll(sizes);
        }
        Choices.say(size, times -> words.size(block.part(), times));
        size.setValue(now);
    }

    private static void write(TextArea area, String words) {
        if (!words.equals(area.getText())) {
            area.setText(words);
        }
    }

    private static String cut(String words) {
        return words.substring(0, Math.min(TEXT_MAX, words.length()));
    }

    private VBox field(String name, Node control) {
        Label label = new Label();
        label.textProperty().bind(words.messages().bind("form." + name));
        label.getStyleClass().add(StyleClass.CAPTION);
        label.setLabelFor(control);
        VBox field = new VBox(label, control);
        field.getStyleClass().add("template-field");
        return field;
    }

    private static void present(Node node, boolean now) {
        node.setVisible(now);
        node.setManaged(now);
    }
}
