package id.satuatap.server.querymodel.store;

/**
 * Where a store is reached by JDBC. Immutable.
 *
 * @param url of H2 or PostgreSQL
 */
public record StoreAddress(String url, String user, String password) {}
