package id.satuatap.acceptance.paper;

/** What goes wrong in the middle of a ticket. */
public enum PaperFault {
    PAPER_OUT,
    COVER_OPEN,
    CUTTER_JAM,
    UNPLUGGED,
    /** Unplugged, and another printer comes to stand at the same port. */
    SWAPPED,
    /** It prints, and nobody hears its answers. */
    SILENT,
    /** The kiosk's program dies and is started again. */
    KIOSK_RESTART
}
