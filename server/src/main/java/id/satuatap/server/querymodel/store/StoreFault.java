package id.satuatap.server.querymodel.store;

import org.jspecify.annotations.Nullable;

/** The query model's store cannot be used as it is: an expected fault, since it can be made anew. */
public final class StoreFault extends Exception {
    private static final long serialVersionUID = 1;

    private final boolean inUse;

    private StoreFault(String reason, @Nullable Throwable cause, boolean inUse) {
        super(reason, cause);
        this.inUse = inUse;
    }

    /** It does not fit: made by other rules, or from another history. */
    public static StoreFault unfit(String reason) {
        return new StoreFault(reason, null, false);
    }

    static StoreFault of(String doing, Exception cause, boolean inUse) {
        String why = String.valueOf(cause.getMessage()).lines().findFirst().orElse("");
        return new StoreFault(doing + ": " + why, cause, inUse);
    }

    /** Another process has it open: it must be left alone. */
    public boolean inUse() {
        return inUse;
    }
}
