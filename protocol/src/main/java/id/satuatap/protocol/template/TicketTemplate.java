package id.satuatap.protocol.template;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What stands on a ticket from top to bottom. Immutable. */
public record TicketTemplate(List<TemplateBlock> blocks) {
    /** First line of the text, with the version of its form. */
    static final String HEAD = "satu-atap-ticket 1";

    /** Longest text in characters. */
    public static final int CHARACTERS_MAX = 12_000;

    /** Longest logo as base64, in characters: with the text it fits a command. */
    public static final int LOGO_CHARACTERS_MAX = 44_000;

    private static final int BLOCKS_MAX = 60;
    private static final int WORDS_MAX = 300;
    private static final int SIZE_MAX = 8;
    private static final int LOGO_SIZE_MAX = 3;
    private static final int NUMBER_SIZE_MIN = 3;
    private static final int GAP_MAX = 255;

    private static final TicketTemplate USUAL = usualBlocks();

    public TicketTemplate {
        blocks = List.copyOf(blocks);
    }

    /** What holds where nobody published another. */
    public static TicketTemplate usual() {
        return USUAL;
    }

    private static TicketTemplate usualBlocks() {
        return new TicketTemplate(List.of(
                TemplateBlock.of(TemplatePart.LOGO),
                TemplateBlock.of(TemplatePart.MALL).withBold(true),
                TemplateBlock.of(TemplatePart.COPY_MARK),
                TemplateBlock.of(TemplatePart.RULE),
                TemplateBlock.of(TemplatePart.AGENCY).withBold(true).withSize(1, 2),
                TemplateBlock.of(TemplatePart.GAP).withDots(8),
                TemplateBlock.of(TemplatePart.SERVICE),
                TemplateBlock.of(TemplatePart.GAP),
                TemplateBlock.of(TemplatePart.CAPTION),
                TemplateBlock.of(TemplatePart.GAP),
                TemplateBlock.of(TemplatePart.NUMBER).withBold(true),
                TemplateBlock.of(TemplatePart.GAP),
                TemplateBlock.of(TemplatePart.PLACE).withBold(true),
                fact(TemplatePart.BOOKED),
                fact(TemplatePart.AHEAD),
                fact(TemplatePart.FORECAST),
                fact(TemplatePart.FEE),
                fact(TemplatePart.STOPS),
                TemplateBlock.of(TemplatePart.RULE),
                TemplateBlock.of(TemplatePart.ISSUED),
                TemplateBlock.of(TemplatePart.QR),
                TemplateBlock.of(TemplatePart.NOTES),
                TemplateBlock.of(TemplatePart.GAP).withDots(8),
                TemplateBlock.of(TemplatePart.FOOTER).withBold(true)));
    }

    private static TemplateBlock fact(TemplatePart part) {
        return TemplateBlock.of(part).withBold(true).withAlign(TemplateAlign.LEFT);
    }

    /** The text: a first line that names its form, then a line for each block. */
    public String text() {
        return Stream.concat(Stream.of(HEAD), blocks.stream().map(TemplateBlock::line))
                .collect(Collectors.joining("\n", "", "\n"));
    }

    /** What is wrong, by the lines of {@link #text()}. */
    public List<TemplateFault> faults() {
        List<Integer> lines =
                Stream.iterate(2, line -> line + 1).limit(blocks.size()).toList();
        return faults(lines);
    }

    /** @param lines on which line each block stands */
    List<TemplateFault> faults(List<Integer> lines) {
        List<TemplateFault> faults = new ArrayList<>();
        Set<TemplatePart> seen = EnumSet.noneOf(TemplatePart.class);
        for (int i = 0; i < blocks.size(); i++) {
            TemplateBlock block = blocks.get(i);
            int line = lines.get(i);
            if (!seen.add(block.part()) && !block.part().often()) {
                faults.add(new TemplateFault(
                        line, TemplateReason.PART_TWICE, block.part().word()));
            }
            if (block.part().needed() && !block.shown()) {
                faults.add(new TemplateFault(line, missing(block.part()), ""));
            }
            sizes(block, line, faults);
            words(block, line, faults);
        }
        Stream.of(TemplatePart.values())
                .filter(part -> part.needed() && !seen.contains(part))
                .forEach(part -> faults.add(new TemplateFault(0, missing(part), "")));
        if (blocks.size() > BLOCKS_MAX) {
            faults.add(new TemplateFault(0, TemplateReason.TOO_MANY_PARTS, Integer.toString(BLOCKS_MAX)));
        }
        if (text().length() > CHARACTERS_MAX) {
            faults.add(new TemplateFault(0, TemplateReason.TOO_LONG, Integer.toString(CHARACTERS_MAX)));
        }
        return List.copyOf(faults);
    }

    private static TemplateReason missing(TemplatePart part) {
        return part == TemplatePart.NUMBER ? TemplateReason.NUMBER_MISSING : TemplateReason.COPY_MARK_MISSING;
    }

    private static void sizes(TemplateBlock block, int line, List<TemplateFault> faults) {
        TemplatePart part = block.part();
        int wide = block.wide();
        int high = block.high();
        int max = part == TemplatePart.LOGO ? LOGO_SIZE_MAX : part.sized() ? SIZE_MAX : 1;
        boolean square = (part != TemplatePart.LOGO && part != TemplatePart.NUMBER) || wide == high;
        boolean fits = part == TemplatePart.NUMBER && wide == 0 && high == 0;
        if (!fits && (wide < 1 || high < 1 || wide > max || high > max || !square)) {
            faults.add(new TemplateFault(line, TemplateReason.NOT_A_SIZE, wide + "x" + high));
        } else if (part == TemplatePart.NUMBER && !fits && wide < NUMBER_SIZE_MIN) {
            faults.add(
                    new TemplateFault(line, TemplateReason.NUMBER_TOO_SMALL, NUMBER_SIZE_MIN + "x" + NUMBER_SIZE_MIN));
        }
        if (part == TemplatePart.GAP && (block.dots() < 1 || block.dots() > GAP_MAX)) {
            faults.add(new TemplateFault(line, TemplateReason.NOT_A_GAP, Integer.toString(GAP_MAX)));
        }
    }

    private static void words(TemplateBlock block, int line, List<TemplateFault> faults) {
        String own = block.text() + block.english();
        if (!own.isEmpty() && !block.part().worded()) {
            faults.add(new TemplateFault(
                    line, TemplateReason.NO_WORDS_HERE, block.part().word()));
        }
        if (block.shown() && block.text().isBlank() && (block.part() == TemplatePart.TEXT || !own.isEmpty())) {
            faults.add(new TemplateFault(line, TemplateReason.WORDS_MISSING, ""));
        }
        if (block.text().length() > WORDS_MAX || block.english().length() > WORDS_MAX) {
            faults.add(new TemplateFault(line, TemplateReason.WORDS_TOO_LONG, Integer.toString(WORDS_MAX)));
        }
        if (own.chars().anyMatch(c -> c != '\n' && Character.isISOControl(c))) {
            faults.add(new TemplateFault(line, TemplateReason.CONTROL_CHARACTERS, ""));
        }
    }
}
