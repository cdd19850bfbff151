package id.satuatap.counter.administrator;

import id.satuatap.protocol.catalogue.DocumentFault;
import id.satuatap.protocol.catalogue.FaultReason;
import id.satuatap.uikit.control.TextColumn;
import id.satuatap.uikit.text.Messages;
import java.util.function.Function;
import javafx.scene.control.TableView;

/** What is wrong in a catalogue's file, one row for each place. Confined to the FX thread. */
final class FaultTable extends TableView<DocumentFault> {
    FaultTable(DeviceWords words) {
        setId("catalogue-faults");
        getStyleClass().add("catalogue-faults");
        setColumnResizePolicy(TableView.CONSTRAINED_RESIZE_POLICY_FLEX_LAST_COLUMN);
        setFocusTraversable(true);
        Messages messages = words.messages();
        add(messages, "fault.line", 5, fault -> place(fault.line()));
        add(messages, "fault.column", 5.5, fault -> place(fault.column()));
        add(
                messages,
                "fault.field",
                20,
                fault -> fault.field().isEmpty() ? messages.text("fault.wholeFile") : fault.field());
        add(messages, "fault.reason", 34, fault -> reason(messages, fault));
    }

    private void add(Messages messages, String key, double widthEm, Function<DocumentFault, String> text) {
        getColumns().add(new TextColumn<>(messages.bind(key), widthEm, text));
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
}
