package id.satuatap.server.bookings;

import id.satuatap.hall.command.BookingCommand;
import id.satuatap.hall.id.BookingId;
import id.satuatap.protocol.booking.ImportFault;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * A file of bookings as it was read. Immutable.
 *
 * @param lines those that can be understood
 * @param faults of the others, in the order of the lines
 */
public record BookingFile(List<Line> lines, List<ImportFault> faults) {
    /**
     * One that is understood; whether the hall keeps it is another matter. Immutable.
     *
     * @param reference as the file has it
     * @param columns where each field of the wish begins
     * @param name who it is for, null where the file does not say
     */
    public record Line(
            int number,
            String reference,
            BookingCommand.Wish wish,
            Columns columns,
            @Nullable String name) {}

    /** Finds where a field of a line begins. */
    @FunctionalInterface
    public interface Columns {
        int of(String field);
    }

    /**
     * What the hall is to keep of it, line by line: no names and no reference that could be turned back. The journal keeps a
     * hash of it.
     */
    public String kept() {
        return lines.stream().map(line -> line.wish().toString()).collect(Collectors.joining("\n"));
    }

    public BookingFile {
        lines = List.copyOf(lines);
        faults = List.copyOf(faults);
    }

    /**
     * @param ids names a booking by its reference; the same for the same one, and no way back
     */
    public static BookingFile read(String text, Function<String, BookingId> ids) {
        List<String> rows = text.replace("\uFEFF", "").lines().toList();
        if (rows.isEmpty()) {
            return new BookingFile(List.of(), List.of(new ImportFault(1, 1, "reference", "MISSING_COLUMN")));
        }
        String head = rows.get(0);
        char separator = head.indexOf(';') >= 0 ? ';' : ',';
        BookingColumns columns = BookingColumns.of(CsvLine.cut(1, head, separator));
        Optional<ImportFault> missing = columns.missing();
        if (missing.isPresent()) {
            return new BookingFile(List.of(), List.of(missing.get()));
        }
        BookingLines lines = new BookingLines(columns, ids);
        for (int n = 1; n < rows.size(); n++) {
            if (!rows.get(n).isBlank()) {
                lines.read(CsvLine.cut(n + 1, rows.get(n), separator));
            }
        }
        return lines.file();
    }
}
