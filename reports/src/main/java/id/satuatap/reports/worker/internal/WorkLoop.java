package id.satuatap.reports.worker.internal;

import id.satuatap.reports.worker.ReportFormat;
import id.satuatap.reports.worker.ReportMaker;
import id.satuatap.reports.worker.ReportOrder;
import java.io.IOException;
import java.io.PrintStream;
import java.util.Iterator;
import java.util.function.BooleanSupplier;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The worker's side of a request: makes each file and says so at once. Confined to the worker's main thread. */
public final class WorkLoop {
    private static final Logger LOG = LoggerFactory.getLogger(WorkLoop.class);

    private final ReportMaker maker = new ReportMaker();
    private final Lines lines = new Lines();
    private final PrintStream answers;

    public WorkLoop(PrintStream answers) {
        this.answers = answers;
    }

    /** Answers one line of the parent. */
    public void answer(String line) {
        Request request = lines.read(line, Request.class);
        try {
            ReportOrder order = request.order();
            for (ReportFormat format : order.formats()) {
                say(Reply.made(request.number(), maker.make(order, format)));
            }
            say(Reply.done(request.number()));
        } catch (IOException | RuntimeException fault) {
            // The worker's boundary: a report that cannot be made is told, and the next one is tried.
            LOG.error("report not made number={} name={}", request.number(), request.name(), fault);
            say(Reply.failed(request.number(), fault.toString()));
        }
    }

    /**
     * Makes a small report of nobody in every form and keeps none of it: what the first of a process spends on classes,
     * fonts and layouts is spent while its order is still on the way.
     *
     * @param more asked before each form but the first: false when there is something better to do
     * @return whether none failed
     */
    public boolean rehearse(BooleanSupplier more) {
        try {
            Request request = lines.read(lines.write(Rehearsal.request()), Request.class);
            Iterator<ReportFormat> formats = request.formats().iterator();
            do {
                maker.bytes(request.report(), request.language(), formats.next());
            } while (formats.hasNext() && more.getAsBoolean());
            return true;
        } catch (IOException | RuntimeException fault) {
            LOG.warn("report worker could not make itself ready", fault);
            return false;
        }
    }

    private void say(Reply reply) {
        answers.println(lines.write(reply));
        answers.flush();
    }
}
