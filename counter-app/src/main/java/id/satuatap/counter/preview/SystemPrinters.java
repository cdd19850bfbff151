package id.satuatap.counter.preview;

import java.awt.print.PageFormat;
import java.awt.print.Pageable;
import java.awt.print.Printable;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import javax.print.Doc;
import javax.print.DocFlavor;
import javax.print.DocPrintJob;
import javax.print.PrintException;
import javax.print.PrintService;
import javax.print.PrintServiceLookup;
import javax.print.SimpleDoc;
import javax.print.attribute.HashPrintRequestAttributeSet;
import javax.print.attribute.PrintRequestAttributeSet;
import javax.print.attribute.standard.Copies;
import javax.print.attribute.standard.JobName;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.printing.Orientation;
import org.apache.pdfbox.printing.PDFPageable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Prints over Java's own print services: letters and lines stay letters and lines on their way to the printer, nothing is
 * made a picture. Thread-safe.
 */
public final class SystemPrinters implements Printers {
    private static final Logger LOG = LoggerFactory.getLogger(SystemPrinters.class);

    private final Supplier<List<PrintService>> services;

    /** @param services what there is at the moment of asking, the preferred first */
    SystemPrinters(Supplier<List<PrintService>> services) {
        this.services = services;
    }

    /** Those that the system knows. */
    public static SystemPrinters installed() {
        return new SystemPrinters(() -> {
            List<PrintService> found = new ArrayList<>();
            PrintService preferred = PrintServiceLookup.lookupDefaultPrintService();
            if (preferred != null) {
                found.add(preferred);
            }
            for (PrintService each :
                    PrintServiceLookup.lookupPrintServices(DocFlavor.SERVICE_FORMATTED.PAGEABLE, null)) {
                if (!each.equals(preferred)) {
                    found.add(each);
                }
            }
            return found;
        });
    }

    @Override
    public List<String> names() {
        return services.get().stream().map(PrintService::getName).toList();
    }

    @Override
    public Optional<PrintFault> print(byte[] pdf, PrintOrder order) {
        Optional<PrintService> printer = services.get().stream()
                .filter(each -> each.getName().equals(order.printer()))
                .findFirst();
        if (printer.isEmpty()) {
            return Optional.of(PrintFault.GONE);
        }
        try (PDDocument document = Loader.loadPDF(pdf)) {
            Doc pages = new SimpleDoc(
                    new Some(new PDFPageable(document, Orientation.AUTO), order),
                    DocFlavor.SERVICE_FORMATTED.PAGEABLE,
                    null);
            DocPrintJob job = printer.get().createPrintJob();
            job.print(pages, attributes(order));
            LOG.info("print job handed over printer={} pages={}-{}", order.printer(), order.from() + 1, order.to() + 1);
            return Optional.empty();
        } catch (PrintException | IOException | RuntimeException refused) {
            // Drivers throw what they like; the job is over in any case, and the next one is another.
            LOG.warn("print job refused printer={} reason={}", order.printer(), refused.toString());
            return Optional.of(PrintFault.REFUSED);
        }
    }

    private static PrintRequestAttributeSet attributes(PrintOrder order) {
        PrintRequestAttributeSet attributes = new HashPrintRequestAttributeSet();
        attributes.add(new JobName(order.title(), null));
        attributes.add(new Copies(order.copies()));
        return attributes;
    }

    /** Some pages out of all. Immutable. */
    private record Some(Pageable all, PrintOrder order) implements Pageable {
        @Override
        public int getNumberOfPages() {
            return order.to() - order.from() + 1;
        }

        @Override
        public PageFormat getPageFormat(int page) {
            return all.getPageFormat(order.from() + page);
        }

        @Override
        public Printable getPrintable(int page) {
            Printable one = all.getPrintable(order.from() + page);
            // The printable is asked by the job's own count of pages; it knows the document's.
            return (graphics, format, counted) -> one.print(graphics, format, order.from() + page);
        }
    }
}
