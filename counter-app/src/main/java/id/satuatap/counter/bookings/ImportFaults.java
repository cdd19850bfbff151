package id.satuatap.counter.bookings;

import id.satuatap.protocol.booking.ImportFault;
import java.util.function.Function;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.scene.control.TableCell;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import javafx.scene.control.Tooltip;
import org.jspecify.annotations.Nullable;

/** What is wrong in a file, line by line, and what to do. Confined to the FX thread. */
final class ImportFaults extends TableView<ImportFault> {
    private static final double EM = 16;

    private final BookingsWords words;

    ImportFaults(BookingsWords words) {
        this.words = words;
        setId("bookings-faults");
        setColumnResizePolicy(TableView.CONSTRAINED_RESIZE_POLICY_FLEX_LAST_COLUMN);
        add("faults.line", 4.5, fault -> Integer.toString(fault.line()));
        add("faults.column", 5, fault -> Integer.toString(fault.column()));
        add("faults.field", 7, ImportFault::field);
        add("faults.do", 40, words::fault);
    }

    private void add(String key, double widthEm, Function<ImportFault, String> text) {
        TableColumn<ImportFault, ImportFault> column = new TableColumn<>();
        column.textProperty().bind(words.messages().bind(key));
        column.setCellValueFactory(row -> new ReadOnlyObjectWrapper<>(row.getValue()));
        column.setCellFactory(any -> new TableCell<>() {
            @Override
            protected void updateItem(@Nullable ImportFault fault, boolean empty) {
                super.updateItem(fault, empty);
                String told = empty || fault == null ? "" : text.apply(fault);
                setText(told);
                setTooltip(told.isEmpty() ? null : new Tooltip(told));
            }
        });
        column.setSortable(false);
        column.setReorderable(false);
        column.setPrefWidth(widthEm * EM);
        getColumns().add(column);
    }
}
