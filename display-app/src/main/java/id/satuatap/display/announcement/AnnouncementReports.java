package id.satuatap.display.announcement;

import id.satuatap.protocol.command.ReportAnnouncement;

/** Takes a report for the server and returns at once; called on any thread. */
@FunctionalInterface
public interface AnnouncementReports {

    /**
     * Sends the report; nobody waits for its answer, for the server gives the slot away by itself in time.
     *
     * @param overtaken is run, on any thread, when the server answers that the call was over before
     */
    void report(ReportAnnouncement report, Runnable overtaken);
}
