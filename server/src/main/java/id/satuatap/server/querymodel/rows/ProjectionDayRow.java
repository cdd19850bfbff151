package id.satuatap.server.querymodel.rows;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * How far one day is: days are independent of each other. Immutable.
 *
 * @param firstSequence of the record that opened it: its name
 * @param businessDate null for what came before the first day
 * @param complete nothing of this day is to come
 */
public record ProjectionDayRow(
        long firstSequence, @Nullable LocalDate businessDate, long appliedSequence, String headHash, boolean complete)
        implements Row {}
