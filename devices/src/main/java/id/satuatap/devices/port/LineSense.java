package id.satuatap.devices.port;

/**
 * What the system can tell of a printer that answers nothing: the kernel its status lines, a spooler what is in its queue.
 * Immutable.
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
    /** Earlier sheets still wait in the queue, also one of a second ago; where they stay another would come out beside its copy. */
    BLOCKED
}
