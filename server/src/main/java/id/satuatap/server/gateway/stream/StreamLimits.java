package id.satuatap.server.gateway.stream;

import id.satuatap.protocol.Api;

/**
 * How patient the publisher is. Immutable.
 *
 * @param mailboxFrames frames that may wait for one client
 * @param mailboxBytes their bytes
 * @param frameBytes of one frame; more becomes a resync
 * @param ringChanges changes that are kept for clients who come back
 * @param stallMillis a client that takes nothing for so long is dropped
 * @param heartbeatMillis longest silence on a stream
 * @param subscribersMax streams at a time
 */
public record StreamLimits(
        int mailboxFrames,
        int mailboxBytes,
        int frameBytes,
        int ringChanges,
        long stallMillis,
        long heartbeatMillis,
        int subscribersMax) {
    public static final StreamLimits USUAL =
            new StreamLimits(256, 1024 * 1024, Api.FRAME_BYTES_MAX, 8_192, 30_000, Api.HEARTBEAT_MILLIS, 1_000);
}
