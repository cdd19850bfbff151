package id.satuatap.reports.worker.internal;

import id.satuatap.reports.worker.ReportFormat;
import id.satuatap.reports.worker.ReportMaker;
import id.satuatap.reports.worker.ReportOrder;
import java.io.IOException;
import java.io.PrintStream;
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

    private void say(Reply reply) {
        answers.println(lines.write(reply));
        answers.flush();
    }
}
