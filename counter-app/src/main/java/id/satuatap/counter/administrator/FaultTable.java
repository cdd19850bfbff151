package id.satuatap.counter.administrator;

import id.satuatap.protocol.catalogue.DocumentFault;
import id.satuatap.protocol.catalogue.FaultReason;
import id.satuatap.uikit.text.Messages;
import java.util.function.Function;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.scene.control.TableCell;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import javafx.scene.control.Tooltip;
import org.jspecify.annotations.Nullable;

/** What is wrong in a catalogue's file, one row for each place. Confined to the FX thread. */
final class FaultTable extends TableView<DocumentFault> {
    private static final double EM = 16;

    FaultTable(DeviceWords words) {
        setId("catalogue-faults");
        getStyleClass().add("catalogue-faults");
        setColumnResizePolicy(TableView.CONSTRAINED_RESIZE_POLICY_FLEX_LAST_COLUMN);
        setFocusTraversable(true);
        getColumns().add(column(words, "fault.line", 5, fault -> place(fault.line())));
        getColumns().add(column(words, "fault.column", 5.5, fault -> place(fault.column())));
        getColumns()
                .add(column(
                        words,
                        "fault.field",
                        20,
                        fault -> fault.field().isEmpty() ? words.messages().text("fault.wholeFile") : fault.field()));
        getColumns().add(column(words, "fault.reason", 34, fault -> reason(words.messages(), fault)));
    }

    private static String reason(Messages messages, DocumentFault fault) {
        FaultReason why = fault.why();
        return why == null
                ? fault.reason()
                : messages.text("fault.is." + why, fault.values().toArray());
    }

    private static String place(int number) {
        return number == 0 ? "" : Integer.toString(number);
    }

    private static TableColumn<DocumentFault, DocumentFault> column(
            DeviceWords words, String key, double widthEm, Function<DocumentFault, String> text) {
        TableColumn<DocumentFault, DocumentFault> column = new TableColumn<>();
        column.textProperty().bind(words.messages().bind(key));
        column.setCellValueFactory(row -> new ReadOnlyObjectWrapper<>(row.getValue()));
        column.setCellFactory(any -> new TableCell<>() {
            @Override
            protected void updateItem(@Nullable DocumentFault fault, boolean empty) {
                super.updateItem(fault, empty);
                String told = empty || fault == null ? "" : text.apply(fault);
                setText(told);
                setTooltip(told.isEmpty() ? null : new Tooltip(told));
            }
        });
        column.setSortable(false);
        column.setReorderable(false);
        column.setPrefWidth(widthEm * EM);
        return column;
    }
}
