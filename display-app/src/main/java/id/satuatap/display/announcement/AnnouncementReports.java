package id.satuatap.display.announcement;

import id.satuatap.protocol.command.ReportAnnouncement;

/** Takes a report for the server and returns at once; called on any thread. */
@FunctionalInterface
public interface AnnouncementReports {

    /** Sends the report; nobody waits for its answer, for the server gives the slot away by itself in time. */
    void report(ReportAnnouncement report);
}
