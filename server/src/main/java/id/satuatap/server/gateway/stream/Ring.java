package id.satuatap.server.gateway.stream;

import id.satuatap.server.projection.HallUpdate;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Optional;

/** The last updates with no more than so many changes, for clients who come back. Confined to the publisher's thread. */
final class Ring {
    private final int changesMax;
    private final Deque<HallUpdate.Changed> updates = new ArrayDeque<>();
    private int changes;
    private long epoch;
    private long last;

    Ring(int changesMax) {
        this.changesMax = changesMax;
    }

    void restart(long newEpoch, long sequence) {
        updates.clear();
        changes = 0;
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
        changes += weight(update);
        while (changes > changesMax) {
            changes -= weight(updates.remove());
        }
    }

    /** One that changes nothing that anybody sees takes its room too. */
    private static int weight(HallUpdate.Changed update) {
        return 1 + update.changes().size();
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
