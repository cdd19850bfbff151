package id.satuatap.server.querymodel.figures;

/** By what figures are told: two expressions over the columns of {@link Sources}. */
enum Grouping {
    MALL("''", "''"),
    AGENCY("agency_code", "''"),
    SERVICE("agency_code", "service_code"),
    COUNTER("agency_code", "counter_code"),
    OFFICER("agency_code", "officer_id"),
    QUEUED_HOUR("CAST(queued_hour_of_day AS VARCHAR)", "''"),
    CALLED_HOUR("CAST(called_hour_of_day AS VARCHAR)", "''"),
    ENDED_HOUR("CAST(ended_hour_of_day AS VARCHAR)", "''");

    private final String outer;
    private final String inner;

    Grouping(String outer, String inner) {
        this.outer = outer;
        this.inner = inner;
    }

    /** The select list that names the group of a row. */
    String columns() {
        return outer + " AS outer_code, " + inner + " AS inner_code";
    }
}
