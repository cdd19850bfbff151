package id.satuatap.counter.administrator;

import id.satuatap.protocol.view.DevicePresence;
import id.satuatap.protocol.view.DeviceView;
import id.satuatap.uikit.control.EmptyState;
import id.satuatap.uikit.control.StatusPill;
import id.satuatap.uikit.control.Tone;
import id.satuatap.uikit.fx.Subscriptions;
import id.satuatap.uikit.icon.Icon;
import id.satuatap.uikit.icon.IconSize;
import id.satuatap.uikit.icon.Icons;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.scene.control.TableCell;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import org.jspecify.annotations.Nullable;

/** The paired PCs: what each is, where it stands, whether it is there. Confined to the FX thread. */
final class DeviceTable extends TableView<DeviceView> {
    /** About one em of the desk's text; the toolkit knows columns in pixels alone. */
    private static final double EM = 14;

    private final DevicesViewModel model;
    private final DeviceWords words;

    /** Fills a cell that is empty. */
    private interface Fill {
        void fill(TableCell<DeviceView, DeviceView> cell, DeviceView device);
    }

    DeviceTable(DevicesViewModel model, DeviceWords words) {
        this.model = model;
        this.words = words;
        setId("devices-table");
        setColumnResizePolicy(TableView.CONSTRAINED_RESIZE_POLICY_FLEX_LAST_COLUMN);
        EmptyState none = new EmptyState(Tone.NEUTRAL, Icon.MONITOR);
        none.headlineProperty().bind(words.messages().bind("paired.none"));
        none.detailProperty().bind(words.messages().bind("paired.none.detail"));
        setPlaceholder(none);
        getColumns().add(column("column.name", 13, DeviceTable::name));
        getColumns().add(column("column.kind", 7, (cell, device) -> cell.setText(words.kind(device.kind()))));
        getColumns().add(column("column.place", 12.5, (cell, device) -> cell.setText(words.place(device))));
        getColumns().add(column("column.presence", 11.5, this::presence));
        getColumns().add(column("column.since", 12, this::since));
        getColumns()
                .add(column(
                        "column.address",
                        9,
                        (cell, device) -> cell.setText(Objects.requireNonNullElse(device.address(), "–"))));
    }

    /** Follows the model until the subscriptions are closed. */
    void open(Subscriptions open) {
        open.follow(model.devicesProperty(), this::show);
        open.follow(words.mallText().localeProperty(), language -> refresh());
    }

    Optional<DeviceView> chosen() {
        return Optional.ofNullable(getSelectionModel().getSelectedItem());
    }

    private void show(List<DeviceView> devices) {
        Optional<String> chosen = chosen().map(DeviceView::device);
        getItems().setAll(devices);
        chosen.flatMap(id -> devices.stream()
                        .filter(device -> device.device().equals(id))
                        .findFirst())
                .ifPresent(device -> getSelectionModel().select(device));
    }

    private static void name(TableCell<DeviceView, DeviceView> cell, DeviceView device) {
        cell.setText(DevicesViewModel.name(device));
        cell.setGraphic(Icons.of(DeviceWords.icon(device.kind()), IconSize.TEXT));
    }

    private void presence(TableCell<DeviceView, DeviceView> cell, DeviceView device) {
        StatusPill pill = new StatusPill(Tone.NEUTRAL);
        pill.show(tone(device.presence()), icon(device.presence()));
        pill.setText(words.messages().text("presence." + device.presence()));
        cell.setGraphic(pill);
    }

    private void since(TableCell<DeviceView, DeviceView> cell, DeviceView device) {
        cell.setText(words.since(device, model.followed().nowProperty().get()));
    }

    private static Tone tone(DevicePresence presence) {
        return switch (presence) {
            case CONNECTED -> Tone.SUCCESS;
            case AWAY -> Tone.WARNING;
            case REVOKED -> Tone.NEUTRAL;
        };
    }

    private static Icon icon(DevicePresence presence) {
        return switch (presence) {
            case CONNECTED -> Icon.LINK;
            case AWAY -> Icon.LINK_LOST;
            case REVOKED -> Icon.PLUG_OFF;
        };
    }

    private TableColumn<DeviceView, DeviceView> column(String key, double widthEm, Fill fill) {
        TableColumn<DeviceView, DeviceView> column = new TableColumn<>();
        column.textProperty().bind(words.messages().bind(key));
        column.setCellValueFactory(row -> new ReadOnlyObjectWrapper<>(row.getValue()));
        column.setCellFactory(any -> new TableCell<>() {
            @Override
            protected void updateItem(@Nullable DeviceView device, boolean empty) {
                super.updateItem(device, empty);
                setText(null);
                setGraphic(null);
                if (device != null && !empty) {
                    fill.fill(this, device);
                }
            }
        });
        column.setSortable(false);
        column.setReorderable(false);
        column.setPrefWidth(widthEm * EM);
        return column;
    }
}
