package id.satuatap.counter;

import java.util.function.Predicate;

/** What leads back to signing in, as long as nothing of the person's work would be lost. Confined to the FX thread. */
final class Leaving implements Runnable {
    private final Runnable signOut;
    private Predicate<Runnable> may = leave -> true;

    Leaving(Runnable signOut) {
        this.signOut = signOut;
    }

    /** @param may says whether to leave now; where not, it asks the person itself, and leaves by what it was given if he says so */
    void onlyIf(Predicate<Runnable> may) {
        this.may = may;
    }

    void freely() {
        may = leave -> true;
    }

    /**
     * Whether the app may be left now.
     *
     * @param leave run later, once the person was asked and said so
     */
    boolean now(Runnable leave) {
        return may.test(leave);
    }

    @Override
    public void run() {
        if (now(this::anyway)) {
            signOut.run();
        }
    }

    private void anyway() {
        freely();
        signOut.run();
    }
}
