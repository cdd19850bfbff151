package id.satuatap.server.querymodel.rows;

/**
 * How far the whole model is: every event up to {@code sequence} is in it. Immutable.
 *
 * @param id always 1
 * @param sequence 0 while a rebuild is under way
 * @param headHash of the journal's record that ends with {@code sequence}: tells this history from another
 * @param rowsVersion of the rules that made the rows
 */
public record ProjectionRow(int id, long sequence, String headHash, int rowsVersion) implements Row {}
