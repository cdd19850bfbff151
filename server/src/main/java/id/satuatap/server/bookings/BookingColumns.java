package id.satuatap.server.bookings;

import id.satuatap.protocol.booking.ImportFault;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** Where the columns of a file of bookings stand, by its first line. Immutable. */
final class BookingColumns {
    private static final List<String> NEEDED = List.of("reference", "service", "date", "time");
    private static final int NOWHERE = Integer.MAX_VALUE;

    private final Map<String, Integer> indices;

    private BookingColumns(Map<String, Integer> indices) {
        this.indices = Map.copyOf(indices);
    }

    static BookingColumns of(CsvLine head) {
        Map<String, Integer> indices = new HashMap<>();
        for (int n = 0; n < head.fields().size(); n++) {
            indices.putIfAbsent(head.field(n).text().toLowerCase(Locale.ROOT), n);
        }
        return new BookingColumns(indices);
    }

    Optional<ImportFault> missing() {
        return NEEDED.stream()
                .filter(name -> !indices.containsKey(name))
                .findFirst()
                .map(name -> new ImportFault(1, 1, name, "MISSING_COLUMN"));
    }

    /** An empty one where the file has no such column. */
    CsvLine.Field field(CsvLine line, String name) {
        return line.field(indices.getOrDefault(name, NOWHERE));
    }
}
