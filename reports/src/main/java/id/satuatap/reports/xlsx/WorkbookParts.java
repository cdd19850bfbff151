package id.satuatap.reports.xlsx;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** The parts of an XLSX file around its sheets, and the ZIP that holds them. Confined to the writing thread. */
final class WorkbookParts {
    static final String DECLARATION = "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n";
    static final String MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";

    private static final String PACKAGE = "http://schemas.openxmlformats.org/package/2006/";
    private static final String OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
    private static final String SHEETS = "application/vnd.openxmlformats-officedocument.spreadsheetml.";
    /** The earliest that a ZIP file can tell, for every entry: the same report is the same file. */
    private static final LocalDateTime NO_TIME = LocalDateTime.of(1980, 1, 1, 0, 0);

    private final List<Worksheet> sheets = new ArrayList<>();
    private final String title;
    private final Instant madeAt;

    WorkbookParts(String title, Instant madeAt) {
        this.title = title;
        this.madeAt = madeAt.truncatedTo(ChronoUnit.SECONDS);
    }

    /** A sheet after the others. */
    Worksheet sheet(String name) {
        Worksheet sheet = new Worksheet(name);
        sheets.add(sheet);
        return sheet;
    }

    byte[] bytes() throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream(1 << 16);
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            put(zip, "[Content_Types].xml", contentTypes());
            put(zip, "_rels/.rels", packageRelations());
            put(zip, "docProps/core.xml", properties());
            put(zip, "xl/workbook.xml", workbook());
            put(zip, "xl/_rels/workbook.xml.rels", workbookRelations());
            put(zip, "xl/styles.xml", CellStyle.stylesXml());
            for (int sheet = 0; sheet < sheets.size(); sheet++) {
                put(zip, "xl/" + file(sheet), sheets.get(sheet).xml());
            }
        }
        return bytes.toByteArray();
    }

    /** Text as XML takes it; letters that XML forbids become spaces. */
    static String escaped(String text) {
        StringBuilder escaped = new StringBuilder(text.length() + 16);
        text.codePoints().forEach(letter -> {
            switch (letter) {
                case '&' -> escaped.append("&amp;");
                case '<' -> escaped.append("&lt;");
                case '>' -> escaped.append("&gt;");
                case '"' -> escaped.append("&quot;");
                default -> escaped.appendCodePoint(letter < ' ' && letter != '\n' && letter != '\t' ? ' ' : letter);
            }
        });
        return escaped.toString();
    }

    private String contentTypes() {
        StringBuilder xml = new StringBuilder(DECLARATION);
        xml.append("<Types xmlns=\"").append(PACKAGE).append("content-types\">");
        xml.append(
                "<Default Extension=\"rels\" ContentType=\"application/vnd.openxmlformats-package.relationships+xml\"/>");
        xml.append("<Default Extension=\"xml\" ContentType=\"application/xml\"/>");
        override(xml, "/docProps/core.xml", "application/vnd.openxmlformats-package.core-properties+xml");
        override(xml, "/xl/workbook.xml", SHEETS + "sheet.main+xml");
        override(xml, "/xl/styles.xml", SHEETS + "styles+xml");
        for (int sheet = 0; sheet < sheets.size(); sheet++) {
            override(xml, "/xl/" + file(sheet), SHEETS + "worksheet+xml");
        }
        return xml.append("</Types>").toString();
    }

    private static void override(StringBuilder xml, String part, String type) {
        xml.append("<Override PartName=\"")
                .append(part)
                .append("\" ContentType=\"")
                .append(type)
                .append("\"/>");
    }

    private static String packageRelations() {
        StringBuilder xml = relations();
        relation(xml, 1, OFFICE + "/officeDocument", "xl/workbook.xml");
        relation(xml, 2, PACKAGE + "relationships/metadata/core-properties", "docProps/core.xml");
        return xml.append("</Relationships>").toString();
    }

    private String workbookRelations() {
        StringBuilder xml = relations();
        for (int sheet = 0; sheet < sheets.size(); sheet++) {
            relation(xml, sheet + 1, OFFICE + "/worksheet", file(sheet));
        }
        relation(xml, sheets.size() + 1, OFFICE + "/styles", "styles.xml");
        return xml.append("</Relationships>").toString();
    }

    private static StringBuilder relations() {
        return new StringBuilder(DECLARATION)
                .append("<Relationships xmlns=\"")
                .append(PACKAGE)
                .append("relationships\">");
    }

    private static void relation(StringBuilder xml, int id, String type, String target) {
        xml.append("<Relationship Id=\"rId").append(id).append("\" Type=\"").append(type);
        xml.append("\" Target=\"").append(target).append("\"/>");
    }

    private String workbook() {
        StringBuilder xml = new StringBuilder(DECLARATION);
        xml.append("<workbook xmlns=\"")
                .append(MAIN)
                .append("\" xmlns:r=\"")
                .append(OFFICE)
                .append("\"><sheets>");
        for (int sheet = 0; sheet < sheets.size(); sheet++) {
            xml.append("<sheet name=\"").append(escaped(sheets.get(sheet).name()));
            xml.append("\" sheetId=\"")
                    .append(sheet + 1)
                    .append("\" r:id=\"rId")
                    .append(sheet + 1)
                    .append("\"/>");
        }
        xml.append("</sheets><definedNames>");
        for (int sheet = 0; sheet < sheets.size(); sheet++) {
            Worksheet one = sheets.get(sheet);
            if (!one.filter().isEmpty()) {
                definedName(xml, "_FilterDatabase\" hidden=\"1", sheet, one.filter());
                definedName(xml, "Print_Titles", sheet, "$1:$1");
            }
        }
        return xml.append("</definedNames></workbook>").toString();
    }

    private void definedName(StringBuilder xml, String name, int sheet, String range) {
        xml.append("<definedName name=\"_xlnm.")
                .append(name)
                .append("\" localSheetId=\"")
                .append(sheet)
                .append("\">'");
        xml.append(escaped(sheets.get(sheet).name())).append("'!").append(range).append("</definedName>");
    }

    private String properties() {
        return DECLARATION
                + "<cp:coreProperties xmlns:cp=\"" + PACKAGE + "metadata/core-properties\""
                + " xmlns:dc=\"http://purl.org/dc/elements/1.1/\" xmlns:dcterms=\"http://purl.org/dc/terms/\""
                + " xmlns:xsi=\"http://www.w3.org/2001/XMLSchema-instance\"><dc:title>" + escaped(title)
                + "</dc:title><dc:creator>Satu Atap</dc:creator><dcterms:created xsi:type=\"dcterms:W3CDTF\">" + madeAt
                + "</dcterms:created></cp:coreProperties>";
    }

    private static String file(int sheet) {
        return "worksheets/sheet" + (sheet + 1) + ".xml";
    }

    private static void put(ZipOutputStream zip, String name, String content) throws IOException {
        ZipEntry entry = new ZipEntry(name);
        entry.setTimeLocal(NO_TIME);
        zip.putNextEntry(entry);
        zip.write(content.getBytes(StandardCharsets.UTF_8));
        zip.closeEntry();
    }
}
