package id.satuatap.server.querymodel;

import id.satuatap.server.querymodel.store.Standing.InForce;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Where a day lies in the journal: from the record that opened it to the last before the next day. Immutable.
 *
 * @param businessDate null for what came before the first day
 * @param inForce when it began
 * @param headHash of its last record
 */
record DaySpan(
        long firstSequence, long lastSequence, @Nullable LocalDate businessDate, InForce inForce, String headHash) {}
