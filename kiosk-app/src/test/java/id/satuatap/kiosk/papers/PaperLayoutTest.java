package id.satuatap.kiosk.papers;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import id.satuatap.devices.printer.PrinterProfile;
import id.satuatap.devices.printer.TicketLayout;
import id.satuatap.devices.printer.TicketPaper;
import id.satuatap.devices.simulator.printer.Sheet;
import id.satuatap.devices.simulator.printer.SheetPicture;
import id.satuatap.kiosk.MallFixture;
import id.satuatap.paper.PaperLayout;
import id.satuatap.paper.PaperWarning;
import id.satuatap.paper.Sample;
import id.satuatap.paper.SampleTickets;
import id.satuatap.paper.TicketWords;
import id.satuatap.protocol.template.TemplateBlock;
import id.satuatap.protocol.template.TemplatePart;
import id.satuatap.protocol.template.TicketTemplate;
import id.satuatap.protocol.view.Language;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;

class PaperLayoutTest {
    private final SampleTickets samples =
            new SampleTickets(MallFixture.aCatalogue(), MallFixture.MORNING, MallFixture.MONDAY);

    /** Whoever changes nothing prints to the byte what was printed before layouts could be changed. */
    @Test
    void the_usual_template_gives_the_usual_ticket_to_the_byte() {
        for (String printer : List.of("80", "58", "80?dots=512&columns=42")) {
            TicketLayout layout = new TicketLayout(PrinterProfile.parse(printer));
            for (Sample sample : Sample.values()) {
                for (Language language : Language.values()) {
                    TicketPaper paper =
                            samples.paper(sample, language, PaperLayout.usual()).orElseThrow();

                    assertThat(layout.bytes(paper))
                            .as(printer + sample + language)
                            .isEqualTo(layout.bytes(asBefore(paper)));
                }
            }
        }
    }

    private static TicketPaper asBefore(TicketPaper paper) {
        return new TicketPaper(
                paper.mallLines(),
                paper.copyMark(),
                paper.agency(),
                paper.service(),
                paper.numberCaption(),
                paper.ticketNumber(),
                paper.place(),
                paper.details(),
                paper.issuedAt(),
                paper.qrText(),
                paper.notes(),
                paper.footer());
    }

    @Test
    void parts_are_left_out_moved_and_said_in_words_of_ones_own() {
        List<TemplateBlock> blocks = new ArrayList<>(TicketTemplate.usual().blocks());
        blocks.replaceAll(block -> switch (block.part()) {
            case QR, FEE -> block.withShown(false);
            case FOOTER -> block.withText("Terima kasih", "Thank you");
            case CAPTION -> block.withText("Nomor", "Number");
            case NOTES -> block.withText("Duduklah dahulu.", "Please have a seat.");
            default -> block;
        });
        blocks.add(0, TemplateBlock.of(TemplatePart.TEXT).withText("Selamat datang", "Welcome"));

        List<String> indonesian = lines(Sample.USUAL, Language.INDONESIAN, blocks);
        assertThat(indonesian)
                .startsWith("Selamat datang")
                .contains("Nomor", "Terima kasih", "Duduklah dahulu.")
                .doesNotContain("Welcome", "Mohon menunggu nomor Anda dipanggil.")
                .noneMatch(line -> line.startsWith("Biaya"));
        assertThat(lines(Sample.USUAL, Language.ENGLISH, blocks))
                .startsWith("Selamat datang", "Welcome")
                .contains("Nomor / Number", "Thank you", "Please have a seat.");
        assertThat(sheet(Sample.USUAL, Language.INDONESIAN, blocks).qrText()).isEmpty();
    }

    @Test
    void that_an_agency_stands_still_is_said_whatever_the_notes_are() {
        TicketTemplate own = changed(TemplatePart.NOTES, block -> block.withText("Duduklah.", ""));
        TicketWords words =
                new TicketWords(() -> Optional.of(MallFixture.aCatalogue()), () -> new PaperLayout(own, null));
        TicketPaper paper = words.paper(
                MallFixture.standingStill(MallFixture.aTicket("v1", MallFixture.MORNING, false)), Language.INDONESIAN);

        assertThat(String.join(" ", sheet(paper).lines())).contains("sedang berhenti sementara", "Duduklah.");
    }

    @Test
    void that_an_agency_stands_still_is_said_on_a_ticket_without_notes() {
        TicketTemplate own = changed(TemplatePart.NOTES, block -> block.withShown(false));
        TicketWords words =
                new TicketWords(() -> Optional.of(MallFixture.aCatalogue()), () -> new PaperLayout(own, null));
        TicketPaper paper = words.paper(
                MallFixture.standingStill(MallFixture.aTicket("v1", MallFixture.MORNING, false)), Language.INDONESIAN);

        assertThat(String.join(" ", sheet(paper).lines())).contains("sedang berhenti sementara");
    }

    @Test
    void the_samples_show_what_a_layout_must_bear() {
        List<TemplateBlock> usual = TicketTemplate.usual().blocks();

        assertThat(lines(Sample.COPY, Language.INDONESIAN, usual)).contains("CETAK ULANG");
        assertThat(lines(Sample.JOURNEY, Language.INDONESIAN, usual)).anyMatch(line -> line.startsWith("8. "));
        assertThat(lines(Sample.BOOKED, Language.INDONESIAN, usual))
                .anyMatch(line -> line.startsWith("Reservasi pukul"));
    }

    @Test
    void what_a_printer_cannot_print_as_it_is_written_is_warned_of() {
        TicketTemplate template = changed(
                TemplatePart.FOOTER,
                block -> block.withSize(2, 2).withText("Matur nuwun \u2665 Kependudukandancatatan", ""));

        assertThat(PaperWarning.of(template, List.of(PrinterProfile.roll80(), PrinterProfile.roll58())))
                .extracting(PaperWarning::kind, PaperWarning::value)
                .containsExactly(
                        tuple(PaperWarning.Kind.NOT_IN_CODE_PAGE, "\u2665"),
                        tuple(PaperWarning.Kind.WORD_BROKEN, "Kependudukandancatatan"));
    }

    @Test
    void what_cannot_be_read_is_no_layout() {
        assertThat(PaperLayout.read("satu-atap-ticket 2\n", null)).isEmpty();
        assertThat(PaperLayout.read(TicketTemplate.usual().text(), "iVBORw0KGgo="))
                .isEmpty();
        assertThat(PaperLayout.read(TicketTemplate.usual().text(), null)).contains(PaperLayout.usual());
    }

    private static TicketTemplate changed(TemplatePart part, UnaryOperator<TemplateBlock> change) {
        return new TicketTemplate(TicketTemplate.usual().blocks().stream()
                .map(block -> block.part() == part ? change.apply(block) : block)
                .toList());
    }

    private List<String> lines(Sample sample, Language language, List<TemplateBlock> blocks) {
        return sheet(sample, language, blocks).lines();
    }

    private Sheet sheet(Sample sample, Language language, List<TemplateBlock> blocks) {
        return sheet(samples.paper(sample, language, new PaperLayout(new TicketTemplate(blocks), null))
                .orElseThrow());
    }

    private static Sheet sheet(TicketPaper paper) {
        PrinterProfile printer = PrinterProfile.roll80();
        return SheetPicture.of(new TicketLayout(printer).bytes(paper), printer).orElseThrow();
    }
}
