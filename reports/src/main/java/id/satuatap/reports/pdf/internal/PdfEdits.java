package id.satuatap.reports.pdf.internal;

import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Changes to a PDF with a plain table of its objects' places (PDF 1.4): what comes after a change moves, and the table tells
 * so. Confined to one thread.
 */
final class PdfEdits {
    private static final Pattern START = Pattern.compile("startxref\\s+(\\d+)\\s+%%EOF\\s*$");
    private static final Pattern TABLE = Pattern.compile("xref\\s+0 (\\d+)\\s");
    /** "0000000015 00000 n", a space and a line feed. */
    private static final int ENTRY = 20;

    private static final int OFFSET_DIGITS = 10;
    private static final int USED_AT = 17;

    private final String text;
    private final TreeMap<Integer, Edit> edits = new TreeMap<>();

    private record Edit(int end, String replacement) {
        int growth(int start) {
            return replacement.length() - (end - start);
        }
    }

    /** The bytes stay bytes: each is one letter of Latin-1. */
    PdfEdits(byte[] pdf) {
        this.text = new String(pdf, StandardCharsets.ISO_8859_1);
    }

    String text() {
        return text;
    }

    /** Replaces what stands from one place to before another; replacements do not overlap. */
    void replace(int start, int end, String replacement) {
        edits.put(start, new Edit(end, replacement));
    }

    /** The file with all changes made. */
    byte[] applied() {
        Matcher start = START.matcher(text);
        if (!start.find()) {
            throw new IllegalStateException("no PDF: it does not tell where its table is");
        }
        int tableAt = Integer.parseInt(start.group(1));
        replaceOffsets(tableAt);
        replace(start.start(1), start.end(1), Integer.toString(moved(tableAt)));
        StringBuilder changed = new StringBuilder(text.length() + 64);
        int from = 0;
        for (Map.Entry<Integer, Edit> edit : edits.entrySet()) {
            changed.append(text, from, edit.getKey()).append(edit.getValue().replacement());
            from = edit.getValue().end();
        }
        return changed.append(text, from, text.length()).toString().getBytes(StandardCharsets.ISO_8859_1);
    }

    /** Entries keep their length, so that they move nothing themselves. */
    private void replaceOffsets(int tableAt) {
        Matcher table = TABLE.matcher(text).region(tableAt, text.length());
        if (!table.lookingAt()) {
            throw new IllegalStateException("no plain table of objects at " + tableAt);
        }
        int objects = Integer.parseInt(table.group(1));
        for (int object = 0; object < objects; object++) {
            int at = table.end() + object * ENTRY;
            if (text.charAt(at + USED_AT) == 'n') {
                int offset = Integer.parseInt(text.substring(at, at + OFFSET_DIGITS));
                int moved = moved(offset);
                if (moved != offset) {
                    replace(at, at + OFFSET_DIGITS, padded(moved));
                }
            }
        }
    }

    private int moved(int offset) {
        return offset
                + edits.headMap(offset).entrySet().stream()
                        .mapToInt(edit -> edit.getValue().growth(edit.getKey()))
                        .sum();
    }

    private static String padded(int offset) {
        String digits = Integer.toString(offset);
        return "0".repeat(OFFSET_DIGITS - digits.length()) + digits;
    }
}
