package id.satuatap.protocol.view;

import id.satuatap.protocol.field.Fields;

/**
 * Immutable. What the server knows of its disk.
 *
 * @param verdict in one word: GOOD, SLOW, or what was found at start
 * @param flushP50Micros the median flush in microseconds
 * @param freeBytes free space where the journal lies
 */
public record DiskHealth(String verdict, long flushP50Micros, long freeBytes) {
    public DiskHealth {
        Fields.text("verdict", verdict);
        Fields.atLeast("flushP50Micros", flushP50Micros, 0);
        Fields.atLeast("freeBytes", freeBytes, 0);
    }
}
