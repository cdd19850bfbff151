package id.satuatap.server.querymodel;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadInfo;
import java.lang.management.ThreadMXBean;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;

/** Measures rebuilds, the first of them cold: a program of its own, arguments days and visits a day. */
final class RebuildFigures {
    private static final int ROUNDS = 4;

    private RebuildFigures() {}

    public static void main(String[] arguments) throws Exception {
        int count = Integer.parseInt(arguments[0]);
        int visits = Integer.parseInt(arguments[1]);
        Path folder = Files.createTempDirectory("rebuild-figures");
        try (MallDays days = MallDays.in(folder.resolve("journal"), 1)) {
            for (int n = 0; n < count; n++) {
                days.openDay();
                days.plainVisits(visits);
                days.closeDay();
            }
            System.out.println("events " + days.journal.durableSequence() + " " + days.eventCounts);
            for (int round = 1; round <= ROUNDS; round++) {
                rebuild(days, folder.resolve("model-" + round));
            }
        }
    }

    private static void rebuild(MallDays days, Path folder) throws Exception {
        long begin = System.nanoTime();
        try (QueryModel model = new QueryModel(days.journal, MallDays.CODEC, folder).start()) {
            boolean there = model.awaitSequence(days.journal.durableSequence(), Duration.ofMinutes(5));
            double seconds = (System.nanoTime() - begin) / 1e9;
            double cpuSeconds = cpuSecondsOf("projector");
            long rows = Contents.dump(model.reads().orElseThrow()).size();
            System.out.printf(
                    "whole=%s rows=%d seconds=%.1f rows/s=%.0f cpu-seconds=%.1f rows/cpu-s=%.0f%n",
                    there, rows, seconds, rows / seconds, cpuSeconds, rows / cpuSeconds);
        }
        System.out.println("bytes " + Files.size(folder.resolve("query.mv.db")));
    }

    /** What the thread used of a processor, which tells more than the clock on a busy machine. */
    private static double cpuSecondsOf(String name) {
        ThreadMXBean threads = ManagementFactory.getThreadMXBean();
        for (ThreadInfo thread : threads.getThreadInfo(threads.getAllThreadIds())) {
            if (thread != null && thread.getThreadName().equals(name)) {
                return threads.getThreadCpuTime(thread.getThreadId()) / 1e9;
            }
        }
        throw new IllegalStateException("no thread " + name);
    }
}
