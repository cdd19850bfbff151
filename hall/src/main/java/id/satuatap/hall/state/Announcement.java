package id.satuatap.hall.state;

import id.satuatap.hall.id.AnnouncementId;
import id.satuatap.hall.id.TurnId;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A voice call that waits or is being spoken. Immutable.
 *
 * @param call 1 for the first call of the turn, more for recalls
 * @param grantedUntil null while it waits
 */
public record Announcement(
        AnnouncementId id,
        TurnId turn,
        int call,
        int acousticGroup,
        Instant queuedAt,
        Instant dropAt,
        @Nullable Instant grantedUntil) {

    Announcement granted(Instant until) {
        return new Announcement(id, turn, call, acousticGroup, queuedAt, dropAt, until);
    }
}
