package id.satuatap.counter.bookings;

import id.satuatap.protocol.booking.ImportedBooking;
import java.util.function.Function;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;

/** The codes of the lines of a file that is kept. Confined to the FX thread. */
final class ImportCodes extends TableView<ImportedBooking> {
    private static final double EM = 16;

    ImportCodes(BookingsWords words) {
        setId("bookings-codes");
        setColumnResizePolicy(TableView.CONSTRAINED_RESIZE_POLICY_FLEX_LAST_COLUMN);
        add(words, "codes.reference", ImportedBooking::reference);
        add(words, "codes.code", ImportedBooking::code);
    }

    private void add(BookingsWords words, String key, Function<ImportedBooking, String> text) {
        TableColumn<ImportedBooking, String> column = new TableColumn<>();
        column.textProperty().bind(words.messages().bind(key));
        column.setCellValueFactory(row -> new ReadOnlyStringWrapper(text.apply(row.getValue())));
        column.setSortable(false);
        column.setReorderable(false);
        column.setPrefWidth(20 * EM);
        getColumns().add(column);
    }
}
