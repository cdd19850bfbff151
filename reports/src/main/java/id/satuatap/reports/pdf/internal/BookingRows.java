package id.satuatap.reports.pdf.internal;

import id.satuatap.reports.daily.BookedAgency;
import id.satuatap.reports.daily.BookingFigures;
import id.satuatap.reports.daily.Bookings;
import id.satuatap.reports.text.Numbers;
import id.satuatap.reports.text.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** Rows of bookings, by agency and service. Immutable. */
final class BookingRows {
    private final Words words;
    private final Cells cells;

    BookingRows(Words words) {
        this.words = words;
        this.cells = new Cells(new Numbers(words));
    }

    List<Map<String, ?>> of(Bookings bookings) {
        List<Map<String, ?>> rows = new ArrayList<>();
        for (BookedAgency agency : bookings.agencies()) {
            List<String> head = cells(agency.name(), agency.total());
            agency.services()
                    .forEach(service ->
                            rows.add(Row.line(agency.code(), head, cells(service.name(), service.figures()))));
        }
        rows.add(Row.total(cells(words.of("row.total"), bookings.total())));
        return rows;
    }

    private List<String> cells(String name, BookingFigures figures) {
        return Stream.concat(
                        Stream.of(name),
                        cells.counts(
                                figures.booked(),
                                figures.checkedIn(),
                                figures.missed(),
                                figures.cancelled(),
                                figures.expected()))
                .toList();
    }
}
