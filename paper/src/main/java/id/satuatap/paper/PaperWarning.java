package id.satuatap.paper;

import id.satuatap.devices.printer.EscPos;
import id.satuatap.devices.printer.PrinterProfile;
import id.satuatap.protocol.template.TemplateBlock;
import id.satuatap.protocol.template.TicketTemplate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Something in a template that can be printed, though not as its writer thinks. Immutable.
 *
 * @param block which block, from 0
 * @param value the characters or the word that is meant
 */
public record PaperWarning(int block, Kind kind, String value) {
    /** What is so. */
    public enum Kind {
        /** Characters of which the printer has none, nor a nearest one: a question mark is printed. */
        NOT_IN_CODE_PAGE,
        /** A word longer than a line of narrow paper: it is broken in two. */
        WORD_BROKEN
    }

    /** Looks at the words of a template's own, for printers of which each prints it. */
    public static List<PaperWarning> of(TicketTemplate template, List<PrinterProfile> printers) {
        List<PaperWarning> warnings = new ArrayList<>();
        for (int i = 0; i < template.blocks().size(); i++) {
            TemplateBlock block = template.blocks().get(i);
            if (block.shown()) {
                look(i, block, printers, warnings);
            }
        }
        return List.copyOf(warnings);
    }

    private static void look(
            int index, TemplateBlock block, List<PrinterProfile> printers, List<PaperWarning> warnings) {
        String words = block.text() + " " + block.english();
        String lacking = printers.stream()
                .flatMap(printer -> lacking(words, new EscPos(printer.codePage())))
                .distinct()
                .collect(Collectors.joining(" "));
        if (!lacking.isEmpty()) {
            warnings.add(new PaperWarning(index, Kind.NOT_IN_CODE_PAGE, lacking));
        }
        int columns = printers.stream().mapToInt(PrinterProfile::columns).min().orElse(1) / Math.max(1, block.wide());
        Stream.of(words.strip().split("\\s+"))
                .filter(word -> word.length() > columns)
                .findFirst()
                .ifPresent(word -> warnings.add(new PaperWarning(index, Kind.WORD_BROKEN, word)));
    }

    private static Stream<String> lacking(String words, EscPos printer) {
        return words.codePoints()
                .filter(point -> point != '?'
                        && printer.printable(Character.toString(point)).equals("?"))
                .mapToObj(Character::toString);
    }
}
