package id.satuatap.counter.bookings;

import id.satuatap.protocol.booking.BookedView;
import java.util.function.Function;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.scene.control.TableCell;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import javafx.scene.control.Tooltip;
import org.jspecify.annotations.Nullable;

/** Bookings, one row each, in the order of their times. Confined to the FX thread. */
final class BookingTable extends TableView<BookedView> {
    private static final double EM = 16;

    private final BookingsWords words;

    BookingTable(BookingsWords words) {
        this.words = words;
        setId("bookings-table");
        setColumnResizePolicy(TableView.CONSTRAINED_RESIZE_POLICY_FLEX_LAST_COLUMN);
        add("column.time", 5, each -> words.mallText().clock(each.booking().time()));
        add("column.service", 20, each -> words.service(each.booking().service()));
        add("column.agency", 9, each -> words.agency(each.booking().service()));
        add("column.persons", 4.5, each -> Integer.toString(each.booking().persons()));
        add("column.code", 6, each -> each.booking().code());
        add("column.state", 12, words::state);
    }

    private void add(String key, double widthEm, Function<BookedView, String> text) {
        TableColumn<BookedView, BookedView> column = new TableColumn<>();
        column.textProperty().bind(words.messages().bind(key));
        column.setCellValueFactory(row -> new ReadOnlyObjectWrapper<>(row.getValue()));
        column.setCellFactory(any -> new TableCell<>() {
            @Override
            protected void updateItem(@Nullable BookedView booked, boolean empty) {
                super.updateItem(booked, empty);
                String told = empty || booked == null ? "" : text.apply(booked);
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
