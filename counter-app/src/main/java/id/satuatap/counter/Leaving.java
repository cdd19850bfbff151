package id.satuatap.counter;

import java.util.function.BooleanSupplier;

/** What leads back to signing in, as long as nothing of the person's work would be lost. Confined to the FX thread. */
final class Leaving implements Runnable {
    private final Runnable signOut;
    private BooleanSupplier may = () -> true;

    Leaving(Runnable signOut) {
        this.signOut = signOut;
    }

    /** @param may says whether to leave now; where not, it asks the person itself */
    void onlyIf(BooleanSupplier may) {
        this.may = may;
    }

    void freely() {
        may = () -> true;
    }

    /** The person was asked, and said so. */
    void anyway() {
        freely();
        signOut.run();
    }

    @Override
    public void run() {
        if (may.getAsBoolean()) {
            signOut.run();
        }
    }
}
