package id.satuatap.devices.port;

/**
 * What the system knows of a printer without asking the printer itself: the kernel of a USB printer's status lines, a spooler of
 * its queue. Immutable.
 */
public enum LineSense {
    /** Nobody here knows. */
    UNKNOWN,
    /** Nothing stands against a ticket. */
    READY,
    /** The printer says that its paper is out. */
    PAPER_OUT,
    /** The printer says that something is wrong, or it is not selected. */
    FAULT,
    /** Earlier sheets still wait in the queue: another would come out some time, beside its copy. */
    BLOCKED
}
