package id.satuatap.devices.printer;

import java.io.IOException;

/** What an application does at each step of a print job. Called on the printer's thread; should be quick. */
public interface PrintListener {

    /**
     * The last moment before bytes of the ticket go out: record it durably here. Nothing is sent unless this returns
     * normally; if it throws, the job has {@link PrintProblem#NOT_RECORDED failed}.
     */
    void beforeFirstByte(PrintJob job) throws IOException;

    /** The job came to {@code step}; {@link PrintStep#SENDING} follows {@link #beforeFirstByte}. */
    void stepped(PrintJob job, PrintStep step);
}
