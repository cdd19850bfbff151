package id.satuatap.protocol.template;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class TicketTemplateTest {
    private static final String HEAD = "satu-atap-ticket 1\n";
    private static final String NEEDED = "number bold\ncopy-mark\n";

    @Test
    void the_usual_one_is_good_and_its_text_is_itself_again() {
        TicketTemplate usual = TicketTemplate.usual();

        assertThat(usual.faults()).isEmpty();
        assertThat(TemplateReading.of(usual.text())).isEqualTo(new TemplateReading(usual, List.of()));
    }

    @Test
    void words_with_quotes_and_lines_come_back_as_they_were() {
        List<TemplateBlock> blocks = new ArrayList<>(TicketTemplate.usual().blocks());
        blocks.add(TemplateBlock.of(TemplatePart.TEXT)
                .withText("Selamat \"datang\"\ndi C:\\mal", "Welcome")
                .withAlign(TemplateAlign.RIGHT)
                .withSize(1, 2)
                .withShown(false));
        TicketTemplate template = new TicketTemplate(blocks);

        assertThat(TemplateReading.of(template.text()).template()).isEqualTo(template);
    }

    @Test
    void each_fault_is_told_by_its_line_and_code() {
        assertThat(faults("""
                        # a comment

                        number
                        copy-mark
                        logo 4x4
                        barcode
                        gap 300
                        qr bold
                        service "my service"
                        text
                        service
                        footer "open
                        """))
                .extracting(TemplateFault::line, TemplateFault::reason, TemplateFault::value)
                .containsExactly(
                        tuple(7, TemplateReason.UNKNOWN_PART, "barcode"),
                        tuple(9, TemplateReason.UNKNOWN_WORD, "bold"),
                        tuple(13, TemplateReason.OPEN_QUOTE, ""));
        assertThat(faults(
                        NEEDED + "logo 4x4\ngap 300\nservice \"mine\"\ntext\nservice\nfooter \"\" \"only English\"\n"))
                .extracting(TemplateFault::line, TemplateFault::reason)
                .containsExactly(
                        tuple(4, TemplateReason.NOT_A_SIZE),
                        tuple(5, TemplateReason.NOT_A_GAP),
                        tuple(6, TemplateReason.NO_WORDS_HERE),
                        tuple(7, TemplateReason.WORDS_MISSING),
                        tuple(8, TemplateReason.PART_TWICE),
                        tuple(9, TemplateReason.WORDS_MISSING));
    }

    @Test
    void the_number_and_the_mark_of_a_copy_cannot_be_taken_away() {
        assertThat(faults("mall\n"))
                .extracting(TemplateFault::reason)
                .containsExactly(TemplateReason.COPY_MARK_MISSING, TemplateReason.NUMBER_MISSING);
        assertThat(faults("number hidden\ncopy-mark hidden\n"))
                .extracting(TemplateFault::line, TemplateFault::reason)
                .containsExactly(tuple(2, TemplateReason.NUMBER_MISSING), tuple(3, TemplateReason.COPY_MARK_MISSING));
        assertThat(faults("number 2x2\ncopy-mark\n"))
                .extracting(TemplateFault::reason)
                .containsExactly(TemplateReason.NUMBER_TOO_SMALL);
    }

    @Test
    void what_is_no_template_is_told_at_its_first_line() {
        assertThat(TemplateReading.of("{}").faults())
                .containsExactly(new TemplateFault(1, TemplateReason.NOT_A_TEMPLATE, ""));
        assertThat(TemplateReading.of("satu-atap-ticket 2\n" + NEEDED).good()).isFalse();
        assertThat(faults(NEEDED + "rule\n".repeat(60)))
                .extracting(TemplateFault::reason)
                .containsExactly(TemplateReason.TOO_MANY_PARTS);
        assertThat(faults(NEEDED + "#".repeat(12_000)))
                .containsExactly(new TemplateFault(0, TemplateReason.TOO_LONG, "12000"));
        assertThat(TemplateFault.details(faults("mall\n")))
                .containsEntry("line", "0")
                .containsEntry("code", "COPY_MARK_MISSING")
                .containsEntry("code2", "NUMBER_MISSING");
    }

    @Test
    void only_a_small_png_is_a_logo() {
        assertThat(LogoCheck.of(null)).isEmpty();
        assertThat(LogoCheck.of("no logo")).hasSize(1);
        assertThat(LogoCheck.of("iVBORw0KGgoAAAANSUhEUgAAAAgAAAAI")).isEmpty();
        assertThat(LogoCheck.of("iVBORw0KGgoAAAANSUhEUgAABAAAAAAI")).hasSize(1);
    }

    private static List<TemplateFault> faults(String lines) {
        return TemplateReading.of(HEAD + lines).faults();
    }
}
