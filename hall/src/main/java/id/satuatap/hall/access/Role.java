package id.satuatap.hall.access;

/** What a person is in the mall. */
public enum Role {
    OFFICER,
    HELP_DESK,
    AGENCY_SUPERVISOR,
    ORGANISER_SUPERVISOR,
    ADMINISTRATOR
}
