package id.satuatap.server.querymodel.rows;

/** A counter as one configuration has it. Immutable. */
public record CounterRow(int version, String counterCode, String label, String agencyCode, int zoneNo) implements Row {}
