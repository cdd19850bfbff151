package id.satuatap.server.gateway.stream;

import id.satuatap.server.projection.HallUpdate;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Optional;

/** The last updates, for clients who come back. Confined to the publisher's thread. */
final class Ring {
    private final int updatesMax;
    private final Deque<HallUpdate.Changed> updates = new ArrayDeque<>();
    private long epoch;
    private long last;

    Ring(int updatesMax) {
        this.updatesMax = updatesMax;
    }

    void restart(long newEpoch, long sequence) {
        updates.clear();
        epoch = newEpoch;
        last = sequence;
    }

    /** Changes that time alone brought are not kept: whoever comes back is told how things are now. */
    void add(HallUpdate.Changed update) {
        if (update.to() < update.from()) {
            return;
        }
        updates.add(update);
        last = update.to();
        if (updates.size() > updatesMax) {
            updates.remove();
        }
    }

    long last() {
        return last;
    }

    long epoch() {
        return epoch;
    }

    /** What came after a sequence; empty when that is not known any more, or not known yet. */
    Optional<List<HallUpdate.Changed>> after(long knownEpoch, long sequence) {
        HallUpdate.Changed oldest = updates.peek();
        long first = oldest == null ? last + 1 : oldest.from();
        if (knownEpoch != epoch || sequence > last || sequence < first - 1) {
            return Optional.empty();
        }
        return Optional.of(
                updates.stream().filter(update -> update.to() > sequence).toList());
    }
}
