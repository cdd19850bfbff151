package id.satuatap.reports.pdf.internal;

import id.satuatap.reports.daily.ReportHead;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Takes chance and the clock out of a finished PDF: its date is that of the report, its id and the names of its subset fonts
 * follow from what it says. The same report gives the same bytes. Immutable.
 *
 * <p>These few places are edited in the file's bytes. To read the whole file and write it again costs more than the pages
 * themselves, and with thousands of structure elements several times as much.
 */
public final class Finish {
    /** Six letters by chance, then the font's name. */
    private static final Pattern SUBSET = Pattern.compile("/(?:BaseFont|FontName)/([A-Z]{6})\\+([A-Za-z-]+)");

    private static final Pattern CREATED = Pattern.compile("/CreationDate\\(([^)]*)\\)");
    private static final Pattern METADATA = Pattern.compile("/Type/Metadata/Length (\\d+)>>stream\n");
    private static final Pattern METADATA_CREATED = Pattern.compile("<xmp:CreateDate>([^<]*)</xmp:CreateDate>");
    private static final Pattern ID = Pattern.compile("/ID ?\\[<([0-9a-f]{32})><([0-9a-f]{32})>\\]");
    private static final DateTimeFormatter PDF_DATE = DateTimeFormatter.ofPattern("yyyyMMddHHmmss", Locale.ROOT);
    private static final int ID_BYTES = 16;

    private final ReportHead head;

    public Finish(ReportHead head) {
        this.head = head;
    }

    /**
     * The same pages without anything that would differ next time.
     *
     * @throws IllegalStateException when the file is not built as the library builds it
     */
    public byte[] of(byte[] pdf) {
        PdfEdits edits = new PdfEdits(pdf);
        String text = edits.text();
        ZonedDateTime madeAt = head.madeAt().atZone(head.zone()).truncatedTo(ChronoUnit.SECONDS);
        Matcher created = only(CREATED, text);
        edits.replace(created.start(1), created.end(1), pdfDate(madeAt));
        dateMetadata(edits, DateTimeFormatter.ISO_OFFSET_DATE_TIME.format(madeAt));
        SUBSET.matcher(text)
                .results()
                .forEach(subset -> edits.replace(subset.start(1), subset.end(1), subsetLetters(subset.group(2))));
        Matcher id = only(ID, text);
        String stable = HexFormat.of().formatHex(Arrays.copyOf(sha256(head.toString()), ID_BYTES));
        edits.replace(id.start(1), id.end(1), stable);
        edits.replace(id.start(2), id.end(2), stable);
        return edits.applied();
    }

    private static void dateMetadata(PdfEdits edits, String madeAt) {
        Matcher metadata = only(METADATA, edits.text());
        Matcher created = only(METADATA_CREATED, edits.text());
        int length = Integer.parseInt(metadata.group(1));
        int grown = madeAt.length() - (created.end(1) - created.start(1));
        edits.replace(metadata.start(1), metadata.end(1), Integer.toString(length + grown));
        edits.replace(created.start(1), created.end(1), madeAt);
    }

    /** D:20261123154512+07'00'. */
    private static String pdfDate(ZonedDateTime moment) {
        String offset = moment.getOffset().getTotalSeconds() == 0
                ? "Z"
                : moment.getOffset().getId().replace(':', '\'') + '\'';
        return "D:" + PDF_DATE.format(moment) + offset;
    }

    private static Matcher only(Pattern pattern, String text) {
        Matcher found = pattern.matcher(text);
        if (!found.find() || pattern.matcher(text).results().skip(1).findAny().isPresent()) {
            throw new IllegalStateException("not just one " + pattern + " in the PDF");
        }
        return found;
    }

    /** A subset is named by six letters of the font's own, instead of six by chance. */
    private static String subsetLetters(String font) {
        byte[] digest = sha256(font);
        StringBuilder letters = new StringBuilder();
        for (int letter = 0; letter < 6; letter++) {
            letters.append((char) ('A' + Math.floorMod(digest[letter], 26)));
        }
        return letters.toString();
    }

    private static byte[] sha256(String text) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
        } catch (NoSuchAlgorithmException fault) {
            throw new IllegalStateException("every Java has SHA-256", fault);
        }
    }
}
