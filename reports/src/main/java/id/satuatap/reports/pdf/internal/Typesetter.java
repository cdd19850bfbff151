package id.satuatap.reports.pdf.internal;

import id.satuatap.reports.daily.DailyReport;
import id.satuatap.reports.text.ReportLanguage;
import id.satuatap.reports.text.Words;
import java.awt.color.ColorSpace;
import java.awt.color.ICC_Profile;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import net.sf.jasperreports.engine.JREmptyDataSource;
import net.sf.jasperreports.engine.JRException;
import net.sf.jasperreports.engine.JasperFillManager;
import net.sf.jasperreports.engine.JasperPrint;
import net.sf.jasperreports.engine.SimpleJasperReportsContext;
import net.sf.jasperreports.engine.fonts.FontFamily;
import net.sf.jasperreports.export.SimpleExporterInput;
import net.sf.jasperreports.export.SimpleOutputStreamExporterOutput;
import net.sf.jasperreports.pdf.JRPdfExporter;
import net.sf.jasperreports.pdf.SimplePdfExporterConfiguration;
import net.sf.jasperreports.pdf.type.PdfaConformanceEnum;

/** Fills the designs with a report and writes them as PDF/A-1a. Thread-safe: each report has a filling of its own. */
public final class Typesetter {
    private final SimpleJasperReportsContext context = new SimpleJasperReportsContext();
    private final Words words;
    private final Layouts layouts;

    /** Lays the pages out once for all reports of that language. */
    public Typesetter(ReportLanguage language) {
        this.words = Words.in(language);
        context.setExtensions(FontFamily.class, Typeface.families(context));
        this.layouts = Layouts.in(words, context);
    }

    /**
     * The pages of a report.
     *
     * @throws IOException when the temporary colour profile cannot be written
     * @throws IllegalStateException when the pages cannot be made, which is a defect
     */
    public byte[] pdf(DailyReport report) throws IOException {
        Map<String, Object> parameters = new Filling(words, report).parameters();
        layouts.tell(parameters);
        try {
            JasperPrint pages =
                    JasperFillManager.getInstance(context).fill(layouts.pages(), parameters, new JREmptyDataSource());
            return exported(pages, report);
        } catch (JRException fault) {
            throw new IllegalStateException("the pages could not be made", fault);
        }
    }

    private byte[] exported(JasperPrint pages, DailyReport report) throws IOException, JRException {
        Path profile = Files.createTempFile("satuatap-", ".icc");
        try {
            Files.write(profile, ICC_Profile.getInstance(ColorSpace.CS_sRGB).getData());
            ByteArrayOutputStream bytes = new ByteArrayOutputStream(1 << 17);
            JRPdfExporter exporter = new JRPdfExporter(context);
            exporter.setExporterInput(new SimpleExporterInput(pages));
            exporter.setExporterOutput(new SimpleOutputStreamExporterOutput(bytes));
            exporter.setConfiguration(configuration(profile, report));
            exporter.exportReport();
            return bytes.toByteArray();
        } finally {
            Files.delete(profile);
        }
    }

    private SimplePdfExporterConfiguration configuration(Path profile, DailyReport report) {
        SimplePdfExporterConfiguration configuration = new SimplePdfExporterConfiguration();
        configuration.setTagged(true);
        configuration.setTagLanguage(words.language().tag());
        configuration.setPdfaConformance(PdfaConformanceEnum.PDFA_1A);
        configuration.setIccProfilePath(profile.toString());
        configuration.setMetadataTitle(
                words.of("report.title") + " " + report.head().day());
        configuration.setMetadataAuthor(report.head().mallName());
        configuration.setMetadataCreator("Satu Atap " + report.head().softwareVersion());
        configuration.setDisplayMetadataTitle(true);
        return configuration;
    }
}
