package id.satuatap.protocol.template;

/**
 * One block of a ticket. Immutable; whether it may be so is told by {@link TicketTemplate#faults()}.
 *
 * @param part what it shows
 * @param shown whether it is on the paper
 * @param wide times as wide, from 1; 0 for a number as large as the paper is wide; of a logo, in steps of 10 mm of height
 * @param high times as high, alike
 * @param align where it stands
 * @param bold whether it is bold
 * @param dots height of a gap; 0 for others
 * @param text the administrator's words in Indonesian, paragraphs parted by line feeds; empty for the usual ones
 * @param english the same in English; empty for none
 */
public record TemplateBlock(
        TemplatePart part,
        boolean shown,
        int wide,
        int high,
        TemplateAlign align,
        boolean bold,
        int dots,
        String text,
        String english) {

    /** A shown block of ordinary size in the middle. */
    public static TemplateBlock of(TemplatePart part) {
        int size = part == TemplatePart.NUMBER ? 0 : 1;
        int dots = part == TemplatePart.GAP ? 16 : 0;
        return new TemplateBlock(part, true, size, size, TemplateAlign.CENTRE, false, dots, "", "");
    }

    public TemplateBlock withShown(boolean now) {
        return new TemplateBlock(part, now, wide, high, align, bold, dots, text, english);
    }

    public TemplateBlock withSize(int times, int timesHigh) {
        return new TemplateBlock(part, shown, times, timesHigh, align, bold, dots, text, english);
    }

    public TemplateBlock withAlign(TemplateAlign now) {
        return new TemplateBlock(part, shown, wide, high, now, bold, dots, text, english);
    }

    public TemplateBlock withBold(boolean now) {
        return new TemplateBlock(part, shown, wide, high, align, now, dots, text, english);
    }

    public TemplateBlock withDots(int now) {
        return new TemplateBlock(part, shown, wide, high, align, bold, now, text, english);
    }

    public TemplateBlock withText(String indonesian, String inEnglish) {
        return new TemplateBlock(part, shown, wide, high, align, bold, dots, indonesian, inEnglish);
    }

    /** Its line of the text. */
    String line() {
        StringBuilder line = new StringBuilder(part.word());
        if (!shown) {
            line.append(" hidden");
        }
        if (part.aligned()) {
            line.append(' ').append(align.word());
        }
        if (bold) {
            line.append(" bold");
        }
        if (wide > 1 || high > 1) {
            line.append(' ').append(wide).append('x').append(high);
        }
        if (part == TemplatePart.GAP) {
            line.append(' ').append(dots);
        }
        if (!text.isEmpty() || !english.isEmpty()) {
            line.append(' ').append(quoted(text));
        }
        if (!english.isEmpty()) {
            line.append(' ').append(quoted(english));
        }
        return line.toString();
    }

    private static String quoted(String words) {
        return '"' + words.replace("\\", "\\\\").replace("\"", "\\\"").replace("\n", "\\n") + '"';
    }
}
