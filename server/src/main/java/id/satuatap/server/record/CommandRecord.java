package id.satuatap.server.record;

import id.satuatap.hall.event.HallEvent;
import java.time.Instant;
import java.util.List;

/**
 * One accepted command with everything that came of it: one record of the journal. Immutable. Its first sequence, the
 * previous record's hash and the checksum are the journal frame's.
 *
 * @param mall whose record it is
 * @param epoch the server's term, from 1
 * @param commandId belongs to the principal
 * @param principal the sender's {@code Principal.name()}
 * @param at the mall's time
 * @param monotonicNanos of the machine that decided, to measure within one run of the server
 * @param softwareVersion that decided
 * @param contentHash tells a repeat from another command with the same id
 * @param answer JSON as it was first given, "null" when there was nothing to show
 * @param events at least one
 */
public record CommandRecord(
        String mall,
        int epoch,
        String commandId,
        String principal,
        Instant at,
        long monotonicNanos,
        String softwareVersion,
        String contentHash,
        String answer,
        List<HallEvent> events) {
    public CommandRecord {
        events = List.copyOf(events);
    }
}
