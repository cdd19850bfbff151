package id.satuatap.server.bookings;

import static org.assertj.core.api.Assertions.assertThat;

import id.satuatap.hall.command.BookingCommand;
import id.satuatap.hall.id.BookingId;
import id.satuatap.protocol.booking.ImportFault;
import java.time.LocalDate;
import java.time.LocalTime;
import org.junit.jupiter.api.Test;

class BookingFileTest {
    private static final String HEAD = "reference;service;date;time;persons;priority\n";

    private static BookingFile read(String text) {
        return BookingFile.read(text, BookingId::new);
    }

    private static BookingCommand.Wish only(BookingFile file) {
        assertThat(file.faults()).isEmpty();
        assertThat(file.lines()).hasSize(1);
        return file.lines().get(0).wish();
    }

    @Test
    void a_line_is_read_as_spreadsheets_write_it_here() {
        BookingCommand.Wish wish = only(read("\uFEFF" + HEAD + "W-1;DKC-01;24/11/2026;9.30;2;ya\r\n"));

        assertThat(wish.id()).isEqualTo(new BookingId("W-1"));
        assertThat(wish.date()).isEqualTo(LocalDate.of(2026, 11, 24));
        assertThat(wish.time()).isEqualTo(LocalTime.of(9, 30));
        assertThat(wish.persons()).isEqualTo(2);
        assertThat(wish.priority()).isTrue();
        assertThat(wish.holderRef()).isNull();
    }

    @Test
    void columns_stand_in_any_order_some_may_be_missing_and_others_are_not_looked_at() {
        BookingFile file = BookingFile.read(
                "time,date,name,service,reference\n10:00,2026-11-24,\"Siti, \"\"Bu\"\"\",DKC-01,W-1\n",
                reference -> new BookingId("file/1"));

        assertThat(only(file).service().value()).isEqualTo("DKC-01");
        assertThat(only(file).persons()).isEqualTo(1);
        assertThat(file.lines().get(0).name()).isEqualTo("Siti, \"Bu\"");
        assertThat(only(file).holderRef()).isEqualTo("file/1");
    }

    @Test
    void each_fault_is_told_by_line_column_field_and_reason() {
        BookingFile file =
                read(HEAD + "W-1;DKC-01;2026-11-24;10:00;1;no\n\nW-2;DKC-01;tomorrow;25:00;x;perhaps\n;;;;;\n");

        assertThat(file.lines()).hasSize(1);
        assertThat(file.faults())
                .containsExactly(
                        new ImportFault(4, 12, "date", "NOT_A_DATE"),
                        new ImportFault(4, 21, "time", "NOT_A_TIME"),
                        new ImportFault(4, 27, "persons", "NOT_A_NUMBER"),
                        new ImportFault(4, 29, "priority", "NOT_YES_OR_NO"),
                        new ImportFault(5, 1, "reference", "MISSING"),
                        new ImportFault(5, 2, "service", "MISSING"),
                        new ImportFault(5, 3, "date", "MISSING"),
                        new ImportFault(5, 4, "time", "MISSING"));
    }

    /** One such name made the bookings of its whole day unreadable. */
    @Test
    void what_no_screen_can_show_is_a_fault_of_its_line() {
        String head = "reference;service;date;time;name\n";

        assertThat(read(head + "W-1;DKC-01;2026-11-24;10:00;Siti\u0085Aminah\n\u0007W-2;DKC-01;2026-11-24;10:00;\n")
                        .faults())
                .containsExactly(
                        new ImportFault(2, 29, "name", "NOT_PRINTABLE"),
                        new ImportFault(3, 1, "reference", "NOT_PRINTABLE"));
    }

    /** The journal keeps a hash of it for ever. */
    @Test
    void what_is_kept_of_a_file_tells_neither_references_nor_names() {
        String text = "reference;service;date;time;name\nWEB-1;DKC-01;2026-11-24;10:00;";

        String kept = BookingFile.read(text + "Siti Aminah", reference -> new BookingId("file/1"))
                .kept();

        assertThat(kept).contains("file/1").doesNotContain("WEB-1").doesNotContain("Siti");
        assertThat(kept)
                .isEqualTo(BookingFile.read(text + "Budi Santoso", reference -> new BookingId("file/1"))
                        .kept())
                .isNotEqualTo(BookingFile.read(text, reference -> new BookingId("file/1"))
                        .kept());
    }

    @Test
    void a_file_without_its_head_is_told_so_once() {
        assertThat(read("W-1;DKC-01;2026-11-24;10:00\n").faults())
                .containsExactly(new ImportFault(1, 1, "reference", "MISSING_COLUMN"));
        assertThat(read("").faults()).hasSize(1);
    }

    @Test
    void more_lines_than_one_file_may_have_are_a_fault() {
        BookingFile file = read(HEAD + "W-1;DKC-01;2026-11-24;10:00\n".repeat(1_001));

        assertThat(file.faults()).containsExactly(new ImportFault(1_002, 1, "reference", "TOO_MANY_LINES"));
    }
}
