package id.satuatap.reports.pdf.internal;

import java.awt.Font;
import java.awt.FontFormatException;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import net.sf.jasperreports.engine.JasperReportsContext;
import net.sf.jasperreports.engine.fonts.FontFamily;
import net.sf.jasperreports.engine.fonts.SimpleFontFace;
import net.sf.jasperreports.engine.fonts.SimpleFontFamily;

/** The product's letters, from its own files and embedded in each page. Stateless. */
final class Typeface {
    static final String PLAIN = "Inter";
    static final String SEMI_BOLD = "Inter SemiBold";

    private static final String FOLDER = "id/satuatap/reports/pdf/fonts/";

    private Typeface() {}

    /** The families as JasperReports knows them, for text elements. */
    static List<FontFamily> families(JasperReportsContext context) {
        SimpleFontFamily plain = family(context, PLAIN, "Inter-Regular.ttf");
        plain.setBoldFace(face(context, "Inter-Bold.ttf"));
        plain.setItalicFace(face(context, "Inter-Italic.ttf"));
        return List.of(plain, family(context, SEMI_BOLD, "Inter-SemiBold.ttf"));
    }

    /** A font to draw charts with. */
    static Font drawn(String file) {
        try (InputStream letters = Typeface.class.getClassLoader().getResourceAsStream(FOLDER + file)) {
            if (letters == null) {
                throw new IllegalStateException("the program lacks its font " + file);
            }
            return Font.createFont(Font.TRUETYPE_FONT, letters);
        } catch (FontFormatException fault) {
            throw new IllegalStateException("no font: " + file, fault);
        } catch (IOException fault) {
            throw new UncheckedIOException(fault);
        }
    }

    private static SimpleFontFamily family(JasperReportsContext context, String name, String file) {
        SimpleFontFamily family = new SimpleFontFamily(context);
        family.setName(name);
        family.setNormalFace(face(context, file));
        family.setPdfEncoding("Identity-H");
        family.setPdfEmbedded(true);
        return family;
    }

    private static SimpleFontFace face(JasperReportsContext context, String file) {
        SimpleFontFace face = new SimpleFontFace(context);
        face.setTtf(FOLDER + file);
        return face;
    }
}
