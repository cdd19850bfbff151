package id.satuatap.reports.worker;

import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

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
    /** Beside the program's first jar, where there is one: {@code ./mpp build} makes it. */
    private static final String ARCHIVE = "report-worker.jsa";

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
     * half), ten idle minutes; quick to start where an archive of its classes lies beside the program.
     */
    public static WorkerSettings ofThisProgram() {
        String classPath = System.getProperty("java.class.path");
        return new WorkerSettings(
                Path.of(System.getProperty("java.home"), "bin", "java"),
                classPath,
                Stream.concat(
                                Stream.of(
                                        "-Xms144m",
                                        "-Xmx144m",
                                        "-Xmn48m",
                                        "-XX:+UseSerialGC",
                                        "-XX:TieredStopAtLevel=1",
                                        "-XX:+ExitOnOutOfMemoryError"),
                                archived(classPath).stream())
                        .toList(),
                IDLE_MILLIS,
                TIMEOUT_MILLIS,
                WAITING_ORDERS);
    }

    /** An archive of another build or another Java is left aside by Java, without a word. */
    static List<String> archived(String classPath) {
        Path archive = Path.of(classPath.split(File.pathSeparator, 2)[0]).resolveSibling(ARCHIVE);
        return Files.isReadable(archive) ? List.of("-XX:SharedArchiveFile=" + archive, "-Xlog:cds*=off") : List.of();
    }

    /** The same with other times. */
    public WorkerSettings withTimes(long newIdleMillis, long newTimeoutMillis) {
        return new WorkerSettings(java, classPath, options, newIdleMillis, newTimeoutMillis, waitingOrders);
    }
}
