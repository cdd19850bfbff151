package id.satuatap.counter.template;

import id.satuatap.paper.PaperWarning;
import id.satuatap.protocol.template.TemplateBlock;
import id.satuatap.protocol.template.TemplateFault;
import id.satuatap.protocol.template.TemplatePart;
import id.satuatap.protocol.template.TemplateView;
import id.satuatap.protocol.template.TicketTemplate;
import id.satuatap.uikit.text.MallText;
import id.satuatap.uikit.text.Messages;

/** What this workspace says, in the language of the moment. Immutable. */
public final class TemplateWords {
    private static final int FIRST_LINE = 2;
    private static final int LOGO_STEP_MM = 10;

    private final MallText mallText;
    private final Messages messages;

    public TemplateWords(MallText mallText) {
        this.mallText = mallText;
        this.messages = Messages.beside(TemplateWords.class, mallText.localeProperty());
    }

    Messages messages() {
        return messages;
    }

    MallText mallText() {
        return mallText;
    }

    String part(TemplatePart part) {
        return messages.text("part." + part);
    }

    /** What tells a block from others of its part. */
    String about(TemplateBlock block) {
        if (block.part() == TemplatePart.GAP) {
            return messages.text("block.gap", block.dots());
        }
        return block.text().replace('\n', ' ');
    }

    String size(TemplatePart part, Times size) {
        if (size.wide() == 0) {
            return messages.text("size.fit");
        }
        return part == TemplatePart.LOGO
                ? messages.text("size.logo", size.high() * LOGO_STEP_MM)
                : messages.text("size.times", size.wide(), size.high());
    }

    String fault(TicketTemplate template, TemplateFault fault) {
        String words = messages.text("fault." + fault.reason(), fault.value());
        int block = fault.line() - FIRST_LINE;
        return block < 0 || block >= template.blocks().size() ? words : place(template, block, words);
    }

    String warning(TicketTemplate template, PaperWarning warning) {
        return place(template, warning.block(), messages.text("warning." + warning.kind(), warning.value()));
    }

    private String place(TicketTemplate template, int block, String words) {
        return messages.text(
                "fault.at", block + 1, part(template.blocks().get(block).part()), words);
    }

    String published(TemplateView view) {
        String by = view.by();
        return messages.text(
                "earlier.one",
                view.version(),
                mallText.date(view.at()),
                mallText.clock(view.at()),
                by == null ? messages.text("earlier.server") : by);
    }
}
