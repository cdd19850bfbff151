package id.satuatap.server.engine;

import id.satuatap.hall.event.AccessEvent;
import id.satuatap.hall.event.ConfigurationEvent;
import id.satuatap.hall.event.DayEvent;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;

/**
 * What is durable and answered but not yet told. While more waits, groups are gathered, so that a rush is told once in some
 * milliseconds and not once a flush; nothing is held when nothing waits, when the disk is slow, or when it concerns the day,
 * the configuration or anybody's rights. Confined to the engine's thread.
 */
final class Untold {
    private static final long HELD_MAX_NANOS = TimeUnit.MILLISECONDS.toNanos(5);
    /** What is held waits for the next flush too. */
    private static final long QUICK_FLUSH_NANOS = TimeUnit.MILLISECONDS.toNanos(2);
    /** As much as fits into a frame without doubt. */
    private static final int EVENTS_MAX = 400;

    private final List<Commit> commits = new ArrayList<>();
    private int events;
    private boolean urgent;
    private long since;

    /**
     * @param flushNanos how long its flush took
     * @param nanos the monotonic clock
     */
    void add(Commit commit, long flushNanos, long nanos) {
        if (commits.isEmpty()) {
            since = nanos;
        }
        commits.add(commit);
        events += commit.events().size();
        urgent |= flushNanos > QUICK_FLUSH_NANOS || concernsEverybody(commit);
    }

    /**
     * Everything that is to be told now, as one.
     *
     * @param rush whether more waits in the inbox, and nobody is about to look at the state
     */
    Optional<Commit> take(boolean rush, long nanos) {
        boolean held = rush && !urgent && events < EVENTS_MAX && nanos - since < HELD_MAX_NANOS;
        if (commits.isEmpty() || held) {
            return Optional.empty();
        }
        Commit told = commits.size() == 1 ? last() : merged();
        commits.clear();
        events = 0;
        urgent = false;
        return Optional.of(told);
    }

    private Commit last() {
        return commits.get(commits.size() - 1);
    }

    private Commit merged() {
        List<Recorded> all =
                commits.stream().flatMap(commit -> commit.events().stream()).toList();
        return new Commit(last().epoch(), commits.get(0).from(), last().to(), last().at(), all);
    }

    /** Whoever keeps the state of a morning must see that very state, and who lost his rights must not hear on. */
    private static boolean concernsEverybody(Commit commit) {
        return commit.events().stream()
                .map(Recorded::event)
                .anyMatch(event -> event instanceof DayEvent
                        || event instanceof ConfigurationEvent
                        || event instanceof AccessEvent);
    }
}
