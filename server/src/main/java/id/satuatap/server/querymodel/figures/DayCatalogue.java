package id.satuatap.server.querymodel.figures;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jdbi.v3.core.Handle;

/**
 * What there was in the mall at a day's end, and what there was before: each thing as it was last published. Immutable.
 *
 * @param version in force at the day's end
 * @param agencies in the document's order
 * @param services in the document's order
 * @param counters in the document's order
 */
record DayCatalogue(
        int version,
        String mallName,
        String timeZone,
        String timeZoneLabel,
        List<Agency> agencies,
        List<Service> services,
        Map<String, Counter> counters) {
    /**
     * An agency.
     *
     * @param inForce false when it was published before, and no more
     */
    record Agency(String code, String name, boolean inForce) {}

    /**
     * A service.
     *
     * @param inForce false when it was published before, and no more
     */
    record Service(String code, String agencyCode, String name, String prefix, int standardMinutes, boolean inForce) {}

    /**
     * A counter.
     *
     * @param ordinal its place in the document
     */
    record Counter(String code, int ordinal, String label) {}

    private record Configuration(int version, String mallName, String timeZone, String timeZoneLabel) {}

    /** What was in force at {@code sequence}; a day never opens before something is. */
    static DayCatalogue at(Handle handle, long sequence) {
        Configuration configuration = handle.createQuery("""
                        SELECT version, mall_name, time_zone, time_zone_label FROM configuration
                        WHERE sequence <= :sequence ORDER BY version DESC FETCH FIRST 1 ROWS ONLY""")
                .bind("sequence", sequence)
                .map((row, context) -> new Configuration(
                        row.getInt("version"),
                        row.getString("mall_name"),
                        row.getString("time_zone"),
                        row.getString("time_zone_label")))
                .one();
        int version = configuration.version();
        return new DayCatalogue(
                version,
                configuration.mallName(),
                configuration.timeZone(),
                configuration.timeZoneLabel(),
                agencies(handle, version),
                services(handle, version),
                counters(handle, version).stream().collect(Collectors.toMap(Counter::code, Function.identity())));
    }

    private static List<Agency> agencies(Handle handle, int version) {
        return handle.createQuery(newest("agency", "agency_code"))
                .bind("version", version)
                .map((row, context) -> new Agency(
                        row.getString("agency_code"), row.getString("name"), row.getInt("version") == version))
                .list();
    }

    private static List<Service> services(Handle handle, int version) {
        return handle.createQuery(newest("service", "service_code"))
                .bind("version", version)
                .map((row, context) -> new Service(
                        row.getString("service_code"),
                        row.getString("agency_code"),
                        row.getString("name"),
                        row.getString("prefix"),
                        row.getInt("standard_minutes"),
                        row.getInt("version") == version))
                .list();
    }

    private static List<Counter> counters(Handle handle, int version) {
        return handle.createQuery(newest("counter", "counter_code"))
                .bind("version", version)
                .map((row, context) ->
                        new Counter(row.getString("counter_code"), row.getInt("ordinal"), row.getString("label")))
                .list();
    }

    /** Each thing of a table as it was last published up to {@code :version}; those that are no more come last. */
    private static String newest(String table, String code) {
        return """
                SELECT t.* FROM %1$s t
                JOIN (SELECT %2$s, MAX(version) AS version FROM %1$s WHERE version <= :version GROUP BY %2$s) n
                  ON n.%2$s = t.%2$s AND n.version = t.version
                ORDER BY t.version DESC, t.ordinal""".formatted(table, code);
    }
}
