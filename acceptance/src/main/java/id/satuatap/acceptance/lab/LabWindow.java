package id.satuatap.acceptance.lab;

import id.satuatap.devices.keypad.KeypadKey;
import id.satuatap.devices.led.LedText;
import id.satuatap.uikit.control.ActionButton;
import id.satuatap.uikit.control.Emphasis;
import id.satuatap.uikit.icon.Icon;
import id.satuatap.uikit.text.Languages;
import id.satuatap.uikit.text.Messages;
import id.satuatap.uikit.theme.Device;
import id.satuatap.uikit.theme.StyleClass;
import id.satuatap.uikit.theme.Theme;
import java.util.LinkedHashMap;
import java.util.Map;
import javafx.scene.Scene;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import javafx.stage.Stage;

/** The device lab's one window. Confined to the FX thread. */
public final class LabWindow {
    private static final double GAP = 8;

    private final Messages messages;
    private final Map<String, PrinterPane> printers = new LinkedHashMap<>();
    private final Map<Integer, Label> leds = new LinkedHashMap<>();

    public LabWindow(Stage stage, Bench bench, Languages languages) {
        this.messages = Messages.beside(LabWindow.class, languages);
        HBox root = new HBox();
        root.getStyleClass().addAll(StyleClass.PAGE, StyleClass.ROW);
        for (String printer : bench.printers()) {
            PrinterPane pane = new PrinterPane(printer, bench, messages);
            printers.put(printer, pane);
            HBox.setHgrow(pane, Priority.ALWAYS);
            root.getChildren().add(pane);
        }
        VBox side = new VBox(ledPanel(bench), keypadPanel(bench), serverPanel(bench));
        side.getStyleClass().add(StyleClass.STACK);
        root.getChildren().add(side);
        Scene scene = new Scene(root, 1100, 760);
        Theme.apply(scene, Device.DESK);
        stage.setScene(scene);
        stage.titleProperty().bind(messages.bind("lab.window.title"));
    }

    private VBox ledPanel(Bench bench) {
        VBox panel = panel("lab.led.title");
        for (Bench.LedPlace place : bench.leds()) {
            Label text = new Label(messages.text("lab.led.dark"));
            text.getStyleClass().add(StyleClass.FIGURE);
            leds.put(place.address(), text);
            Label counter = new Label();
            counter.textProperty().bind(messages.bind("lab.led.counter", place.counter()));
            counter.getStyleClass().add(StyleClass.CAPTION);
            panel.getChildren().addAll(counter, text);
        }
        panel.getChildren().add(cable(bench));
        return panel;
    }

    private ActionButton cable(Bench bench) {
        ActionButton button = new ActionButton(Icon.PLUG_OFF, Emphasis.SECONDARY);
        boolean[] out = {false};
        button.setText(messages.text("lab.fault.cable.cause"));
        button.setOnAction(pressed -> {
            out[0] = !out[0];
            bench.ledCable(out[0]);
            button.setText(messages.text("lab.fault.cable." + (out[0] ? "mend" : "cause")));
        });
        return button;
    }

    private VBox keypadPanel(Bench bench) {
        VBox panel = panel("lab.keypad.title");
        FlowPane keys = new FlowPane(GAP, GAP);
        for (KeypadKey key : KeypadKey.values()) {
            ActionButton button = ActionButton.secondary(Icon.KEYBOARD, messages.bind("lab.key." + key.name()));
            button.setOnAction(pressed -> bench.press(key));
            keys.getChildren().add(button);
        }
        panel.getChildren().add(keys);
        return panel;
    }

    private VBox serverPanel(Bench bench) {
        VBox panel = panel("lab.server.title");
        ActionButton kill = new ActionButton(Icon.WARNING, Emphasis.DANGER, messages.bind("lab.server.kill"));
        kill.setOnAction(pressed -> bench.killServer());
        panel.getChildren().add(kill);
        return panel;
    }

    private VBox panel(String titleKey) {
        Label title = new Label();
        title.textProperty().bind(messages.bind(titleKey));
        title.getStyleClass().add(StyleClass.SUBHEADING);
        VBox panel = new VBox(title);
        panel.getStyleClass().addAll(StyleClass.PANEL, StyleClass.STACK);
        return panel;
    }

    /** A sheet came out. */
    public void sheet(String printer, byte[] png) {
        PrinterPane pane = printers.get(printer);
        if (pane != null) {
            pane.show(png);
        }
    }

    /** A unit shows a text. */
    public void led(int address, LedText text) {
        Label label = leds.get(address);
        if (label != null) {
            label.setText(text.text().isBlank() ? messages.text("lab.led.dark") : text.text());
        }
    }
}
