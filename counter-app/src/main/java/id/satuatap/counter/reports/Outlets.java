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
 * @param writing where files are written, and folders looked at: it may hang there
 * @param printing where the system's printers are asked: it may hang there too, and holds up no file
 * @param pages where PDFs live that are looked at: one thread
 */
public record Outlets(
        SavePlace places, LastFolder folder, Printers printers, Writing writing, Executor printing, Executor pages) {
    private static final Duration IDLE = Duration.ofSeconds(2);
    private static final int WAITING_MAX = 16;

    /** The real ones: the desktop's dialog, the person's preferences, threads that end when there is nothing to do. */
    public static Outlets real() {
        return new Outlets(
                new NativeSavePlace(),
                new PreferredFolder(Preferences.userRoot().node("id/satuatap/counter")),
                SystemPrinters.installed(),
                new PatientThreads("counter-files"),
                new PatientThreads("counter-printing"),
                oneThread());
    }

    private static Executor oneThread() {
        ThreadPoolExecutor thread = new ThreadPoolExecutor(
                1, 1, IDLE.toMillis(), TimeUnit.MILLISECONDS, new ArrayBlockingQueue<>(WAITING_MAX), work -> {
                    Thread made = new Thread(work, "counter-pages");
                    made.setDaemon(true);
                    return made;
                });
        thread.allowCoreThreadTimeOut(true);
        return thread;
    }
}
