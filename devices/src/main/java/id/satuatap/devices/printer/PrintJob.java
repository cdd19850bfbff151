package id.satuatap.devices.printer;

/**
 * One copy of a ticket to be put on paper once. Immutable.
 *
 * @param copyId the caller's id of this copy; comes back in every callback
 * @param paper what is on it
 */
public record PrintJob(String copyId, TicketPaper paper) {}
