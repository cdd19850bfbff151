package id.satuatap.hall.access;

/** A column of the permission table: what a principal is at this moment. */
public enum Actor {
    KIOSK,
    COUNTER_PC,
    BOARD,
    OFFICER,
    HELP_DESK,
    AGENCY_SUPERVISOR,
    ORGANISER_SUPERVISOR,
    ADMINISTRATOR,
    SERVER,
    /** Unknown, revoked or inactive: may do nothing. */
    NOBODY;

    public static Actor of(Role role) {
        return switch (role) {
            case OFFICER -> OFFICER;
            case HELP_DESK -> HELP_DESK;
            case AGENCY_SUPERVISOR -> AGENCY_SUPERVISOR;
            case ORGANISER_SUPERVISOR -> ORGANISER_SUPERVISOR;
            case ADMINISTRATOR -> ADMINISTRATOR;
        };
    }

    public static Actor of(DeviceKind kind) {
        return switch (kind) {
            case KIOSK -> KIOSK;
            case COUNTER -> COUNTER_PC;
            case BOARD -> BOARD;
        };
    }
}
