package id.satuatap.reports.xlsx;

import java.util.Arrays;

/** How a cell looks. Immutable. */
enum CellStyle {
    PLAIN(NumberFormat.ANY, Face.PLAIN, false, ""),
    WHOLE(NumberFormat.WHOLE, Face.PLAIN, false, ""),
    MINUTES(NumberFormat.MINUTES, Face.PLAIN, false, ""),
    PERCENT(NumberFormat.PERCENT, Face.PLAIN, false, ""),
    DAY(NumberFormat.DAY, Face.PLAIN, false, ""),
    TOTAL(NumberFormat.ANY, Face.BOLD, true, ""),
    TOTAL_WHOLE(NumberFormat.WHOLE, Face.BOLD, true, ""),
    TOTAL_MINUTES(NumberFormat.MINUTES, Face.BOLD, true, ""),
    TOTAL_PERCENT(NumberFormat.PERCENT, Face.BOLD, true, ""),
    HEAD(NumberFormat.ANY, Face.HEAD, false, "vertical=\"center\" wrapText=\"1\""),
    TITLE(NumberFormat.ANY, Face.TITLE, false, ""),
    HEADING(NumberFormat.ANY, Face.HEADING, false, ""),
    TERM(NumberFormat.ANY, Face.BOLD, false, "vertical=\"top\""),
    MEANING(NumberFormat.ANY, Face.PLAIN, false, "vertical=\"top\" wrapText=\"1\""),
    LABEL(NumberFormat.ANY, Face.BOLD, false, "horizontal=\"right\""),
    FACT(NumberFormat.ANY, Face.PLAIN, false, "horizontal=\"left\""),
    FACT_WHOLE(NumberFormat.WHOLE, Face.PLAIN, false, "horizontal=\"left\""),
    FACT_PERCENT(NumberFormat.PERCENT, Face.PLAIN, false, "horizontal=\"left\""),
    FACT_DAY(NumberFormat.DAY, Face.PLAIN, false, "horizontal=\"left\""),
    FACT_MOMENT(NumberFormat.MOMENT, Face.PLAIN, false, "horizontal=\"left\"");

    private final NumberFormat format;
    private final Face face;
    private final boolean total;
    private final String alignment;

    CellStyle(NumberFormat format, Face face, boolean total, String alignment) {
        this.format = format;
        this.face = face;
        this.total = total;
        this.alignment = alignment;
    }

    /** The numbers' forms; 421 is Indonesian, so that the month's name is in the mall's language on every machine. */
    enum NumberFormat {
        ANY(0, ""),
        WHOLE(3, ""),
        MINUTES(164, "#,##0.0"),
        PERCENT(165, "0.0%"),
        DAY(166, "[$-421]d mmmm yyyy"),
        MOMENT(167, "[$-421]d mmmm yyyy hh.mm");

        private final int id;
        private final String code;

        NumberFormat(int id, String code) {
            this.id = id;
            this.code = code;
        }
    }

    /** The letters; the colours are those of the paper. */
    enum Face {
        PLAIN("<sz val=\"11\"/><name val=\"Calibri\"/>"),
        BOLD("<b/><sz val=\"11\"/><name val=\"Calibri\"/>"),
        HEAD("<b/><sz val=\"11\"/><color rgb=\"FFFFFFFF\"/><name val=\"Calibri\"/>"),
        TITLE("<b/><sz val=\"16\"/><color rgb=\"FF062E4F\"/><name val=\"Calibri\"/>"),
        HEADING("<b/><sz val=\"12\"/><color rgb=\"FF062E4F\"/><name val=\"Calibri\"/>");

        private final String xml;

        Face(String xml) {
            this.xml = xml;
        }
    }

    /** Its place in the file's list of styles. */
    int number() {
        return Arrays.asList(values()).indexOf(this);
    }

    /** The part of the file that describes all of them. */
    static String stylesXml() {
        StringBuilder xml = new StringBuilder(WorkbookParts.DECLARATION);
        xml.append("<styleSheet xmlns=\"").append(WorkbookParts.MAIN).append("\"><numFmts count=\"4\">");
        for (NumberFormat format : NumberFormat.values()) {
            if (!format.code.isEmpty()) {
                xml.append("<numFmt numFmtId=\"").append(format.id).append("\" formatCode=\"");
                xml.append(format.code).append("\"/>");
            }
        }
        xml.append("</numFmts><fonts count=\"").append(Face.values().length).append("\">");
        for (Face face : Face.values()) {
            xml.append("<font>").append(face.xml).append("</font>");
        }
        xml.append("</fonts><fills count=\"4\"><fill><patternFill patternType=\"none\"/></fill>")
                .append("<fill><patternFill patternType=\"gray125\"/></fill>")
                .append(fill("FFEAF1F8"))
                .append(fill("FF062E4F"))
                .append("</fills><borders count=\"2\"><border/><border><left/><right/><top style=\"thin\"/><bottom/>")
                .append("<diagonal/></border></borders><cellStyleXfs count=\"1\"><xf/></cellStyleXfs><cellXfs count=\"")
                .append(values().length)
                .append("\">");
        for (CellStyle style : values()) {
            xml.append(style.xml());
        }
        return xml.append("</cellXfs></styleSheet>").toString();
    }

    private String xml() {
        int fill = total ? 2 : face == Face.HEAD ? 3 : 0;
        String attributes = "<xf numFmtId=\"" + format.id + "\" fontId=\""
                + Arrays.asList(Face.values()).indexOf(face) + "\" fillId=\"" + fill
                + "\" borderId=\"" + (total ? 1 : 0)
                + "\" xfId=\"0\" applyNumberFormat=\"1\" applyFont=\"1\" applyFill=\"1\" applyBorder=\"1\"";
        return alignment.isEmpty()
                ? attributes + "/>"
                : attributes + " applyAlignment=\"1\"><alignment " + alignment + "/></xf>";
    }

    private static String fill(String color) {
        return "<fill><patternFill patternType=\"solid\"><fgColor rgb=\"" + color + "\"/></patternFill></fill>";
    }
}
