package id.satuatap.server.querymodel.rows;

/**
 * An agency as one configuration has it. Immutable.
 *
 * @param ordinal its place in the document, from 1
 */
public record AgencyRow(int version, String agencyCode, int ordinal, String name, String shortName, int zoneNo)
        implements Row {}
