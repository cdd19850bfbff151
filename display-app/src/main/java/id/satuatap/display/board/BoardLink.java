package id.satuatap.display.board;

import id.satuatap.protocol.client.LinkState;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * Immutable. How far what the board shows can be trusted.
 *
 * @param lostSince when the server fell silent; absent while it is heard or was never heard
 * @param lastKnown when what is shown was last known to be true
 */
public record BoardLink(
        @Nullable Instant lostSince, @Nullable Instant lastKnown) {
    /** All that is shown is true now, or nothing is shown. */
    public static final BoardLink TRUSTED = new BoardLink(null, null);

    static BoardLink of(LinkState link) {
        return link.phase() == LinkState.Phase.LOST ? new BoardLink(link.since(), link.lastKnown()) : TRUSTED;
    }

    /** Says whether the server is not heard. */
    public boolean lost() {
        return lostSince != null;
    }
}
