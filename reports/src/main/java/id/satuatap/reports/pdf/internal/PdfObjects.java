package id.satuatap.reports.pdf.internal;

import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/**
 * The objects of a PDF with a plain table of their places (PDF 1.4), to be written again with fewer. The bytes stay bytes:
 * each is one letter of Latin-1. Confined to one thread.
 */
final class PdfObjects {
    /** At the beginning of an object: parent, role, page, piece of the page, elements below. */
    static final Pattern ELEMENT = Pattern.compile("\\s*<</P (\\d+) 0 R/S/(\\w+)(?:/Pg (\\d+) 0 R)?/Type/StructElem"
            + "/K(?: (\\d+)|\\[((?:\\d+ 0 R ?)*)\\])>>\\s*endobj");

    static final Pattern REFERENCE = Pattern.compile("(\\d+) 0 R\\b");

    private static final Pattern START = Pattern.compile("startxref\\s+(\\d+)\\s+%%EOF\\s*$");
    private static final Pattern TABLE = Pattern.compile("xref\\s+0 (\\d+)\\s");
    private static final Pattern BEGINNING = Pattern.compile("(\\d+) 0 obj");
    private static final Pattern SIZE = Pattern.compile("/Size \\d+");
    private static final String REFERRED = " 0 R";
    private static final String ZEROS = "0".repeat(10);
    private static final int ENTRY = 20;
    private static final int OFFSET_DIGITS = 10;
    private static final int USED_AT = 17;

    private final String header;
    private final String trailer;
    /** What follows "n 0 obj", by n, in the order of the file. */
    private final Map<Integer, String> bodies = new LinkedHashMap<>();

    private PdfObjects(String text) {
        Matcher start = START.matcher(text);
        if (!start.find()) {
            throw new IllegalStateException("no PDF: it does not tell where its table is");
        }
        int tableAt = Integer.parseInt(start.group(1));
        Matcher table = TABLE.matcher(text).region(tableAt, text.length());
        if (!table.lookingAt()) {
            throw new IllegalStateException("no plain table of objects at " + tableAt);
        }
        int entriesAt = table.end();
        int[] offsets = IntStream.range(0, Integer.parseInt(table.group(1)))
                .map(object -> entriesAt + object * ENTRY)
                .filter(at -> text.charAt(at + USED_AT) == 'n')
                .map(at -> Integer.parseInt(text.substring(at, at + OFFSET_DIGITS)))
                .sorted()
                .toArray();
        for (int i = 0; i < offsets.length; i++) {
            int end = i + 1 < offsets.length ? offsets[i + 1] : tableAt;
            Matcher beginning = BEGINNING.matcher(text).region(offsets[i], end);
            if (!beginning.lookingAt()) {
                throw new IllegalStateException("no object at " + offsets[i]);
            }
            bodies.put(Integer.parseInt(beginning.group(1)), text.substring(beginning.end(), end));
        }
        this.header = text.substring(0, offsets[0]);
        this.trailer = text.substring(text.indexOf("trailer", tableAt), start.start());
    }

    static PdfObjects of(byte[] pdf) {
        return new PdfObjects(new String(pdf, StandardCharsets.ISO_8859_1));
    }

    Map<Integer, String> bodies() {
        return Collections.unmodifiableMap(bodies);
    }

    /** Another content for an object. */
    void replace(int object, String content) {
        bodies.put(object, "\n" + content + "\nendobj\n");
    }

    /**
     * The file without some objects, numbered anew.
     *
     * @param gone the objects that are left out, each with the one that is meant instead
     */
    byte[] written(Map<Integer, Integer> gone) {
        Map<Integer, Integer> numbers = new LinkedHashMap<>();
        bodies.keySet().stream()
                .filter(object -> !gone.containsKey(object))
                .sorted(Comparator.naturalOrder())
                .forEach(object -> numbers.put(object, numbers.size() + 1));
        StringBuilder file = new StringBuilder(header);
        int[] places = new int[numbers.size() + 1];
        bodies.forEach((object, body) -> {
            Integer number = numbers.get(object);
            if (number != null) {
                places[number] = file.length();
                file.append(number.intValue()).append(" 0 obj");
                int stream = body.indexOf("stream\n");
                int words = stream < 0 ? body.length() : stream;
                appendRenumbered(file, body.substring(0, words), numbers, gone);
                file.append(body, words, body.length());
            }
        });
        int tableAt = file.length();
        file.append("xref\n0 ").append(places.length).append("\n0000000000 65535 f \n");
        for (int number = 1; number < places.length; number++) {
            String place = Integer.toString(places[number]);
            file.append(ZEROS, 0, OFFSET_DIGITS - place.length()).append(place).append(" 00000 n \n");
        }
        String end = SIZE.matcher(trailer).replaceFirst("/Size " + places.length);
        appendRenumbered(file, end, numbers, gone);
        file.append("startxref\n").append(tableAt).append("\n%%EOF\n");
        return file.toString().getBytes(StandardCharsets.ISO_8859_1);
    }

    /** What people read may look like a reference, and stays: a title may hold "7 0 R". */
    private static void appendRenumbered(
            StringBuilder file, String words, Map<Integer, Integer> numbers, Map<Integer, Integer> gone) {
        int at = 0;
        while (at < words.length()) {
            int text = words.indexOf('(', at);
            int end = text < 0 ? words.length() : text;
            appendReferences(file, words.substring(at, end), numbers, gone);
            at = text < 0 ? end : endOfText(words, text);
            file.append(words, end, at);
        }
    }

    /** By hand: there are tens of thousands, and a pattern takes several times as long. */
    private static void appendReferences(
            StringBuilder file, String words, Map<Integer, Integer> numbers, Map<Integer, Integer> gone) {
        int from = 0;
        for (int end = words.indexOf(REFERRED); end >= 0; end = words.indexOf(REFERRED, end + 1)) {
            int begin = end;
            while (begin > from && Character.isDigit(words.charAt(begin - 1))) {
                begin--;
            }
            int after = end + REFERRED.length();
            boolean word = after < words.length() && Character.isLetterOrDigit(words.charAt(after));
            if (begin < end && !word) {
                int object = Integer.parseInt(words, begin, end, 10);
                file.append(words, from, begin).append(numbers.getOrDefault(gone.getOrDefault(object, object), 0));
                from = end;
            }
        }
        file.append(words, from, words.length());
    }

    /** Behind a literal string (ISO 32000-1, 7.3.4.2): parentheses within it are in pairs or escaped. */
    private static int endOfText(String words, int start) {
        int depth = 0;
        for (int at = start; at < words.length(); at++) {
            char letter = words.charAt(at);
            if (letter == '\\') {
                at++;
            } else if (letter == '(') {
                depth++;
            } else if (letter == ')' && --depth == 0) {
                return at + 1;
            }
        }
        return words.length();
    }
}
