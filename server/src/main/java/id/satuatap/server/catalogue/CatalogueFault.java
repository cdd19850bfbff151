package id.satuatap.server.catalogue;

/**
 * One thing that is wrong in a catalogue file. Immutable.
 *
 * @param line from 1; where the field is missing, where its object begins
 * @param column from 1
 * @param path of the field, for example {@code agencies[3].services[0].ticketPrefix}; "" for the whole file
 * @param reason in plain words, for the person who wrote the file
 */
public record CatalogueFault(int line, int column, String path, String reason) {
    @Override
    public String toString() {
        return "line " + line + ", column " + column + ", " + (path.isEmpty() ? "file" : path) + ": " + reason;
    }
}
