package id.satuatap.counter.reports;

import id.satuatap.counter.preview.Printers;
import id.satuatap.counter.preview.SystemPrinters;
import java.time.Duration;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.Executor;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.prefs.Preferences;

/**
 * Immutable. Where reports leave this PC, so that a test can lead them elsewhere.
 *
 * @param places asks where a file is to lie
 * @param folder remembers where the last one does
 * @param printers what prints here
 * @param writing where files are written and pages are printed, one after the other
 * @param pages where PDFs live that are looked at: one thread
 */
public record Outlets(SavePlace places, LastFolder folder, Printers printers, Executor writing, Executor pages) {
    private static final Duration IDLE = Duration.ofSeconds(2);
    private static final int WAITING_MAX = 16;

    /** The real ones: the desktop's dialog, the person's preferences, threads that end when there is nothing to do. */
    public static Outlets real() {
        return new Outlets(
                new NativeSavePlace(),
                new PreferredFolder(Preferences.userRoot().node("id/satuatap/counter")),
                SystemPrinters.installed(),
                // No daemon: a file that is being written when the window closes is written to its end.
                thread("counter-files", false),
                thread("counter-pages", true));
    }

    private static Executor thread(String name, boolean daemon) {
        ThreadPoolExecutor thread = new ThreadPoolExecutor(
                1, 1, IDLE.toMillis(), TimeUnit.MILLISECONDS, new ArrayBlockingQueue<>(WAITING_MAX), work -> {
                    Thread made = new Thread(work, name);
                    made.setDaemon(daemon);
                    return made;
                });
        thread.allowCoreThreadTimeOut(true);
        return thread;
    }
}
