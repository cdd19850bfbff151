package id.satuatap.uikit.testing;

import id.satuatap.uikit.fx.Subscription;
import id.satuatap.uikit.fx.Ticks;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** Ticks and a clock whose time passes only when a test says so. Confined to the thread that lets time pass. */
public final class ManualTicks implements Ticks, InstantSource {
    private final List<Task> tasks = new ArrayList<>();
    private Instant now;

    /** Starts at a moment. */
    public ManualTicks(Instant start) {
        now = start;
    }

    @Override
    public Instant instant() {
        return now;
    }

    @Override
    public Subscription every(Duration period, Runnable task) {
        return add(new Task(now.plus(period), period, task));
    }

    @Override
    public Subscription after(Duration delay, Runnable task) {
        return add(new Task(now.plus(delay), Duration.ZERO, task));
    }

    /** Lets time pass and runs on this thread whatever falls due, in order. */
    public void pass(Duration time) {
        Instant end = now.plus(time);
        Optional<Task> due = next(end);
        while (due.isPresent()) {
            Task task = due.get();
            tasks.remove(task);
            now = task.at;
            if (!task.period.isZero()) {
                task.at = task.at.plus(task.period);
                tasks.add(task);
            }
            task.work.run();
            due = next(end);
        }
        now = end;
    }

    private Optional<Task> next(Instant end) {
        return tasks.stream().filter(task -> !task.at.isAfter(end)).min(Comparator.comparing(task -> task.at));
    }

    private Subscription add(Task task) {
        tasks.add(task);
        return () -> tasks.remove(task);
    }

    private static final class Task {
        private final Duration period;
        private final Runnable work;
        private Instant at;

        private Task(Instant at, Duration period, Runnable work) {
            this.at = at;
            this.period = period;
            this.work = work;
        }
    }
}
