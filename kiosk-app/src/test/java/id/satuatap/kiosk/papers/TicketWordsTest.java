package id.satuatap.kiosk.papers;

import static org.assertj.core.api.Assertions.assertThat;

import id.satuatap.devices.printer.TicketPaper;
import id.satuatap.devices.printer.TicketPaper.Detail;
import id.satuatap.kiosk.MallFixture;
import id.satuatap.paper.CounterLabels;
import id.satuatap.paper.TicketWords;
import id.satuatap.protocol.view.Language;
import id.satuatap.protocol.view.TicketView;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class TicketWordsTest {
    private final TicketWords words = new TicketWords(() -> Optional.of(MallFixture.aCatalogue()));

    @Test
    void paper_is_in_indonesian_with_what_a_visitor_needs_and_nothing_about_him() {
        TicketPaper paper = words.paper(MallFixture.aTicket("v1", MallFixture.MORNING, false), Language.INDONESIAN);

        assertThat(paper.mallLines()).containsExactly("MAL PELAYANAN PUBLIK KABUPATEN SLEMAN");
        assertThat(paper.numberCaption()).isEqualTo("Nomor antrean Anda");
        assertThat(paper.ticketNumber()).isEqualTo("AD-012");
        assertThat(paper.place()).isEqualTo("Zona 1 - Loket 1-8");
        assertThat(paper.details())
                .containsExactly(
                        new Detail("Antrean di depan Anda", "5"),
                        new Detail("Perkiraan dipanggil", "09.15-09.35 WIB"),
                        new Detail("Biaya", "Tidak dipungut biaya"));
        assertThat(paper.issuedAt()).isEqualTo("Senin, 23 November 2026  08.55.07 WIB");
        assertThat(paper.notes()).hasSize(2);
        assertThat(paper.footer()).isEqualTo("Pengaduan: lapor.go.id");
    }

    /** The paper said "called twice" whatever the mall had set. */
    @Test
    void paper_says_how_often_a_number_is_called_as_the_mall_has_set_it() {
        assertThat(notesWhereCalled(4))
                .contains(
                        "Nomor berlaku hari ini saja, dan dipanggil paling banyak 4 kali. Bila Anda tidak hadir, antrean"
                                + " dilewati.",
                        "Valid today only, and called 4 times at most. If you are absent, your turn is passed over.");
        assertThat(notesWhereCalled(2)).anyMatch(note -> note.contains("called twice at most"));
        assertThat(List.of(notesWhereCalled(0), notesWhereCalled(null)))
                .allSatisfy(
                        notes -> assertThat(notes)
                                .contains(
                                        "Nomor berlaku hari ini saja. Bila Anda tidak hadir saat dipanggil, antrean dilewati."));
    }

    private static List<String> notesWhereCalled(@Nullable Integer callsMax) {
        return new TicketWords(() -> Optional.of(MallFixture.aCatalogue(30, callsMax)))
                .paper(MallFixture.aTicket("v1", MallFixture.MORNING, false), Language.ENGLISH)
                .notes();
    }

    /** Rounded to five minutes the forecast of a short line began before the paper was printed. */
    @Test
    void nobody_is_told_a_time_before_the_one_on_his_paper() {
        assertThat(forecast("2026-11-23T02:03:20Z", 0, 10)).isEqualTo("09.04-09.15 WIB");
        assertThat(forecast("2026-11-23T02:03:20Z", 5, 10)).isEqualTo("09.05-09.15 WIB");
        assertThat(forecast("2026-11-23T02:05:00Z", 0, 5)).isEqualTo("09.05-09.10 WIB");
        assertThat(forecast("2026-11-23T02:04:30Z", 0, 0)).isEqualTo("09.05 WIB");
    }

    private String forecast(String issuedAt, int from, int to) {
        TicketView ticket = MallFixture.expected(MallFixture.aTicket("v1", Instant.parse(issuedAt), false), from, to);
        return words.paper(ticket, Language.INDONESIAN).details().stream()
                .filter(row -> row.label().equals("Perkiraan dipanggil"))
                .map(Detail::value)
                .findFirst()
                .orElseThrow();
    }

    @Test
    void who_chose_english_finds_english_lines_below_the_indonesian_ones() {
        TicketPaper paper = words.paper(MallFixture.aTicket("v1", MallFixture.MORNING, true), Language.ENGLISH);

        assertThat(paper.numberCaption()).isEqualTo("Nomor antrean prioritas Anda / Your priority queue number");
        assertThat(paper.service()).isEqualTo("Kartu Keluarga baru atau perubahan / New or changed family card");
        assertThat(paper.notes())
                .startsWith("Mohon menunggu nomor Anda dipanggil.")
                .contains("Please wait until your number is called.");
    }

    @Test
    void a_number_given_while_the_agency_stands_still_says_so_before_all_else() {
        TicketPaper paper = words.paper(
                MallFixture.standingStill(MallFixture.aTicket("v1", MallFixture.MORNING, false)), Language.ENGLISH);

        assertThat(paper.notes())
                .startsWith("Pelayanan instansi ini sedang berhenti sementara. Nomor Anda tetap pada urutannya.")
                .contains("This agency has paused for now. Your number keeps its place.");
        assertThat(paper.details()).extracting(Detail::label).doesNotContain("Perkiraan dipanggil");
    }

    @Test
    void who_checked_in_with_a_booking_reads_for_when_he_is_booked() {
        TicketView ticket = MallFixture.bookedFor(
                MallFixture.aTicket("v1", MallFixture.MORNING, false), Instant.parse("2026-11-23T03:00:00Z"));

        assertThat(words.paper(ticket, Language.INDONESIAN).details())
                .startsWith(new Detail("Reservasi pukul", "10.00 WIB"), new Detail("Antrean di depan Anda", "5"));
        assertThat(words.paper(ticket, Language.ENGLISH).details())
                .startsWith(new Detail("Reservasi pukul / Booked for", "10.00 WIB"));
    }

    @Test
    void a_number_for_several_services_says_where_to_go_one_after_the_other() {
        TicketView ticket = MallFixture.forSeveral(
                MallFixture.aTicket("v1", MallFixture.MORNING, false), List.of("DKC-04", MallFixture.FAMILY_CARD));

        assertThat(words.paper(ticket, Language.INDONESIAN).details())
                .containsExactly(
                        new Detail("Antrean di depan Anda", "5"),
                        new Detail("Perkiraan dipanggil", "09.15-09.35 WIB"),
                        new Detail("Urutan layanan Anda", ""),
                        new Detail("1. Akta Kelahiran", "Disdukcapil, Zona 1"),
                        new Detail("2. Kartu Keluarga baru atau perubahan", "Disdukcapil, Zona 1"));
        assertThat(words.paper(ticket, Language.ENGLISH).details())
                .extracting(Detail::label)
                .contains("Urutan layanan Anda / Your services in order");
    }

    @Test
    void without_a_catalogue_the_number_is_printed_all_the_same() {
        TicketPaper paper = new TicketWords(Optional::empty)
                .paper(MallFixture.aTicket("v1", MallFixture.MORNING, false), Language.INDONESIAN);
        assertThat(paper.ticketNumber()).isEqualTo("AD-012");
        assertThat(paper.details()).extracting(Detail::label).doesNotContain("Biaya");
    }

    @Test
    void counters_are_written_as_people_do() {
        assertThat(CounterLabels.text(List.of("1", "2", "3", "4", "7", "12A"))).isEqualTo("1-4, 7, 12A");
        assertThat(CounterLabels.text(List.of("1", "2"))).isEqualTo("1, 2");
        assertThat(CounterLabels.text(List.of())).isEmpty();
    }
}
