package id.satuatap.kiosk.shell;

/** Immutable. Which screen is shown. */
public enum Place {
    /** Agencies to choose from: the start. */
    WELCOME,
    /** Services of the agency. */
    SERVICES,
    /** What the service needs, costs and takes. */
    DETAIL,
    /** The services of a life event, for one number. */
    PLAN,
    /** The press and what became of it. */
    TICKET,
    /** The code of a booking is typed. */
    CHECK_IN,
    /** Whether the number of a paper that was shown is to be given up. */
    GIVE_UP,
    /** Why there are no numbers, or none on paper. */
    OUT_OF_ORDER
}
