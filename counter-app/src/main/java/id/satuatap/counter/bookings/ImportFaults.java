package id.satuatap.counter.bookings;

import id.satuatap.protocol.booking.ImportFault;
import id.satuatap.uikit.control.TextColumn;
import java.util.function.Function;
import javafx.scene.control.TableView;

/** What is wrong in a file, line by line, and what to do. Confined to the FX thread. */
final class ImportFaults extends TableView<ImportFault> {
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
        getColumns().add(new TextColumn<>(words.messages().bind(key), widthEm, text));
    }
}
