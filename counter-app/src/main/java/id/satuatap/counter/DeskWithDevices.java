package id.satuatap.counter;

import id.satuatap.counter.desk.DeskForm;
import id.satuatap.counter.desk.DeskScreen;
import id.satuatap.counter.device.DeviceFault;
import id.satuatap.devices.port.PortState;
import id.satuatap.uikit.control.ActionButton;
import id.satuatap.uikit.control.Banner;
import id.satuatap.uikit.control.Emphasis;
import id.satuatap.uikit.control.StatusPill;
import id.satuatap.uikit.control.Tone;
import id.satuatap.uikit.fx.Subscriptions;
import id.satuatap.uikit.icon.Icon;
import id.satuatap.uikit.screen.Screen;
import id.satuatap.uikit.text.Languages;
import id.satuatap.uikit.text.Messages;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import javafx.beans.property.ReadOnlyListProperty;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

/**
 * A desk, and over it all that is wrong with its keypad and its LED unit: a band each above the window, one mark on the strip,
 * which has no room for more. Confined to the FX thread.
 */
final class DeskWithDevices implements Screen {
    private final DeskScreen desk;
    private final ReadOnlyListProperty<DeviceFault> faults;
    private final Runnable acceptAdapters;
    private final Languages languages;
    private final Messages messages;
    private final VBox bands = new VBox();
    private final StatusPill mark = new StatusPill(Tone.WARNING);
    private final Tooltip why = new Tooltip();
    private final StackPane root;
    private final Subscriptions open = new Subscriptions();

    /** @param acceptAdapters what to do when the officer says that the adapters that are there are the right ones */
    DeskWithDevices(
            DeskScreen desk, ReadOnlyListProperty<DeviceFault> faults, Runnable acceptAdapters, Languages languages) {
        this.desk = desk;
        this.faults = faults;
        this.acceptAdapters = acceptAdapters;
        this.languages = languages;
        this.messages = Messages.beside(DeskWithDevices.class, languages.localeProperty());
        mark.setId("desk-devices-mark");
        mark.show(Tone.WARNING, Icon.PLUG_OFF);
        mark.setTooltip(why);
        mark.setFocusTraversable(false);
        VBox.setVgrow(desk.view(), Priority.ALWAYS);
        StackPane.setAlignment(mark, Pos.BOTTOM_LEFT);
        root = new StackPane(new VBox(bands, desk.view()), mark);
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
        boolean strip = desk.formProperty().get() == DeskForm.STRIP;
        bands.getChildren()
                .setAll(strip ? List.of() : faults.stream().map(this::band).toList());
        mark.setVisible(strip && !faults.isEmpty());
        mark.setText(faults.stream()
                .map(fault -> messages.text("devices." + fault.kind() + ".short"))
                .distinct()
                .collect(Collectors.joining(" · ")));
        why.setText(faults.stream()
                .map(fault -> messages.text("devices." + fault.kind() + ".what") + "\n" + advice(fault))
                .collect(Collectors.joining("\n\n")));
    }

    private Banner band(DeviceFault fault) {
        Banner band = new Banner(Tone.WARNING, Icon.PLUG_OFF);
        band.setId("desk-devices-" + fault.kind());
        band.setVisible(true);
        band.headlineProperty().set(messages.text("devices." + fault.kind() + ".what"));
        band.detailProperty().set(advice(fault));
        if (fault.cause() == PortState.OTHER_ADAPTER) {
            ActionButton right =
                    new ActionButton(Icon.CHECK, Emphasis.SECONDARY, messages.bind("devices.adapter.right"));
            right.setId("desk-adapter-right");
            right.setMinWidth(Region.USE_PREF_SIZE);
            right.setFocusTraversable(false);
            right.setOnAction(pressed -> acceptAdapters.run());
            band.action(right);
        }
        return band;
    }

    /** The cause, where the line says one, and what to do. */
    private String advice(DeviceFault fault) {
        PortState cause = fault.cause();
        if (cause == PortState.OTHER_ADAPTER) {
            return messages.text("devices.cause." + cause) + " " + messages.text("devices.adapter.do");
        }
        String what = messages.text("devices." + fault.kind() + ".do");
        return cause == null ? what : messages.text("devices.cause." + cause) + " " + what;
    }
}
