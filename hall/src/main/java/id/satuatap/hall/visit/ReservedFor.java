package id.satuatap.hall.visit;

import id.satuatap.hall.id.CounterCode;
import id.satuatap.hall.id.PersonId;
import org.jspecify.annotations.Nullable;

/**
 * For whom a waiting leg is kept. Immutable.
 *
 * @param counter one counter; null for an officer
 * @param officer one officer, wherever he sits; null for a counter
 */
public record ReservedFor(
        @Nullable CounterCode counter, @Nullable PersonId officer) {
    /** @throws IllegalArgumentException unless it is exactly one of both */
    public ReservedFor {
        if ((counter == null) == (officer == null)) {
            throw new IllegalArgumentException("kept for a counter or for an officer: " + counter + ", " + officer);
        }
    }
}
