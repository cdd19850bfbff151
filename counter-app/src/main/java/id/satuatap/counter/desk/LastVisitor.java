package id.satuatap.counter.desk;

import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Remembers who was served last, until another comes: finishing him may have been a mistake. Confined to the FX thread. */
final class LastVisitor {
    private @Nullable Ended ended;

    /** The desk looks otherwise now. Who waits again or is on hold has not ended. */
    void sees(DeskScene before, DeskScene next) {
        if (next.turn().isPresent()) {
            ended = null;
        } else {
            before.turn()
                    .filter(gone -> before.standing() == Standing.SERVING && !next.expects(gone.leg()))
                    .ifPresent(gone -> ended = Ended.of(gone));
        }
    }

    Optional<Ended> ended() {
        return Optional.ofNullable(ended);
    }
}
