package id.satuatap.protocol.view;

import id.satuatap.protocol.field.Fields;

/**
 * Immutable. What the server knows of its disk.
 *
 * @param verdict in one word, about the figure beside it: FAST, OK, SLOW or SUSPICIOUS
 * @param flushP50Micros the median flush in microseconds: of the last flushes, or as probed at start while there were few
 * @param freeBytes free space where the journal lies
 */
public record DiskHealth(String verdict, long flushP50Micros, long freeBytes) {
    public DiskHealth {
        Fields.text("verdict", verdict);
        Fields.atLeast("flushP50Micros", flushP50Micros, 0);
        Fields.atLeast("freeBytes", freeBytes, 0);
    }
}
