package id.satuatap.devices.cli;

import id.satuatap.devices.port.Deadline;
import id.satuatap.devices.port.DeviceClock;
import java.io.PrintWriter;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/** What trials of some seconds share. Stateless. */
final class Trials {
    private static final int SECONDS_MAX = 600;

    private Trials() {}

    /** Tells what comes from a device's thread until the time is over. */
    static void tellFor(int seconds, BlockingQueue<String> news, PrintWriter out, DeviceClock clock)
            throws InterruptedException {
        if (seconds < 1 || seconds > SECONDS_MAX) {
            throw new IllegalArgumentException("--seconds must be 1 to " + SECONDS_MAX + ", not " + seconds);
        }
        Deadline end = clock.in(TimeUnit.SECONDS.toMillis(seconds));
        while (!end.over()) {
            @Nullable String line = news.poll(end.leftMillis(), TimeUnit.MILLISECONDS);
            if (line != null) {
                out.println(line.strip());
            }
        }
    }
}
