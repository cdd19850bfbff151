package id.satuatap.acceptance.lab;

import id.satuatap.uikit.control.ActionButton;
import id.satuatap.uikit.control.Emphasis;
import id.satuatap.uikit.icon.Icon;
import id.satuatap.uikit.text.Messages;
import id.satuatap.uikit.theme.StyleClass;
import java.io.ByteArrayInputStream;
import java.util.function.Consumer;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.image.Image;
import javafx.scene.image.ImageView;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/** One printer: its last sheet, how many came out, and its faults. Confined to the FX thread. */
final class PrinterPane extends VBox {
    private static final double GAP = 8;

    /** Pixels a dot: narrow paper looks narrow. */
    private static final double SCALE = 0.42;

    private final Messages messages;
    private final Label count = new Label();
    private final ImageView paper = new ImageView();
    private int sheets;

    PrinterPane(String printer, Bench bench, Messages messages) {
        this.messages = messages;
        getStyleClass().addAll(StyleClass.PANEL, StyleClass.STACK);
        Label title = new Label();
        title.textProperty().bind(messages.bind("lab.printer.title", printer));
        title.getStyleClass().add(StyleClass.SUBHEADING);
        count.getStyleClass().add(StyleClass.CAPTION);
        count.setText(messages.text("lab.printer.count", "0"));
        paper.setPreserveRatio(true);
        ScrollPane roll = new ScrollPane(paper);
        roll.setFitToWidth(true);
        VBox.setVgrow(roll, Priority.ALWAYS);
        getChildren()
                .addAll(
                        title,
                        count,
                        roll,
                        new FlowPane(
                                GAP,
                                GAP,
                                fault("lab.fault.paper", Icon.PAPER_OUT, out -> bench.paperOut(printer, out)),
                                fault("lab.fault.cover", Icon.PRINTER, open -> bench.coverOpen(printer, open)),
                                fault("lab.fault.cable", Icon.PLUG_OFF, out -> bench.printerCable(printer, out))));
    }

    /** Causes a fault, and mends it when pressed again. */
    private ActionButton fault(String key, Icon icon, Consumer<Boolean> cause) {
        ActionButton button = new ActionButton(icon, Emphasis.SECONDARY);
        boolean[] caused = {false};
        button.setText(messages.text(key + ".cause"));
        button.setOnAction(pressed -> {
            caused[0] = !caused[0];
            cause.accept(caused[0]);
            button.setText(messages.text(key + (caused[0] ? ".mend" : ".cause")));
        });
        return button;
    }

    void show(byte[] png) {
        sheets++;
        count.setText(messages.text("lab.printer.count", Integer.toString(sheets)));
        Image image = new Image(new ByteArrayInputStream(png));
        paper.setFitWidth(image.getWidth() * SCALE);
        paper.setImage(image);
    }
}
