package id.satuatap.counter.bookings;

import id.satuatap.protocol.booking.BookedView;
import id.satuatap.protocol.booking.BookingView;
import id.satuatap.protocol.booking.ImportFault;
import id.satuatap.protocol.catalogue.CatalogueView;
import id.satuatap.uikit.text.MallText;
import id.satuatap.uikit.text.Messages;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import javafx.scene.control.DatePicker;
import javafx.util.StringConverter;
import org.jspecify.annotations.Nullable;

/** Bookings in words of the present language. Confined to the FX thread. */
public final class BookingsWords {
    private final Messages messages;
    private final MallText mallText;
    private final Map<String, Bookable> services = new HashMap<>();

    public BookingsWords(MallText mallText, CatalogueView catalogue) {
        this.messages = Messages.beside(BookingsWords.class, mallText.localeProperty());
        this.mallText = mallText;
        Bookable.of(catalogue, null).forEach(each -> services.put(each.service().code(), each));
    }

    Messages messages() {
        return messages;
    }

    MallText mallText() {
        return mallText;
    }

    /** The service's name; its code where the catalogue has it no more. */
    String service(String code) {
        Bookable known = services.get(code);
        return known == null ? code : known.service().name();
    }

    String agency(String service) {
        Bookable known = services.get(service);
        return known == null ? "" : known.agency().shortName();
    }

    /** "Selasa, 24 November 2026, 10.00 WIB". */
    String when(BookingView booking) {
        return messages.text("when", mallText.date(booking.date()), mallText.time(booking.time()));
    }

    /** "Dipesan · dipindahkan". */
    String state(BookedView booked) {
        String state = messages.text("state." + booked.state());
        return booked.moved() ? messages.text("state.moved", state) : state;
    }

    /** What is wrong, and what to do. */
    String fault(ImportFault fault) {
        String key = "fault." + fault.reason();
        return messages.has(key) ? messages.text(key) : fault.reason();
    }

    /** The reasons why a place is kept no more, as codes. */
    static List<String> toCancel() {
        return List.of("VISITOR_ASKED", "DUPLICATE", "MISTAKE");
    }

    /** Dates as people say them, in a field that nobody types into. */
    StringConverter<LocalDate> dates(DatePicker field) {
        return new StringConverter<>() {
            @Override
            public String toString(@Nullable LocalDate day) {
                return day == null ? "" : mallText.shortDate(day);
            }

            @Override
            public @Nullable LocalDate fromString(String text) {
                return field.getValue();
            }
        };
    }
}
