package id.satuatap.devices.printer;

import static id.satuatap.devices.printer.TicketPaperFixture.aTicket;
import static org.assertj.core.api.Assertions.assertThat;

import id.satuatap.devices.port.DeviceClock;
import id.satuatap.devices.port.LineSense;
import id.satuatap.devices.port.PortSettings;
import id.satuatap.devices.port.PortState;
import id.satuatap.devices.port.Transport;
import java.time.InstantSource;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** A queue that lets a sheet go only after some looks at it, or never; a look takes two seconds of its clock. */
@Timeout(60)
class SpooledPrinterTest {
    private static final int LOOK_SECONDS = 2;

    private final AtomicLong nanos = new AtomicLong();
    private final DeviceClock clock = new DeviceClock(InstantSource.system(), nanos::get);
    private final AtomicInteger looksToGo = new AtomicInteger();
    private final AtomicInteger written = new AtomicInteger();
    private final CopyOnWriteArrayList<PrinterStatus> statuses = new CopyOnWriteArrayList<>();
    private volatile int looksPerSheet;

    /** A queue still held the sheet of a moment ago, and the next visitor was told that the printer was out of order. */
    @Test
    void theNextTicketWaitsForTheOneThatTheSpoolerIsStillPassingOn() throws Exception {
        looksPerSheet = 2;
        try (PrinterDriver driver = driver()) {
            assertThat(print(driver, "A-001")).isEqualTo(new PrintResult.Unknown(PrintProblem.ONE_WAY));
            assertThat(print(driver, "A-002")).isEqualTo(new PrintResult.Unknown(PrintProblem.ONE_WAY));
            assertThat(driver.status().canPrint()).isTrue();
        }
        assertThat(statuses).extracting(PrinterStatus::condition).doesNotContain(PrinterCondition.OFFLINE);
        assertThat(written).hasValue(2);
    }

    @Test
    void noneIsHandedToAQueueThatHoldsOneBack() throws Exception {
        looksPerSheet = Integer.MAX_VALUE;
        try (PrinterDriver driver = driver()) {
            assertThat(print(driver, "A-001")).isEqualTo(new PrintResult.Unknown(PrintProblem.ONE_WAY));
            assertThat(print(driver, "A-002")).isEqualTo(new PrintResult.Failed(PrintProblem.OFFLINE));
            assertThat(driver.status().canPrint()).isFalse();

            looksToGo.set(0);
            assertThat(print(driver, "A-003")).isEqualTo(new PrintResult.Unknown(PrintProblem.ONE_WAY));
        }
        assertThat(written).hasValue(2);
    }

    private PrinterDriver driver() {
        PrintListener unrecorded = new PrintListener() {
            @Override
            public void beforeFirstByte(PrintJob job) {}

            @Override
            public void stepped(PrintJob job, PrintStep step) {}
        };
        PrinterDriver driver =
                new PrinterDriver("spooled", new Queue(), PrinterProfile.roll80(), unrecorded, statuses::add, clock);
        driver.start();
        return driver;
    }

    private static PrintResult print(PrinterDriver driver, String number) throws Exception {
        return driver.print(new PrintJob(number, aTicket(number))).get(30, TimeUnit.SECONDS);
    }

    private final class Queue implements Transport {
        private volatile PortState state = PortState.CLOSED;

        @Override
        public void open() {
            state = PortState.CONNECTED;
        }

        @Override
        public int read(byte[] buffer, int timeoutMillis) {
            return 0;
        }

        @Override
        public void write(byte[] bytes, int deadlineMillis) {
            written.incrementAndGet();
            looksToGo.set(looksPerSheet);
        }

        @Override
        public LineSense sense() {
            nanos.addAndGet(TimeUnit.SECONDS.toNanos(LOOK_SECONDS));
            return looksToGo.getAndUpdate(left -> left == 0 ? 0 : left - 1) > 0 ? LineSense.BLOCKED : LineSense.READY;
        }

        @Override
        public void close() {
            state = PortState.CLOSED;
        }

        @Override
        public PortState state() {
            return state;
        }

        @Override
        public PortSettings settings() {
            return PortSettings.parse("spool:TIKET");
        }
    }
}
