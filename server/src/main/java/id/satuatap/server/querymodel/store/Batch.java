package id.satuatap.server.querymodel.store;

import id.satuatap.server.querymodel.rows.Row;
import java.util.List;

/**
 * What one transaction writes. Immutable.
 *
 * @param added rows that are not there, for certain
 * @param put rows that are there or not: written twice they are written once. No two have the same key
 */
public record Batch(List<Row> added, List<Row> put) {
    public Batch {
        added = List.copyOf(added);
        put = List.copyOf(put);
    }
}
