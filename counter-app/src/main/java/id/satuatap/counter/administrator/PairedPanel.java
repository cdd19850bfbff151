package id.satuatap.counter.administrator;

import id.satuatap.counter.link.Errand;
import id.satuatap.protocol.view.DevicePresence;
import id.satuatap.protocol.view.DeviceView;
import id.satuatap.uikit.control.ActionButton;
import id.satuatap.uikit.control.Emphasis;
import id.satuatap.uikit.fx.Subscriptions;
import id.satuatap.uikit.icon.Icon;
import id.satuatap.uikit.theme.StyleClass;
import java.util.List;
import java.util.Optional;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/**
 * The paired PCs, and the taking away of one's access: asked twice, in words, without a dialog. Confined to the FX thread.
 */
final class PairedPanel extends VBox {
    private final DevicesViewModel model;
    private final DeviceWords words;
    private final Label heading = new Label();
    private final DeviceTable table;
    private final Label line = new Label();
    private final ActionButton revoke;
    private final ActionButton sure;
    private final ActionButton not;
    private final ReadOnlyObjectWrapper<@Nullable String> asking = new ReadOnlyObjectWrapper<>();

    PairedPanel(DevicesViewModel model, DeviceWords words) {
        this.model = model;
        this.words = words;
        this.table = new DeviceTable(model, words);
        heading.setId("devices-paired-heading");
        heading.getStyleClass().add(StyleClass.SUBHEADING);
        CheckBox revoked = new CheckBox();
        revoked.setId("devices-revoked-too");
        revoked.textProperty().bind(words.messages().bind("paired.revokedToo"));
        revoked.selectedProperty().bindBidirectional(model.revokedShownProperty());
        Region gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        HBox head = new HBox(heading, gap, revoked);
        head.getStyleClass().add(StyleClass.ROW);
        line.setId("devices-line");
        line.setWrapText(true);
        line.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(line, Priority.ALWAYS);
        revoke = ActionButton.secondary(Icon.PLUG_OFF, words.messages().bind("paired.revoke"));
        revoke.setId("devices-revoke");
        revoke.setOnAction(pressed -> table.chosen().ifPresent(device -> asking.set(device.device())));
        sure = new ActionButton(Icon.PLUG_OFF, Emphasis.DANGER, words.messages().bind("paired.revoke.sure"));
        sure.setId("devices-revoke-sure");
        sure.setOnAction(pressed -> {
            Optional<DeviceView> asked = asked();
            asking.set(null);
            asked.ifPresent(model::revoke);
        });
        not = new ActionButton(Icon.CANCEL, Emphasis.QUIET, words.messages().bind("paired.revoke.not"));
        not.setId("devices-revoke-not");
        not.setOnAction(pressed -> asking.set(null));
        HBox bar = new HBox(line, revoke, sure, not);
        bar.getStyleClass().addAll(StyleClass.ROW, "devices-bar");
        VBox.setVgrow(table, Priority.ALWAYS);
        getStyleClass().addAll(StyleClass.PANEL, "devices-paired");
        getChildren().addAll(head, table, bar);
    }

    /** Follows the model until the subscriptions are closed. */
    void open(Subscriptions open) {
        table.open(open);
        open.follow(model.devicesProperty(), this::count);
        open.follow(table.getSelectionModel().selectedItemProperty(), this::chosen);
        open.follow(asking.getReadOnlyProperty(), asked -> show());
        open.follow(model.followed().linkProperty(), link -> show());
        open.follow(model.phaseProperty(), phase -> show());
        open.follow(words.mallText().localeProperty(), language -> {
            count(model.devicesProperty().get());
            show();
        });
    }

    private void count(List<DeviceView> devices) {
        long here = devices.stream()
                .filter(device -> device.presence() == DevicePresence.CONNECTED)
                .count();
        long paired = devices.stream()
                .filter(device -> device.presence() != DevicePresence.REVOKED)
                .count();
        heading.setText(words.messages().text("paired.heading", here, paired));
    }

    /** The question is about one PC: whoever looks at another has left it. */
    private void chosen(@Nullable DeviceView device) {
        if (device != null && !device.device().equals(asking.get())) {
            asking.set(null);
        }
        show();
    }

    private Optional<DeviceView> asked() {
        return table.chosen()
                .filter(device -> device.device().equals(asking.get()))
                .filter(device -> device.presence() != DevicePresence.REVOKED);
    }

    private void show() {
        Optional<DeviceView> chosen = table.chosen();
        boolean may = model.followed().live()
                && model.phaseProperty().get() == Errand.Phase.IDLE
                && chosen.filter(device -> device.presence() != DevicePresence.REVOKED)
                        .isPresent();
        boolean asks = may && asked().isPresent();
        shown(revoke, !asks);
        shown(sure, asks);
        shown(not, asks);
        revoke.setDisable(!may);
        line.setText(chosen.map(device ->
                        words.messages().text(key(device, asks), DevicesViewModel.name(device), device.device()))
                .orElseGet(() -> words.messages().text("paired.choose")));
    }

    private static String key(DeviceView device, boolean asks) {
        return device.presence() == DevicePresence.REVOKED
                ? "paired.revoked"
                : asks ? "paired.revoke.ask" : "paired.chosen";
    }

    private static void shown(ActionButton button, boolean shown) {
        button.setVisible(shown);
        button.setManaged(shown);
    }
}
