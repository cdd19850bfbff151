package id.satuatap.counter.desk;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Remembers who was served last, until another comes: finishing him may have been a mistake; and who missed his call here, until
 * he waits or is called again: he may come back. Confined to the FX thread.
 */
final class LastVisitor {
    /** Who missed it longer ago comes back by the help desk. */
    private static final int MISSED_MAX = 5;

    private final Map<String, Missed> missed = new LinkedHashMap<>();
    private @Nullable Ended ended;
    private @Nullable String sentAway;

    /** The desk looks otherwise now. Who waits again or is on hold has not ended. */
    void sees(DeskScene before, DeskScene next) {
        if (!next.sameVisitorAs(before)) {
            before.turn()
                    .filter(gone -> before.standing() == Standing.CALLED
                            && !next.expects(gone.leg())
                            && !gone.turn().equals(sentAway))
                    .ifPresent(gone -> missed.put(gone.leg(), Missed.of(gone)));
            missed.keySet().stream()
                    .limit(Math.max(0, missed.size() - MISSED_MAX))
                    .toList()
                    .forEach(missed::remove);
        }
        next.turn().ifPresent(here -> missed.remove(here.leg()));
        missed.keySet().removeIf(next::expects);
        if (next.turn().isPresent()) {
            ended = null;
        } else {
            before.turn()
                    .filter(gone -> before.standing() == Standing.SERVING && !next.expects(gone.leg()))
                    .ifPresent(gone -> ended = Ended.of(gone));
        }
    }

    /** The officer sends the visitor on or cancels his number: should he be gone, he has missed nothing. */
    void sendsAway(DeskScene scene) {
        sentAway = scene.turn().map(turn -> turn.turn()).orElse(null);
    }

    Optional<Ended> ended() {
        return Optional.ofNullable(ended);
    }

    /** The latest last. */
    List<Missed> missed() {
        return List.copyOf(missed.values());
    }
}
