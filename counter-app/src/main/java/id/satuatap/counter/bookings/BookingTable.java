package id.satuatap.counter.bookings;

import id.satuatap.protocol.booking.BookedView;
import id.satuatap.uikit.control.TextColumn;
import java.util.function.Function;
import javafx.scene.control.TableView;

/** Bookings, one row each, in the order of their times. Confined to the FX thread. */
final class BookingTable extends TableView<BookedView> {
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
        getColumns().add(new TextColumn<>(words.messages().bind(key), widthEm, text));
    }
}
