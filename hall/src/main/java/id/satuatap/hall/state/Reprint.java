package id.satuatap.hall.state;

import id.satuatap.hall.id.DeviceId;
import id.satuatap.hall.id.VisitId;
import id.satuatap.hall.visit.CopyState;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A further printing of a number. Immutable.
 *
 * @param copy 2 or more
 * @param device the kiosk that is to print it
 * @param reason why a person asked for it, a code
 * @param marked whether the paper says that it is not the first: not where the number was given by hand and none was printed
 * @param fault why it is not on paper, a code; null for none
 */
public record Reprint(
        VisitId visit,
        int copy,
        DeviceId device,
        String reason,
        Instant askedAt,
        boolean marked,
        CopyState state,
        @Nullable String fault) {
    Reprint became(CopyState next, @Nullable String why) {
        return new Reprint(visit, copy, device, reason, askedAt, marked, next, why);
    }
}
