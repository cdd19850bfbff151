package id.satuatap.devices.printer;

/** Whether a printer is asked for process ids ({@code GS ( H}). Immutable. */
public enum ProcessIdUse {
    /** Only a printer that says it is an Epson; a clone that does not know the command may print it as text. */
    IF_EPSON,
    /** Asked whatever the printer says; for a clone that is known to answer. */
    ALWAYS,
    /** Not asked, for an Epson that should use a lower tier. */
    NEVER
}
