package id.satuatap.server.querymodel.figures;

/**
 * The statements that turn {@link Sources} into figures, one row for each group. Stateless.
 *
 * <p>Percentiles are picked by rank, in whole numbers: percentile_disc means something else to H2 than to PostgreSQL.
 */
final class Statements {
    private static final String SERVED = "('FINISHED', 'TRANSFERRED')";

    private Statements() {}

    /** Count, sum, middle, ninetieth percentile and greatest of a column in milliseconds where it is not null. */
    static String times(String source, Grouping grouping, String column) {
        return """
                SELECT outer_code, inner_code, COUNT(*) AS measured, SUM(millis) AS total_millis,
                       MAX(CASE WHEN place = (places + 1) / 2 THEN millis END) AS median_millis,
                       MAX(CASE WHEN place = (places * 9 + 9) / 10 THEN millis END) AS p90_millis,
                       MAX(millis) AS longest_millis
                FROM (SELECT outer_code, inner_code, millis,
                             ROW_NUMBER() OVER (PARTITION BY outer_code, inner_code ORDER BY millis) AS place,
                             COUNT(*) OVER (PARTITION BY outer_code, inner_code) AS places
                      FROM (SELECT %s, %s AS millis FROM (%s) source) named
                      WHERE millis IS NOT NULL) placed
                GROUP BY outer_code, inner_code""".formatted(grouping.columns(), column, source);
    }

    static String legCounts(Grouping grouping) {
        return counts(grouping, Sources.LEGS, "state", """
                COUNT(*) AS issued,
                %s AS served, %s AS not_present, %s AS cancelled, %s AS unserved,
                %s AS still_open""".formatted(
                        count("state IN " + SERVED),
                        count("state IN ('MISSED', 'NO_SHOW')"),
                        count("state = 'CANCELLED'"),
                        count("state = 'UNSERVED'"),
                        count("state IN ('PLANNED', 'WAITING', 'CALLED', 'SERVING', 'ON_HOLD')")));
    }

    static String turnCounts(Grouping grouping) {
        return counts(grouping, Sources.TURNS, "outcome, service_millis, standard_minutes", """
                COUNT(*) AS called,
                %s AS served, %s AS not_present, %s AS undone, %s AS transferred,
                COUNT(service_millis) AS measured, %s AS within_standard""".formatted(
                        count("outcome = 'FINISHED'"),
                        count("outcome = 'MISSED'"),
                        count("outcome = 'UNDONE'"),
                        count("outcome = 'TRANSFERRED'"),
                        count("service_millis <= standard_minutes * 60000")));
    }

    /** How many turns ended served in each hour; those that still run have none. */
    static String servedByHour() {
        return counts(
                Grouping.ENDED_HOUR, Sources.TURNS + " AND t.outcome IN " + SERVED, "outcome", "COUNT(*) AS served");
    }

    static String presence(Grouping grouping) {
        return counts(
                grouping,
                Sources.SESSIONS + " AND o.open_millis IS NOT NULL",
                "open_millis, paused_millis",
                "SUM(open_millis) AS open_millis, SUM(paused_millis) AS paused_millis");
    }

    private static String counts(Grouping grouping, String source, String columns, String counted) {
        return "SELECT outer_code, inner_code, %s FROM (SELECT %s, %s FROM (%s) source) named GROUP BY outer_code, inner_code"
                .formatted(counted, grouping.columns(), columns, source);
    }

    private static String count(String condition) {
        return "COUNT(CASE WHEN " + condition + " THEN 1 END)";
    }
}
