package id.satuatap.acceptance.demo;

import id.satuatap.devices.simulator.printer.Sheet;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.function.BiConsumer;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Collects the sheets that come out of the printers, and keeps each as bytes and as a picture. Thread-safe. */
final class PaperTray implements AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(PaperTray.class);

    /** A sheet and the printer that it came from. Immutable. */
    record Torn(String printer, String number, Sheet sheet) {}

    private final Path folder;
    private final List<Torn> sheets = new CopyOnWriteArrayList<>();
    private final List<BiConsumer<String, Sheet>> watchers = new CopyOnWriteArrayList<>();
    private final ExecutorService painter = Executors.newSingleThreadExecutor(task -> new Thread(task, "paper-tray"));

    PaperTray(Path folder) throws IOException {
        this.folder = Files.createDirectories(folder);
    }

    void watch(BiConsumer<String, Sheet> watcher) {
        watchers.add(watcher);
    }

    void take(String printer, Sheet sheet) {
        String number = sheet.ticketNumber().orElse("unreadable");
        sheets.add(new Torn(printer, number, sheet));
        int place = sheets.size();
        painter.execute(() -> keep(place, number, sheet));
        watchers.forEach(watcher -> watcher.accept(printer, sheet));
    }

    private void keep(int place, String number, Sheet sheet) {
        String name = String.format(Locale.ROOT, "%05d-%s", place, number.replaceAll("[^A-Z0-9-]", "_"));
        try {
            Files.write(folder.resolve(name + ".escpos"), sheet.raw());
            Files.write(folder.resolve(name + ".png"), sheet.png());
        } catch (IOException e) {
            LOG.warn("sheet={} could not be kept: {}", name, e.getMessage());
        }
    }

    int count() {
        return sheets.size();
    }

    /** The numbers on the paper, in the order in which it came out. */
    List<String> numbers() {
        List<String> numbers = new ArrayList<>();
        sheets.forEach(torn -> numbers.add(torn.number()));
        return numbers;
    }

    List<Torn> sheets() {
        return List.copyOf(sheets);
    }

    /** Waits until every sheet that came out so far is kept. */
    void settle() throws InterruptedException {
        CountDownLatch painted = new CountDownLatch(1);
        painter.execute(painted::countDown);
        if (!painted.await(30, TimeUnit.SECONDS)) {
            LOG.warn("the last sheets were not painted in time");
        }
    }

    @Override
    public void close() {
        painter.shutdown();
        try {
            if (!painter.awaitTermination(30, TimeUnit.SECONDS)) {
                LOG.warn("the last sheets were not painted in time");
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
