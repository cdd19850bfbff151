package id.satuatap.reports.worker;

import java.nio.file.Path;
import java.util.List;

/**
 * How a worker process is started and for how long it may do what. Immutable.
 *
 * @param java the program that runs it
 * @param classPath where it finds the reports
 * @param options of its virtual machine, its heap among them
 * @param idleMillis after the last report until it is ended
 * @param timeoutMillis for one order, the start of the process included
 * @param waitingOrders how many may wait behind the one that is being made; more are refused
 */
public record WorkerSettings(
        Path java, String classPath, List<String> options, long idleMillis, long timeoutMillis, int waitingOrders) {
    private static final long IDLE_MILLIS = 600_000;
    private static final long TIMEOUT_MILLIS = 60_000;
    private static final int WAITING_ORDERS = 8;

    public WorkerSettings {
        options = List.copyOf(options);
        if (idleMillis < 1 || timeoutMillis < 1 || waitingOrders < 1) {
            throw new IllegalArgumentException("times and room must be positive");
        }
    }

    /**
     * The worker of the running program: its Java and class path, a heap of 144 MB (a year's busiest day needs less than
     * half), ten idle minutes.
     */
    public static WorkerSettings ofThisProgram() {
        return new WorkerSettings(
                Path.of(System.getProperty("java.home"), "bin", "java"),
                System.getProperty("java.class.path"),
                List.of(
                        "-Xms64m",
                        "-Xmx144m",
                        "-XX:+UseSerialGC",
                        "-XX:TieredStopAtLevel=1",
                        "-XX:+ExitOnOutOfMemoryError"),
                IDLE_MILLIS,
                TIMEOUT_MILLIS,
                WAITING_ORDERS);
    }

    /** The same with other times. */
    public WorkerSettings withTimes(long newIdleMillis, long newTimeoutMillis) {
        return new WorkerSettings(java, classPath, options, newIdleMillis, newTimeoutMillis, waitingOrders);
    }
}
