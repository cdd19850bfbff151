package id.satuatap.hall.catalogue;

import java.time.LocalTime;

/**
 * How many numbers a service gives in a part of the day. Immutable.
 *
 * @param quota 1 to 100,000
 */
public record BandQuota(LocalTime from, LocalTime to, int quota) {
    public boolean holds(LocalTime time) {
        return !time.isBefore(from) && time.isBefore(to);
    }
}
