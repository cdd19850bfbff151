package id.satuatap.server.catalogue;

import java.util.List;

/**
 * One thing that is wrong in a catalogue file. Immutable.
 *
 * @param line from 1; where the field is missing, where its object begins
 * @param column from 1
 * @param path of the field, for example {@code agencies[3].services[0].ticketPrefix}; "" for the whole file
 * @param why what is wrong there
 * @param values what the reason names, in its order
 */
public record CatalogueFault(int line, int column, String path, FaultReason why, List<String> values) {
    public CatalogueFault {
        values = List.copyOf(values);
    }

    /** In plain English, for the person who wrote the file. */
    public String reason() {
        return why.words(values);
    }

    @Override
    public String toString() {
        return "line " + line + ", column " + column + ", " + (path.isEmpty() ? "file" : path) + ": " + reason();
    }
}
