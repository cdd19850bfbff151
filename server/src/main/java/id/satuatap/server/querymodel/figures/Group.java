package id.satuatap.server.querymodel.figures;

/**
 * Whose figures they are: up to two codes, empty where there is none. Immutable.
 *
 * @param outer for example an agency's code
 * @param inner for example a service's code
 */
record Group(String outer, String inner) {
    static final Group MALL = new Group("", "");

    static Group of(String code) {
        return new Group(code, "");
    }
}
