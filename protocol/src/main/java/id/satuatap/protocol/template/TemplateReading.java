package id.satuatap.protocol.template;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What reading a template's text gave. Immutable.
 *
 * @param template what could be read of it; only without faults is it what was meant
 * @param faults what is wrong, in the order of the lines; none for a good one
 */
public record TemplateReading(TicketTemplate template, List<TemplateFault> faults) {
    private static final int GAP_DIGITS = 4;

    public TemplateReading {
        faults = List.copyOf(faults);
    }

    public boolean good() {
        return faults.isEmpty();
    }

    /** Reads a text; blank lines and those that begin with {@code #} are nothing. */
    public static TemplateReading of(String text) {
        if (text.length() > TicketTemplate.CHARACTERS_MAX) {
            return new TemplateReading(
                    TicketTemplate.usual(),
                    List.of(new TemplateFault(
                            0, TemplateReason.TOO_LONG, Integer.toString(TicketTemplate.CHARACTERS_MAX))));
        }
        List<String> lines = text.lines().toList();
        if (lines.isEmpty() || !lines.get(0).strip().equals(TicketTemplate.HEAD)) {
            return new TemplateReading(
                    TicketTemplate.usual(), List.of(new TemplateFault(1, TemplateReason.NOT_A_TEMPLATE, "")));
        }
        List<TemplateFault> faults = new ArrayList<>();
        List<TemplateBlock> blocks = new ArrayList<>();
        List<Integer> places = new ArrayList<>();
        for (int i = 1; i < lines.size(); i++) {
            String line = lines.get(i).strip();
            if (!line.isEmpty() && !line.startsWith("#")) {
                Line read = new Line(line, i + 1, faults);
                TemplateBlock block = read.block();
                if (block != null) {
                    blocks.add(block);
                    places.add(i + 1);
                }
            }
        }
        TicketTemplate template = new TicketTemplate(blocks);
        if (faults.isEmpty()) {
            faults.addAll(template.faults(places));
        }
        return new TemplateReading(template, faults);
    }

    /** One line. Used once. */
    private static final class Line {
        private final String line;
        private final int number;
        private final List<TemplateFault> faults;
        private final List<String> words = new ArrayList<>();
        private final List<String> quoted = new ArrayList<>();

        Line(String line, int number, List<TemplateFault> faults) {
            this.line = line;
            this.number = number;
            this.faults = faults;
        }

        @Nullable
        TemplateBlock block() {
            if (!split()) {
                return null;
            }
            TemplatePart part =
                    TemplatePart.of(words.isEmpty() ? "" : words.get(0)).orElse(null);
            if (part == null) {
                fault(TemplateReason.UNKNOWN_PART, words.isEmpty() ? line : words.get(0));
                return null;
            }
            TemplateBlock block = TemplateBlock.of(part);
            for (String word : words.subList(1, words.size())) {
                block = with(block, word);
            }
            return quoted.isEmpty() ? block : block.withText(quoted.get(0), quoted.size() > 1 ? quoted.get(1) : "");
        }

        private TemplateBlock with(TemplateBlock block, String word) {
            TemplatePart part = block.part();
            if (word.equals("hidden")) {
                return block.withShown(false);
            }
            if (word.equals("bold") && part.maybeBold()) {
                return block.withBold(true);
            }
            if (part.aligned()) {
                for (TemplateAlign align : TemplateAlign.values()) {
                    if (align.word().equals(word)) {
                        return block.withAlign(align);
                    }
                }
            }
            if (word.matches("\\d{1,2}x\\d{1,2}")) {
                int x = word.indexOf('x');
                return block.withSize(Integer.parseInt(word.substring(0, x)), Integer.parseInt(word.substring(x + 1)));
            }
            if (part == TemplatePart.GAP && word.length() <= GAP_DIGITS && word.matches("\\d+")) {
                return block.withDots(Integer.parseInt(word));
            }
            fault(TemplateReason.UNKNOWN_WORD, word);
            return block;
        }

        /** Into words and what stands between quotes. */
        private boolean split() {
            int at = 0;
            while (at < line.length()) {
                if (line.charAt(at) == '"') {
                    at = quote(at + 1);
                    if (at < 0) {
                        fault(TemplateReason.OPEN_QUOTE, "");
                        return false;
                    }
                } else if (Character.isWhitespace(line.charAt(at))) {
                    at++;
                } else {
                    int from = at;
                    while (at < line.length() && line.charAt(at) != '"' && !Character.isWhitespace(line.charAt(at))) {
                        at++;
                    }
                    words.add(line.substring(from, at));
                }
            }
            if (quoted.size() > 2) {
                fault(TemplateReason.UNKNOWN_WORD, quoted.get(2));
            }
            return true;
        }

        /** The place after the closing quote; -1 where there is none. */
        private int quote(int from) {
            StringBuilder said = new StringBuilder();
            for (int at = from; at < line.length(); at++) {
                char c = line.charAt(at);
                if (c == '"') {
                    quoted.add(said.toString());
                    return at + 1;
                }
                if (c == '\\' && at + 1 < line.length()) {
                    at++;
                    said.append(line.charAt(at) == 'n' ? '\n' : line.charAt(at));
                } else {
                    said.append(c);
                }
            }
            return -1;
        }

        private void fault(TemplateReason reason, String value) {
            faults.add(new TemplateFault(number, reason, value));
        }
    }
}
