package id.satuatap.reports.worker;

import id.satuatap.reports.worker.internal.WorkLoop;
import java.io.BufferedReader;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;

/**
 * The worker process: reads one request a line, makes its files, answers on standard output; everything else that is
 * printed goes to standard error. It ends when its input does, even in the middle of a report: then its parent is gone.
 *
 * <p>{@code --rehearse}: only makes itself ready, and ends; an archive of its classes is made so.
 */
public final class ReportWorkerMain {
    private static final String REHEARSE = "--rehearse";

    private ReportWorkerMain() {}

    public static void main(String[] args) throws InterruptedException {
        PrintStream answers = new PrintStream(new FileOutputStream(FileDescriptor.out), false, StandardCharsets.UTF_8);
        System.setOut(System.err);
        WorkLoop loop = new WorkLoop(answers);
        if (List.of(args).contains(REHEARSE)) {
            System.exit(loop.rehearse(() -> true) ? 0 : 1);
        }
        BlockingQueue<String> requests = new ArrayBlockingQueue<>(1);
        Thread input = new Thread(() -> listen(requests), "report-worker-input");
        input.setDaemon(true);
        input.start();
        String first = requests.poll();
        if (first == null) {
            loop.rehearse(requests::isEmpty);
        } else {
            loop.answer(first);
        }
        while (true) {
            loop.answer(requests.take());
        }
    }

    private static void listen(BlockingQueue<String> requests) {
        try (BufferedReader input = new BufferedReader(new InputStreamReader(System.in, StandardCharsets.UTF_8))) {
            for (String line = input.readLine(); line != null; line = input.readLine()) {
                requests.put(line);
            }
        } catch (IOException fault) {
            throw new UncheckedIOException("the parent cannot be heard", fault);
        } catch (InterruptedException stop) {
            Thread.currentThread().interrupt();
        } finally {
            System.exit(0);
        }
    }
}
