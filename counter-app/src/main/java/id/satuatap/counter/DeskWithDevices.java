package id.satuatap.counter;

import id.satuatap.counter.desk.DeskForm;
import id.satuatap.counter.desk.DeskScreen;
import id.satuatap.counter.device.DeviceFault;
import id.satuatap.uikit.control.Banner;
import id.satuatap.uikit.control.StatusPill;
import id.satuatap.uikit.control.Tone;
import id.satuatap.uikit.fx.Subscriptions;
import id.satuatap.uikit.icon.Icon;
import id.satuatap.uikit.screen.Screen;
import id.satuatap.uikit.text.Languages;
import id.satuatap.uikit.text.Messages;
import java.util.Locale;
import java.util.Optional;
import javafx.beans.property.ReadOnlyListProperty;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

/**
 * A desk, and over it what is wrong with its keypad or its LED unit: a band above the window, a mark on the strip, which has
 * no room for more. Confined to the FX thread.
 */
final class DeskWithDevices implements Screen {
    private final DeskScreen desk;
    private final ReadOnlyListProperty<DeviceFault> faults;
    private final Languages languages;
    private final Messages messages;
    private final Banner band = new Banner(Tone.WARNING, Icon.PLUG_OFF);
    private final StatusPill mark = new StatusPill(Tone.WARNING);
    private final Tooltip why = new Tooltip();
    private final StackPane root;
    private final Subscriptions open = new Subscriptions();

    DeskWithDevices(DeskScreen desk, ReadOnlyListProperty<DeviceFault> faults, Languages languages) {
        this.desk = desk;
        this.faults = faults;
        this.languages = languages;
        this.messages = Messages.beside(DeskWithDevices.class, languages.localeProperty());
        band.setId("desk-devices");
        mark.setId("desk-devices-mark");
        mark.show(Tone.WARNING, Icon.PLUG_OFF);
        mark.setTooltip(why);
        mark.setFocusTraversable(false);
        VBox.setVgrow(desk.view(), Priority.ALWAYS);
        StackPane.setAlignment(mark, Pos.BOTTOM_LEFT);
        root = new StackPane(new VBox(band, desk.view()), mark);
    }

    @Override
    public Parent view() {
        return root;
    }

    @Override
    public Optional<Node> firstFocus() {
        return desk.firstFocus();
    }

    @Override
    public void opened() {
        desk.opened();
        open.follow(faults, now -> show());
        open.follow(desk.formProperty(), form -> show());
        open.follow(languages.localeProperty(), (Locale language) -> show());
    }

    @Override
    public void closed() {
        open.close();
        desk.closed();
    }

    private void show() {
        Optional<DeviceFault> worst = faults.stream().findFirst();
        boolean strip = desk.formProperty().get() == DeskForm.STRIP;
        band.setVisible(worst.isPresent() && !strip);
        mark.setVisible(worst.isPresent() && strip);
        worst.ifPresent(fault -> {
            band.headlineProperty().set(messages.text("devices." + fault + ".what"));
            band.detailProperty().set(messages.text("devices." + fault + ".do"));
            mark.setText(messages.text("devices." + fault + ".short"));
            why.setText(messages.text("devices." + fault + ".what") + "\n" + messages.text("devices." + fault + ".do"));
        });
    }
}
