package id.satuatap.reports.pdf.internal;

import id.satuatap.reports.daily.ReportHead;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.Arrays;
import java.util.GregorianCalendar;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSDocument;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSObject;
import org.apache.pdfbox.cos.COSString;
import org.apache.pdfbox.pdfwriter.compress.CompressParameters;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentInformation;
import org.apache.pdfbox.pdmodel.common.PDMetadata;

/**
 * Takes chance and the clock out of a finished PDF: its dates are those of the report, its id and the names of its subset
 * fonts follow from what it says. The same report gives the same bytes. Stateless.
 */
public final class Finish {
    private static final Pattern SUBSET = Pattern.compile("[A-Z]{6}\\+(.*)");
    private static final Pattern DATE =
            Pattern.compile("(<xmp:(?:CreateDate|MetadataDate)>)[^<]*|(xmp:(?:CreateDate|MetadataDate)=\")[^\"]*");
    private static final int ID_BYTES = 16;

    private final ReportHead head;

    public Finish(ReportHead head) {
        this.head = head;
    }

    /** The same pages without anything that would differ next time. */
    public byte[] of(byte[] pdf) throws IOException {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            ZonedDateTime madeAt = head.madeAt().atZone(head.zone()).truncatedTo(ChronoUnit.SECONDS);
            PDDocumentInformation information = document.getDocumentInformation();
            information.setCreationDate(GregorianCalendar.from(madeAt));
            information.getCOSObject().removeItem(COSName.MOD_DATE);
            dateMetadata(document, DateTimeFormatter.ISO_OFFSET_DATE_TIME.format(madeAt));
            nameFonts(document.getDocument());
            document.getDocument().getTrailer().setItem(COSName.ID, id(document.getNumberOfPages()));
            ByteArrayOutputStream bytes = new ByteArrayOutputStream(pdf.length + 4096);
            document.save(bytes, CompressParameters.NO_COMPRESSION);
            return bytes.toByteArray();
        }
    }

    private static void dateMetadata(PDDocument document, String madeAt) throws IOException {
        PDMetadata metadata = document.getDocumentCatalog().getMetadata();
        if (metadata == null) {
            throw new IOException("a PDF/A without metadata");
        }
        String xmp = new String(metadata.toByteArray(), StandardCharsets.UTF_8);
        String dated = DATE.matcher(xmp)
                .replaceAll(found -> (found.group(1) != null ? found.group(1) : found.group(2)) + madeAt);
        try (OutputStream out = metadata.getCOSObject().createOutputStream()) {
            out.write(dated.getBytes(StandardCharsets.UTF_8));
        }
    }

    private static void nameFonts(COSDocument document) {
        SortedMap<String, String> names = new TreeMap<>();
        for (COSObject object : document.getObjectsByType(COSName.FONT, COSName.FONT_DESC)) {
            if (object.getObject() instanceof COSDictionary font) {
                renamed(font, COSName.BASE_FONT, names);
                renamed(font, COSName.FONT_NAME, names);
            }
        }
    }

    /** A subset is named by six letters of the font's own, instead of six by chance. */
    private static void renamed(COSDictionary font, COSName key, SortedMap<String, String> names) {
        String name = font.getNameAsString(key);
        if (name == null) {
            return;
        }
        var subset = SUBSET.matcher(name);
        if (subset.matches()) {
            font.setName(key, names.computeIfAbsent(subset.group(1), Finish::subsetName));
        }
    }

    private static String subsetName(String font) {
        byte[] digest = sha256(font);
        StringBuilder letters = new StringBuilder();
        for (int letter = 0; letter < 6; letter++) {
            letters.append((char) ('A' + Math.floorMod(digest[letter], 26)));
        }
        return letters.append('+').append(font).toString();
    }

    private COSArray id(int pages) {
        byte[] id = Arrays.copyOf(sha256(head + " " + pages), ID_BYTES);
        COSArray both = new COSArray();
        both.add(new COSString(id));
        both.add(new COSString(id));
        return both;
    }

    private static byte[] sha256(String text) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
        } catch (NoSuchAlgorithmException fault) {
            throw new IllegalStateException("every Java has SHA-256", fault);
        }
    }
}
