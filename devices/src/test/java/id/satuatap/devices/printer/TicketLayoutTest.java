package id.satuatap.devices.printer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;

class TicketLayoutTest {
    private static final HexFormat HEX = HexFormat.ofDelimiter(" ");

    @Test
    void a_ticket_on_80_mm_has_exactly_these_bytes() throws IOException {
        assertGolden(
                "ticket-80.hex", new TicketLayout(PrinterProfile.roll80()).bytes(TicketPaperFixture.aTicket("AD-012")));
    }

    @Test
    void a_booked_time_on_58_mm_has_exactly_these_bytes() throws IOException {
        assertGolden(
                "ticket-58-booked.hex",
                new TicketLayout(PrinterProfile.roll58()).bytes(TicketPaperFixture.aBookedTicket()));
    }

    @Test
    void a_marked_copy_on_58_mm_has_exactly_these_bytes() throws IOException {
        TicketPaper copy = TicketPaperFixture.aTicketOfAnAgencyWithALongName().markedAs("CETAK ULANG ke-1");

        assertGolden("ticket-58-copy.hex", new TicketLayout(PrinterProfile.roll58()).bytes(copy));
    }

    @Test
    void rows_in_another_order_with_a_logo_have_exactly_these_bytes() throws Exception {
        TicketPaper paper = TicketPaperFixture.aTicket("AD-012");

        assertGolden(
                "ticket-58-laid-out.hex",
                new TicketLayout(PrinterProfile.roll58())
                        .bytes(paper.markedAs("CETAK ULANG").laidOut(TicketPaperFixture.rowsInAnotherOrder(paper))));
    }

    @Test
    void the_largest_letters_end_on_the_narrowest_paper_and_a_copy_mark_is_never_broken() {
        Look largest = new Look(8, 8, Align.LEFT, true);
        TicketPaper paper = TicketPaperFixture.aTicket("AD-012")
                .markedAs("CETAK ULANG")
                .laidOut(List.of(
                        new PaperRow.Mark(largest),
                        new PaperRow.Words(List.of("Kependudukan"), largest),
                        new PaperRow.Moment("23 November 2026  08.55", largest),
                        new PaperRow.Facts(List.of(new TicketPaper.Detail("Biaya", "Gratis")), largest)));

        byte[] bytes = new TicketLayout(PrinterProfile.parse("58?columns=16")).bytes(paper);

        assertThat(new String(bytes, StandardCharsets.ISO_8859_1)).contains("  CETAK ULANG  \n");
    }

    @Test
    void the_number_is_as_large_as_the_paper_is_wide() {
        assertThat(sizeOfNumber(PrinterProfile.roll80(), "AD-012")).isEqualTo(7);
        assertThat(sizeOfNumber(PrinterProfile.roll58(), "AD-012")).isEqualTo(5);
        assertThat(sizeOfNumber(PrinterProfile.roll80(), "A-001")).isEqualTo(8);
        assertThat(sizeOfNumber(PrinterProfile.roll58(), "PBGX-1012")).isEqualTo(3);
    }

    @Test
    void a_printers_settings_are_read_from_one_text_and_a_wrong_one_is_refused() {
        assertThat(PrinterProfile.parse("80")).isEqualTo(PrinterProfile.roll80());
        assertThat(PrinterProfile.parse("58?cutter=true"))
                .isEqualTo(PrinterProfile.roll58().withCutter(true));
        assertThat(PrinterProfile.parse("80?dots=512&columns=42&page=pc858&qr=5&qr-drawn=true&id=never&oneway=true"))
                .isEqualTo(new PrinterProfile(512, 42, CodePage.PC858, true, 5, true, ProcessIdUse.NEVER, true));
        assertThatThrownBy(() -> PrinterProfile.parse("76"))
                .hasMessageContaining("76")
                .hasMessageContaining("80 or 58");
        assertThatThrownBy(() -> PrinterProfile.parse("80?coluns=42")).hasMessageContaining("coluns");
        assertThatThrownBy(() -> PrinterProfile.parse("80?qr=17")).hasMessageContaining("1..16");
    }

    @Test
    void text_is_printed_in_the_printers_code_page_or_in_the_nearest_letters() {
        EscPos out = new EscPos(CodePage.WPC1252);

        assertThat(out.printable("Zona 1 \u2013 Caf\u00e9 \u2014 Mi\u0161o \u2264 2\u00a0km"))
                .isEqualTo("Zona 1 \u2013 Caf\u00e9 \u2014 Mi\u0161o ? 2 km");
        assertThat(out.printable("\u010ca\u010dak\tbaris\nbaru")).isEqualTo("Cacak baris baru");
        assertThat(new EscPos(CodePage.PC437).printable("1\u20138 \u201cya\u201d"))
                .isEqualTo("1-8 \"ya\"");
    }

    @Test
    void a_ticket_without_a_number_and_a_code_that_a_printer_could_obey_are_refused() {
        assertThatThrownBy(() -> TicketPaperFixture.aTicket(" ")).isInstanceOf(IllegalArgumentException.class);
        TicketPaper paper = TicketPaperFixture.aTicket("A-001");
        assertThatThrownBy(() -> new TicketPaper(
                        List.of(), "", "", "", "", "A-001", "", List.of(), "", "\u0010\u0004\u0001", List.of(), ""))
                .hasMessageContaining("QR");
        assertThat(paper.ticketNumber()).isEqualTo("A-001");
    }

    /** The operand of {@code GS !} in front of the number. */
    private static int sizeOfNumber(PrinterProfile profile, String number) {
        String bytes = new String(
                new TicketLayout(profile).bytes(TicketPaperFixture.aTicket(number)), StandardCharsets.ISO_8859_1);
        int at = bytes.lastIndexOf("\u001d!", bytes.indexOf(number + "\n"));
        return (bytes.charAt(at + 2) & 0x0F) + 1;
    }

    private static void assertGolden(String name, byte[] bytes) throws IOException {
        if (Boolean.getBoolean("golden.update")) {
            Files.writeString(Path.of("src/test/resources/id/satuatap/devices/printer", name), dump(bytes));
            return;
        }
        try (InputStream golden = Objects.requireNonNull(TicketLayoutTest.class.getResourceAsStream(name), name)) {
            assertThat(dump(bytes)).isEqualTo(new String(golden.readAllBytes(), StandardCharsets.UTF_8));
        }
    }

    /** Sixteen bytes a line with their characters, so that a change can be read in a review. */
    private static String dump(byte[] bytes) {
        StringBuilder out = new StringBuilder();
        for (int from = 0; from < bytes.length; from += 16) {
            byte[] row = Arrays.copyOfRange(bytes, from, Math.min(bytes.length, from + 16));
            String characters = new String(row, Charset.forName("windows-1252")).replaceAll("[^ -~]", ".");
            out.append(String.format("%-48s| %s", HEX.formatHex(row), characters)
                            .stripTrailing())
                    .append('\n');
        }
        return out.toString();
    }
}
