package id.satuatap.counter.template;

import id.satuatap.paper.Sample;
import id.satuatap.protocol.view.Language;
import id.satuatap.uikit.fx.Subscriptions;
import id.satuatap.uikit.theme.StyleClass;
import java.awt.image.BufferedImage;
import java.nio.IntBuffer;
import java.util.function.Consumer;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.image.ImageView;
import javafx.scene.image.PixelBuffer;
import javafx.scene.image.PixelFormat;
import javafx.scene.image.WritableImage;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/** The paper as it would come out of a printer, and which paper that is. Confined to the FX thread. */
final class PaperPane extends VBox {
    /** Lines of 115,200 bits a second are what most printers with a serial line are set to. */
    private static final int BAUD = 115_200;

    private static final double PIXELS_A_MM = 4.4;

    private final TemplateViewModel model;
    private final TemplateWords words;
    private final ImageView paper = new ImageView();
    private final Label facts = new Label();
    private final ComboBox<Roll> roll;
    private final ComboBox<Sample> sample;
    private final ComboBox<Language> language;

    PaperPane(TemplateViewModel model, TemplateWords words) {
        this.model = model;
        this.words = words;
        Looking first = model.lookingProperty().get();
        roll = choice("roll", Roll.values(), first.roll(), to -> model.look(now().on(to)));
        sample = choice("sample", Sample.values(), first.sample(), to -> model.look(now().at(to)));
        language = choice("language", Language.values(), first.language(), to -> model.look(now().in(to)));
        paper.setId("template-paper");
        paper.setPreserveRatio(true);
        StackPane desk = new StackPane(paper);
        desk.getStyleClass().add("template-desk");
        ScrollPane scroll = new ScrollPane(desk);
        scroll.setFitToWidth(true);
        scroll.getStyleClass().add("template-scroll");
        VBox.setVgrow(scroll, Priority.ALWAYS);
        facts.setId("template-facts");
        facts.setWrapText(true);
        facts.setMinHeight(USE_PREF_SIZE);
        facts.getStyleClass().add(StyleClass.MUTED);
        FlowPane choices = new FlowPane(roll, sample, language);
        choices.getStyleClass().add("template-buttons");
        getStyleClass().addAll(StyleClass.PANEL, "template-paper");
        getChildren().addAll(choices, scroll, facts);
    }

    void open(Subscriptions open) {
        open.follow(model.pictureProperty(), this::show);
        open.follow(words.mallText().localeProperty(), locale -> {
            Choices.say(roll, each -> words.messages().text("roll.name", each.millimetres(), each.dotsAnInch()));
            Choices.say(sample, each -> words.messages().text("sample." + each));
            Choices.say(language, each -> words.messages().text("language." + each));
            show(model.pictureProperty().get());
        });
    }

    private Looking now() {
        return model.lookingProperty().get();
    }

    private void show(@Nullable PaperPicture picture) {
        paper.setImage(picture == null ? null : image(picture.image()));
        if (picture == null) {
            facts.setText("");
            return;
        }
        Roll on = picture.looking().roll();
        paper.setFitWidth(on.millimetres(picture.image().getWidth()) * PIXELS_A_MM);
        facts.setText(words.messages()
                .text(
                        "paper.facts",
                        on.millimetres(picture.image().getHeight()),
                        picture.bytes(),
                        picture.millisAt(BAUD) / 1000.0));
    }

    private static WritableImage image(BufferedImage image) {
        int width = image.getWidth();
        int height = image.getHeight();
        int[] pixels = image.getRGB(0, 0, width, height, null, 0, width);
        return new WritableImage(
                new PixelBuffer<>(width, height, IntBuffer.wrap(pixels), PixelFormat.getIntArgbPreInstance()));
    }

    private static <T> ComboBox<T> choice(String name, T[] values, T first, Consumer<T> chosen) {
        ComboBox<T> box = new ComboBox<>();
        box.setId("template-" + name);
        box.getItems().setAll(values);
        box.setValue(first);
        box.setOnAction(event -> {
            if (box.getValue() != null) {
                chosen.accept(box.getValue());
            }
        });
        return box;
    }
}
