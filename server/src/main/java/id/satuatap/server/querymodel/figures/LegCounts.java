package id.satuatap.server.querymodel.figures;

/** What became of a group's legs, as docs/metrics.md defines each. Immutable. */
record LegCounts(long issued, long served, long notPresent, long cancelled, long unserved, long open) {
    static final LegCounts NONE = new LegCounts(0, 0, 0, 0, 0, 0);
}
