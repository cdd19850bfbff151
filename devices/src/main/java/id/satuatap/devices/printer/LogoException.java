package id.satuatap.devices.printer;

/** A file is no logo that can be printed. Immutable. */
public final class LogoException extends Exception {
    private static final long serialVersionUID = 1;

    private final LogoFault fault;

    /** Of one cause. */
    public LogoException(LogoFault fault) {
        super(fault.name());
        this.fault = fault;
    }

    /** Why. */
    public LogoFault fault() {
        return fault;
    }
}
