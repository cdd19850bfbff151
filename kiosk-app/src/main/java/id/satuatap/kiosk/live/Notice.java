package id.satuatap.kiosk.live;

import java.time.Instant;
import java.time.LocalTime;
import org.jspecify.annotations.Nullable;

/**
 * Immutable. Why the kiosk gives no numbers, or none on paper.
 *
 * @param kind why
 * @param since when that began, where it is known and of use
 * @param opensAt when the mall opens, where it is known
 */
public record Notice(
        NoticeKind kind, @Nullable Instant since, @Nullable LocalTime opensAt) {
    static Notice of(NoticeKind kind) {
        return new Notice(kind, null, null);
    }

    static Notice since(NoticeKind kind, Instant since) {
        return new Notice(kind, since, null);
    }
}
