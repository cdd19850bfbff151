package id.satuatap.server.access;

/**
 * A person's password as the vault keeps it. Immutable.
 *
 * @param phc the hash
 * @param once good for one sign-in only, at which it must be changed
 */
record Credential(String phc, boolean once) {
    private static final String ONCE = "once:";

    static Credential parse(String text) {
        return text.startsWith(ONCE)
                ? new Credential(text.substring(ONCE.length()), true)
                : new Credential(text, false);
    }

    String text() {
        return once ? ONCE + phc : phc;
    }

    /** Leaves the hash out, so that no log can hold it. */
    @Override
    public String toString() {
        return "Credential[once=" + once + "]";
    }
}
