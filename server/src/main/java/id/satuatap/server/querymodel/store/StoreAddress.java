package id.satuatap.server.querymodel.store;

/**
 * Where a store is reached by JDBC. Immutable.
 *
 * @param url of H2 or PostgreSQL
 */
public record StoreAddress(String url, String user, String password) {
    private static final String USER = "projector";
    private static final int CACHE_KILOBYTES = 16 * 1024;

    /**
     * MODE and the rest make H2 speak PostgreSQL's dialect; WRITE_DELAY=0 writes what is committed at once. Pages that are kept
     * in memory are old objects to the collector, and a report reads one day.
     */
    static StoreAddress ofH2(String place) {
        String url = "jdbc:h2:" + place
                + ";MODE=PostgreSQL;DATABASE_TO_LOWER=TRUE;DEFAULT_NULL_ORDERING=HIGH;WRITE_DELAY=0"
                + ";DB_CLOSE_ON_EXIT=FALSE;CACHE_SIZE=" + CACHE_KILOBYTES;
        return new StoreAddress(url, USER, "");
    }

    /** In this program's memory alone, gone when the last connection closes. */
    public static StoreAddress inMemory(String name) {
        return ofH2("mem:" + name);
    }
}
