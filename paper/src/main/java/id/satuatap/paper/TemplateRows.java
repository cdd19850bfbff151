package id.satuatap.paper;

import id.satuatap.devices.printer.Align;
import id.satuatap.devices.printer.Look;
import id.satuatap.devices.printer.PaperRow;
import id.satuatap.devices.printer.TicketLogo;
import id.satuatap.devices.printer.TicketPaper;
import id.satuatap.devices.printer.TicketPaper.Detail;
import id.satuatap.protocol.template.TemplateBlock;
import id.satuatap.protocol.template.TemplatePart;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Puts what is on one ticket where the template says. Confined to its maker's thread, used once. */
final class TemplateRows {
    private static final int NUMBER_LARGEST = 8;
    /** Height of a logo in one step. */
    private static final int LOGO_STEP_DOTS = 80;

    private final List<PaperRow> rows = new ArrayList<>();
    private final PaperLayout layout;
    private final Content content;

    /**
     * What may be on a ticket. Immutable.
     *
     * @param paper its words as they usually are
     * @param facts those of each part, none where there are none
     * @param stillNote that its agency stands still, in the visitor's languages; none where it works
     * @param inEnglish whether English words follow the Indonesian ones
     */
    record Content(
            TicketPaper paper, Map<TemplatePart, List<Detail>> facts, List<String> stillNote, boolean inEnglish) {}

    private TemplateRows(PaperLayout layout, Content content) {
        this.layout = layout;
        this.content = content;
    }

    /** The rows of one ticket. */
    static List<PaperRow> of(PaperLayout layout, Content content) {
        TemplateRows made = new TemplateRows(layout, content);
        layout.template().blocks().stream().filter(TemplateBlock::shown).forEach(made::add);
        made.stillNoteWithoutNotes();
        return List.copyOf(made.rows);
    }

    private void add(TemplateBlock block) {
        TicketPaper paper = content.paper();
        Look look = look(block);
        switch (block.part()) {
            case LOGO -> logo(layout.logo(), block);
            case MALL -> words(block, paper.mallLines());
            case COPY_MARK -> rows.add(new PaperRow.Mark(look));
            case AGENCY -> words(block, List.of(paper.agency()));
            case SERVICE -> words(block, List.of(paper.service()));
            case CAPTION -> caption(block);
            case NUMBER ->
                rows.add(new PaperRow.LargeNumber(
                        block.wide() == 0 ? NUMBER_LARGEST : block.wide(), look.align(), block.bold()));
            case PLACE -> words(block, List.of(paper.place()));
            case BOOKED, AHEAD, FORECAST, FEE, STOPS -> facts(block, look);
            case ISSUED -> rows.add(new PaperRow.Moment(paper.issuedAt(), look));
            case QR -> rows.add(new PaperRow.Code(look.align()));
            case NOTES -> notes(block);
            case FOOTER -> words(block, List.of(paper.footer()));
            case TEXT -> words(block, List.of());
            case RULE -> rows.add(new PaperRow.Rule());
            case GAP -> rows.add(new PaperRow.Gap(block.dots()));
        }
    }

    private void logo(@Nullable TicketLogo logo, TemplateBlock block) {
        if (logo != null) {
            rows.add(new PaperRow.Picture(logo, LOGO_STEP_DOTS * block.high(), align(block)));
        }
    }

    /** The administrator's own words, or the usual ones. */
    private void words(TemplateBlock block, List<String> usual) {
        rows.add(new PaperRow.Words(own(block, usual), look(block)));
    }

    private List<String> own(TemplateBlock block, List<String> usual) {
        if (block.text().isBlank()) {
            return usual;
        }
        List<String> said = new ArrayList<>(paragraphs(block.text()));
        if (content.inEnglish()) {
            said.addAll(paragraphs(block.english()));
        }
        return said;
    }

    /** In one breath with the number: both languages in one line where there is room. */
    private void caption(TemplateBlock block) {
        String own = content.inEnglish() && !block.english().isBlank()
                ? block.text() + " / " + block.english()
                : block.text();
        rows.add(new PaperRow.Words(
                List.of(block.text().isBlank() ? content.paper().numberCaption() : own), look(block)));
    }

    /** That an agency stands still is said before all else, whatever the administrator's own notes are. */
    private void notes(TemplateBlock block) {
        if (block.text().isBlank()) {
            words(block, content.paper().notes());
            return;
        }
        List<String> said = new ArrayList<>(content.stillNote());
        said.addAll(own(block, List.of()));
        rows.add(new PaperRow.Words(said, look(block)));
    }

    /** Nobody can lay out a ticket that keeps it from its visitor. */
    private void stillNoteWithoutNotes() {
        boolean notes = layout.template().blocks().stream()
                .anyMatch(block -> block.part() == TemplatePart.NOTES && block.shown());
        if (!notes && !content.stillNote().isEmpty()) {
            rows.add(new PaperRow.Words(content.stillNote(), new Look(1, 1, Align.CENTRE, true)));
        }
    }

    /** Facts that stand together share their columns. */
    private void facts(TemplateBlock block, Look look) {
        List<Detail> found = content.facts().getOrDefault(block.part(), List.of());
        int last = rows.size() - 1;
        if (last >= 0
                && rows.get(last) instanceof PaperRow.Facts before
                && before.look().equals(look)) {
            List<Detail> together = new ArrayList<>(before.details());
            together.addAll(found);
            rows.set(last, new PaperRow.Facts(together, look));
        } else {
            rows.add(new PaperRow.Facts(found, look));
        }
    }

    private static Look look(TemplateBlock block) {
        return new Look(Math.max(1, block.wide()), Math.max(1, block.high()), align(block), block.bold());
    }

    private static Align align(TemplateBlock block) {
        return switch (block.align()) {
            case LEFT -> Align.LEFT;
            case CENTRE -> Align.CENTRE;
            case RIGHT -> Align.RIGHT;
        };
    }

    private static List<String> paragraphs(String words) {
        return words.lines().filter(line -> !line.isBlank()).toList();
    }
}
