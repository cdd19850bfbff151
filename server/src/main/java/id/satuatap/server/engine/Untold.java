package id.satuatap.server.engine;

import id.satuatap.hall.event.AccessEvent;
import id.satuatap.hall.event.ConfigurationEvent;
import id.satuatap.hall.event.DayEvent;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.concurrent.TimeUnit;

/**
 * What is durable and answered but not yet told. A lone group is told at once; what follows within some milliseconds is
 * gathered, so that a rush is told some two hundred times a second and not once a flush. Nothing is held when somebody is
 * about to look, when the disk is slow, or when it concerns the day, the configuration or anybody's rights. Confined to
 * the engine's thread.
 */
final class Untold {
    private static final long APART_NANOS = TimeUnit.MILLISECONDS.toNanos(5);
    /** What is held waits for the next flush too. */
    private static final long QUICK_FLUSH_NANOS = TimeUnit.MILLISECONDS.toNanos(2);
    /** As much as fits into a frame without doubt. */
    private static final int EVENTS_MAX = 400;

    private final List<Commit> commits = new ArrayList<>();
    private int events;
    private boolean urgent;
    private long nextNanos;

    /** @param nanos the monotonic clock, whose zero may be anywhere */
    Untold(long nanos) {
        nextNanos = nanos;
    }

    /** @param flushNanos how long its flush took */
    void add(Commit commit, long flushNanos) {
        commits.add(commit);
        events += commit.events().size();
        urgent |= flushNanos > QUICK_FLUSH_NANOS || concernsEverybody(commit);
    }

    /**
     * Everything that is to be told now, as one.
     *
     * @param quiet whether nothing comes any more, or somebody is about to look at the state
     */
    Optional<Commit> take(boolean quiet, long nanos) {
        boolean held = !quiet && !urgent && events < EVENTS_MAX && nanos - nextNanos < 0;
        if (commits.isEmpty() || held) {
            return Optional.empty();
        }
        Commit told = commits.size() == 1 ? last() : merged();
        commits.clear();
        events = 0;
        urgent = false;
        nextNanos = nanos + APART_NANOS;
        return Optional.of(told);
    }

    /** How long to listen for commands before the next telling; empty when there is nothing to tell. */
    OptionalLong heldNanos(long nanos) {
        return commits.isEmpty() ? OptionalLong.empty() : OptionalLong.of(Math.max(0, nextNanos - nanos));
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
