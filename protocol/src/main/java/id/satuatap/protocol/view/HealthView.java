package id.satuatap.protocol.view;

import id.satuatap.protocol.field.Fields;
import org.jspecify.annotations.Nullable;

/**
 * Immutable. GET /api/v1/health. Audience: everybody, without a token.
 *
 * @param status in one word
 * @param version the server's version
 * @param epoch the epoch it writes
 * @param durableSequence the last sequence that is on disk
 * @param role leader or standby
 * @param disk its disk
 * @param projector its query model
 * @param clockDoubtful true while it waits for a person to confirm its clock
 * @param holidaysMissing the year whose holidays are not in the catalogue yet, when it has begun or is near
 */
public record HealthView(
        HealthStatus status,
        String version,
        long epoch,
        long durableSequence,
        ServerRole role,
        DiskHealth disk,
        ProjectorHealth projector,
        boolean clockDoubtful,
        @Nullable Integer holidaysMissing) {
    public HealthView {
        Fields.required("status", status);
        Fields.text("version", version);
        Fields.atLeast("epoch", epoch, 1);
        Fields.atLeast("durableSequence", durableSequence, 0);
        Fields.required("role", role);
        Fields.required("disk", disk);
        Fields.required("projector", projector);
        Fields.optionalRange("holidaysMissing", holidaysMissing, 2000, 2999);
    }
}
