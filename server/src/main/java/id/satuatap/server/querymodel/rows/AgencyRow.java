package id.satuatap.server.querymodel.rows;

/** An agency as one configuration has it. Immutable. */
public record AgencyRow(int version, String agencyCode, String name, String shortName, int zoneNo) implements Row {}
