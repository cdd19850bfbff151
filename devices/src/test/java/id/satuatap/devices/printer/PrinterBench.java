package id.satuatap.devices.printer;

import static org.assertj.core.api.Assertions.assertThat;

import id.satuatap.devices.port.DeviceClock;
import id.satuatap.devices.port.PortSettings;
import id.satuatap.devices.simulator.DeviceEnd;
import id.satuatap.devices.simulator.printer.PrinterModel;
import id.satuatap.devices.simulator.printer.Sheet;
import id.satuatap.devices.simulator.printer.SimulatedPrinter;
import java.io.IOException;
import java.util.List;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** A driver and a simulated printer at the two ends of one wire. */
final class PrinterBench implements AutoCloseable, PrintListener {
    final SimulatedPrinter printer;
    final PrinterDriver driver;
    final List<PrintStep> steps = new CopyOnWriteArrayList<>();
    private final BlockingQueue<PrinterStatus> statuses = new LinkedBlockingQueue<>();
    private volatile @Nullable PrintStep failing;
    private volatile Runnable beforeFirstByte = () -> {};

    PrinterBench(DeviceEnd end, PortSettings settings, PrinterModel model, PrinterProfile profile) {
        this(end, settings, model, profile, KnownPrinter.any());
    }

    PrinterBench(DeviceEnd end, PortSettings settings, PrinterModel model, PrinterProfile profile, KnownPrinter known) {
        DeviceClock clock = DeviceClock.system();
        printer = new SimulatedPrinter("bench", end, model, sheet -> {}).start();
        driver = new PrinterDriver(
                "bench", settings.transport("bench", clock), profile, this, statuses::add, clock, known);
        driver.start();
    }

    /** Waits until the printer was found and can print. */
    PrinterBench ready() {
        await(status -> status.canPrint() && status.tier().isPresent());
        return this;
    }

    /** Waits until the driver tells such a status. */
    PrinterStatus await(Predicate<PrinterStatus> wanted) {
        try {
            for (PrinterStatus status = driver.status(); !wanted.test(status); ) {
                status = statuses.poll(60, TimeUnit.SECONDS);
                assertThat(status)
                        .as("a status in time; now %s", driver.status())
                        .isNotNull();
            }
            return driver.status();
        } catch (InterruptedException stop) {
            throw new IllegalStateException(stop);
        }
    }

    PrinterStatus await(PrinterCondition condition) {
        return await(status -> status.condition() == condition);
    }

    PrintResult print(TicketPaper paper) throws Exception {
        return driver.print(new PrintJob("copy-" + steps.size(), paper)).get(30, TimeUnit.SECONDS);
    }

    Sheet onlySheet() {
        assertThat(printer.sheets()).hasSize(1);
        return printer.sheets().get(0);
    }

    void failAt(@Nullable PrintStep step) {
        failing = step;
    }

    void beforeFirstByte(Runnable action) {
        beforeFirstByte = action;
    }

    @Override
    public void beforeFirstByte(PrintJob job) {
        beforeFirstByte.run();
    }

    @Override
    public void stepped(PrintJob job, PrintStep step) {
        if (step == failing) {
            throw new IllegalStateException("a defect at " + step);
        }
        steps.add(step);
    }

    @Override
    public void close() throws IOException {
        driver.close();
        printer.close();
    }
}
