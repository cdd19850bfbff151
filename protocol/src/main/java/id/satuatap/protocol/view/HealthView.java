package id.satuatap.protocol.view;

import id.satuatap.protocol.field.Fields;

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
 */
public record HealthView(
        HealthStatus status,
        String version,
        long epoch,
        long durableSequence,
        ServerRole role,
        DiskHealth disk,
        ProjectorHealth projector,
        boolean clockDoubtful) {
    public HealthView {
        Fields.required("status", status);
        Fields.text("version", version);
        Fields.atLeast("epoch", epoch, 1);
        Fields.atLeast("durableSequence", durableSequence, 0);
        Fields.required("role", role);
        Fields.required("disk", disk);
        Fields.required("projector", projector);
    }
}
