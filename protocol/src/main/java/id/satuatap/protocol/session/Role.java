package id.satuatap.protocol.session;

/**
 * Immutable. What a person may do; with the agency it makes the scope of his rights.
 */
public enum Role {
    /** Serves at a counter of one agency. */
    OFFICER,
    /** Helps visitors of the whole mall. */
    HELP_DESK,
    /** Watches over one agency. */
    AGENCY_SUPERVISOR,
    /** Watches over the whole mall. */
    ORGANISER_SUPERVISOR,
    /** Sets up catalogue, people and devices. */
    ADMINISTRATOR
}
