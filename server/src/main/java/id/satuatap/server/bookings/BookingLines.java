package id.satuatap.server.bookings;

import id.satuatap.hall.command.BookingCommand;
import id.satuatap.hall.id.BookingId;
import id.satuatap.hall.id.ServiceCode;
import id.satuatap.protocol.booking.ImportFault;
import id.satuatap.protocol.command.MakeBooking;
import id.satuatap.protocol.field.Fields;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Reads the lines of a file of bookings, each for itself. Confined to one thread. */
final class BookingLines {
    private static final int REFERENCE_CHARACTERS_MAX = 100;
    private static final DateTimeFormatter DAY_FIRST = DateTimeFormatter.ofPattern("d/M/uuuu", Locale.ROOT);
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("H:mm", Locale.ROOT);
    private static final Map<String, Boolean> YES_OR_NO = Map.of(
            "", false, "no", false, "tidak", false, "false", false, "0", false, "yes", true, "ya", true, "true", true,
            "1", true);

    private final BookingColumns columns;
    private final Function<String, BookingId> ids;
    private final List<BookingFile.Line> lines = new ArrayList<>();
    private final List<ImportFault> faults = new ArrayList<>();

    BookingLines(BookingColumns columns, Function<String, BookingId> ids) {
        this.columns = columns;
        this.ids = ids;
    }

    BookingFile file() {
        return new BookingFile(lines, faults);
    }

    void read(CsvLine line) {
        if (lines.size() == BookingCommand.ImportBookings.WISHES_MAX) {
            faults.add(new ImportFault(line.number(), 1, "reference", "TOO_MANY_LINES"));
            return;
        }
        int before = faults.size();
        String reference = reference(line);
        ServiceCode service = parsed(line, "service", "UNKNOWN_SERVICE", ServiceCode::new, new ServiceCode("none"));
        LocalDate date = parsed(line, "date", "NOT_A_DATE", BookingLines::date, LocalDate.EPOCH);
        LocalTime time = parsed(
                line, "time", "NOT_A_TIME", text -> LocalTime.parse(text.replace('.', ':'), TIME), LocalTime.MIN);
        int persons =
                text(line, "persons").isEmpty() ? 1 : parsed(line, "persons", "NOT_A_NUMBER", Integer::parseInt, 1);
        boolean priority = priority(line);
        String name = name(line);
        if (faults.size() == before) {
            BookingId id = ids.apply(reference);
            lines.add(new BookingFile.Line(
                    line.number(),
                    reference,
                    new BookingCommand.Wish(
                            id, service, date, time, persons, priority, name == null ? null : id.value()),
                    field -> columns.field(line, field).column(),
                    name));
        }
    }

    private String reference(CsvLine line) {
        String reference = text(line, "reference");
        if (reference.isEmpty()) {
            fault(line, "reference", "MISSING");
        } else {
            shown(line, "reference", reference, REFERENCE_CHARACTERS_MAX);
        }
        return reference;
    }

    private @Nullable String name(CsvLine line) {
        String name = text(line, "name");
        shown(line, "name", name, MakeBooking.NAME_CHARACTERS_MAX);
        return name.isEmpty() ? null : name;
    }

    /** What no screen could be told of is not taken at all: the answers that hold it would fail. */
    private void shown(CsvLine line, String field, String text, int charactersMax) {
        if (text.length() > charactersMax) {
            fault(line, field, "TOO_LONG");
        } else if (!Fields.isPrintable(text)) {
            fault(line, field, "NOT_PRINTABLE");
        }
    }

    private boolean priority(CsvLine line) {
        Boolean said = YES_OR_NO.get(text(line, "priority").toLowerCase(Locale.ROOT));
        if (said == null) {
            fault(line, "priority", "NOT_YES_OR_NO");
        }
        return Boolean.TRUE.equals(said);
    }

    private static LocalDate date(String text) {
        return text.indexOf('/') >= 0 ? LocalDate.parse(text, DAY_FIRST) : LocalDate.parse(text);
    }

    /** Or the other value, with a fault noted. */
    private <T> T parsed(CsvLine line, String field, String reason, Function<String, T> parse, T otherwise) {
        String text = text(line, field);
        if (text.isEmpty()) {
            fault(line, field, "MISSING");
            return otherwise;
        }
        try {
            return parse.apply(text);
        } catch (DateTimeParseException | IllegalArgumentException nonsense) {
            fault(line, field, reason);
            return otherwise;
        }
    }

    private String text(CsvLine line, String field) {
        return columns.field(line, field).text();
    }

    private void fault(CsvLine line, String field, String reason) {
        faults.add(new ImportFault(line.number(), columns.field(line, field).column(), field, reason));
    }
}
