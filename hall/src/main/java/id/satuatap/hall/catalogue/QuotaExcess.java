package id.satuatap.hall.catalogue;

import java.time.LocalTime;
import java.util.List;

/**
 * How many numbers and places a service had given beyond its quotas when more were approved, and beyond all that had been
 * approved before: those that are approved count from there. Immutable.
 *
 * @param ofDay beyond the quota of the day
 * @param ofParts of each part of the day that had given more than its own, by its beginning
 */
public record QuotaExcess(int ofDay, List<OfPart> ofParts) {
    /** Of one part of the day. Immutable. */
    public record OfPart(LocalTime from, int numbers) {}

    public QuotaExcess {
        ofParts = List.copyOf(ofParts);
    }

    public int of(BandQuota band) {
        int numbers = 0;
        for (OfPart part : ofParts) {
            numbers += part.from().equals(band.from()) ? part.numbers() : 0;
        }
        return numbers;
    }
}
