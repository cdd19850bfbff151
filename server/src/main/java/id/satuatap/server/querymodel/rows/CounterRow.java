package id.satuatap.server.querymodel.rows;

/**
 * A counter as one configuration has it. Immutable.
 *
 * @param ordinal its place in the document, from 1
 */
public record CounterRow(int version, String counterCode, int ordinal, String label, String agencyCode, int zoneNo)
        implements Row {}
