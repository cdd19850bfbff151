package id.satuatap.hall.state;

import id.satuatap.hall.id.AnnouncementId;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Something that is no call and that a display wants to say to all in its hearing: it waits, or is being said. Immutable.
 *
 * @param urgent it comes before calls that wait
 * @param seconds how long it takes
 * @param dropAt not granted by then it is forgotten, and may be asked for anew
 * @param matters what it tells
 * @param grantedUntil null while it waits
 */
public record Notice(
        AnnouncementId id,
        int acousticGroup,
        boolean urgent,
        int seconds,
        Instant queuedAt,
        Instant dropAt,
        List<String> matters,
        @Nullable Instant grantedUntil) {

    Notice granted(Instant until) {
        return new Notice(id, acousticGroup, urgent, seconds, queuedAt, dropAt, matters, until);
    }
}
