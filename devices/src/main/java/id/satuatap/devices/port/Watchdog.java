package id.satuatap.devices.port;

import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.ScheduledThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;

/**
 * Ends a blocked write by closing its line: there is no write timeout on Linux. Thread-safe. Its thread exists only
 * while something is guarded and some seconds beyond.
 */
final class Watchdog {
    private final ScheduledThreadPoolExecutor timer;

    Watchdog(String name) {
        timer = new ScheduledThreadPoolExecutor(1, task -> {
            Thread thread = new Thread(task, "device-" + name + "-watchdog");
            thread.setDaemon(true);
            return thread;
        });
        timer.setRemoveOnCancelPolicy(true);
        timer.setKeepAliveTime(5, TimeUnit.SECONDS);
        timer.allowCoreThreadTimeOut(true);
    }

    /** Runs {@code bite} unless the guard is closed within {@code millis}. */
    Guard guard(int millis, Runnable bite) {
        AtomicBoolean bitten = new AtomicBoolean();
        ScheduledFuture<?> alarm = timer.schedule(
                () -> {
                    bitten.set(true);
                    bite.run();
                },
                millis,
                TimeUnit.MILLISECONDS);
        return new Guard(alarm, bitten);
    }

    /** One guarded piece of work. Thread-safe. */
    static final class Guard implements AutoCloseable {
        private final ScheduledFuture<?> alarm;
        private final AtomicBoolean bitten;

        private Guard(ScheduledFuture<?> alarm, AtomicBoolean bitten) {
            this.alarm = alarm;
            this.bitten = bitten;
        }

        boolean bitten() {
            return bitten.get();
        }

        @Override
        public void close() {
            alarm.cancel(false);
        }
    }
}
