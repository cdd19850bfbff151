package id.satuatap.counter.desk;

import id.satuatap.counter.link.Saying;
import id.satuatap.uikit.control.Tone;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Notices that a counter stands free while somebody waits for it, so that its officer is reminded before his supervisor is
 * told. Confined to the FX thread.
 */
final class IdleNudge {
    private final Duration patience;
    private @Nullable Instant since;
    private Instant next = Instant.MAX;

    /** @param patience between the beginning and a reminder, and from one reminder to the next */
    IdleNudge(Duration patience) {
        this.patience = patience;
    }

    /** What to say, where it is time for that. */
    Optional<DeskNotice> due(DeskScene scene, Instant now) {
        Instant began = since;
        if (!scene.live()
                || scene.frozen()
                || scene.standing() != Standing.FREE
                || scene.waiting().stream().noneMatch(WaitingRow::callable)) {
            since = null;
            return Optional.empty();
        }
        if (began == null) {
            since = now;
            next = now.plus(patience);
            return Optional.empty();
        }
        if (now.isBefore(next)) {
            return Optional.empty();
        }
        next = now.plus(patience);
        long minutes = Math.max(1, Duration.between(began, now).toMinutes());
        return Optional.of(new DeskNotice(
                new Saying(
                        Tone.WARNING,
                        IdleNudge.class,
                        "desk.nudge",
                        List.of(scene.waiting().size(), minutes)),
                null));
    }
}
