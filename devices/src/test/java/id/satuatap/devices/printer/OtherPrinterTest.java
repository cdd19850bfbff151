package id.satuatap.devices.printer;

import static id.satuatap.devices.printer.TicketPaperFixture.aTicket;
import static org.assertj.core.api.Assertions.assertThat;

import id.satuatap.devices.port.PortSettings;
import id.satuatap.devices.port.SerialSettings;
import id.satuatap.devices.simulator.DeviceEnd;
import id.satuatap.devices.simulator.PseudoTerminal;
import id.satuatap.devices.simulator.printer.PrinterModel;
import id.satuatap.devices.simulator.printer.SimulatedPrinter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** After a replug a ticket went to whatever had come to the port: the printer of the other kiosk, or of an office. */
@EnabledOnOs(OS.LINUX)
@Timeout(120)
class OtherPrinterTest {
    private static final String OURS = "EPSON TM-T82 X2ZP012345";
    private static final String THEIRS = "EPSON TM-T82 X9AA000001";

    @TempDir
    Path folder;

    @Test
    void anotherPrinterGetsNothingUntilAPersonSaysThatItIsTheRightOneAndThatIsRemembered() throws Exception {
        try (PrinterBench first = bench("one", PrinterModel.epson80()).ready()) {
            assertThat(first.driver.status().model()).isEqualTo(OURS);
        }
        assertThat(known()).as("the first one is the right one").isEqualTo(OURS);

        try (PrinterBench other = bench("two", PrinterModel.epson80().numbered("X9AA000001"))) {
            other.driver.freePaper();
            other.await(PrinterCondition.OTHER_PRINTER);
            assertThat(other.driver.status().model()).isEqualTo(THEIRS);
            assertThat(other.print(aTicket("AD-041"))).isEqualTo(new PrintResult.Failed(PrintProblem.OTHER_PRINTER));
            other.printer.openCover();
            other.printer.closeCover();
            other.driver.accept(OURS);
            assertThat(other.print(aTicket("AD-041"))).isEqualTo(new PrintResult.Failed(PrintProblem.OTHER_PRINTER));
            assertThat(other.printer.sheets()).isEmpty();
            assertThat(known()).isEqualTo(OURS);

            other.driver.accept(THEIRS);
            other.await(PrinterCondition.READY);
            assertThat(other.print(aTicket("AD-041")).step()).isEqualTo(PrintStep.CONFIRMED);
        }
        assertThat(known()).isEqualTo(THEIRS);

        try (PrinterBench again =
                bench("three", PrinterModel.epson80().numbered("X9AA000001")).ready()) {
            assertThat(again.print(aTicket("AD-042")).step()).isEqualTo(PrintStep.CONFIRMED);
        }
    }

    @Test
    void aPrinterThatGivesNoNameIsNotTheOneThatGaveOne() throws Exception {
        new PrinterFile(folder.resolve("printer")).remember(OURS);
        try (PrinterBench nameless = bench("four", PrinterModel.clone80())) {
            nameless.await(PrinterCondition.OTHER_PRINTER);
            nameless.driver.accept(KnownPrinter.NAMELESS);
            nameless.await(PrinterCondition.READY);
            assertThat(nameless.print(aTicket("AD-043")).step()).isEqualTo(PrintStep.CONFIRMED);
        }
        assertThat(known()).isEqualTo(KnownPrinter.NAMELESS);
    }

    @Test
    void ourPrinterIsKnownAgainWhenItsPlugIsPutBackIntoAnAdapterThatStayed() throws Exception {
        DeviceEnd adapter = new Adapter(PseudoTerminal.at(folder.resolve("adapter")));
        try (PrinterBench bench = bench(adapter, PrinterModel.epson80()).ready()) {
            bench.printer.close();
            bench.await(PrinterCondition.SILENT);
            try (SimulatedPrinter theirs =
                    printer(adapter, PrinterModel.epson80().numbered("X9AA000001"))) {
                bench.await(PrinterCondition.OTHER_PRINTER);
                assertThat(theirs.sheets()).isEmpty();
            }
            bench.await(PrinterCondition.SILENT);
            try (SimulatedPrinter ours = printer(adapter, PrinterModel.epson80())) {
                bench.await(PrinterCondition.READY);
                assertThat(bench.print(aTicket("AD-044")).step()).isEqualTo(PrintStep.CONFIRMED);
                assertThat(ours.sheets()).hasSize(1);
            }
        }
        assertThat(known()).isEqualTo(OURS);
    }

    @Test
    void anEmptyFileIsNoPrinterAndADiskThatTakesNothingHoldsNoTicketBack() throws Exception {
        Path emptied = Files.createFile(folder.resolve("emptied"));
        assertThat(new PrinterFile(emptied).known()).isEmpty();

        Path noFolder = Files.createFile(folder.resolve("no-folder"));
        PrinterFile full = new PrinterFile(noFolder.resolve("printer"));
        full.remember(OURS);
        assertThat(full.known()).contains(OURS);
    }

    private static SimulatedPrinter printer(DeviceEnd end, PrinterModel model) {
        return new SimulatedPrinter("plugged", end, model, sheet -> {}).start();
    }

    /** Stays at the PC when the printer's plug is pulled from it. */
    private record Adapter(DeviceEnd end) implements DeviceEnd {
        @Override
        public int read(byte[] buffer, int timeoutMillis) throws IOException, InterruptedException {
            return end.read(buffer, timeoutMillis);
        }

        @Override
        public void write(byte[] bytes) throws IOException, InterruptedException {
            end.write(bytes);
        }

        @Override
        public void unplug() throws IOException {
            end.unplug();
        }

        @Override
        public void replug() throws IOException {
            end.replug();
        }

        @Override
        public boolean plugged() {
            return end.plugged();
        }

        @Override
        public PortSettings settings() {
            return end.settings();
        }

        @Override
        public void close() {
            // The plug is pulled at the printer's side.
        }
    }

    private PrinterBench bench(String port, PrinterModel model) throws IOException {
        return bench(PseudoTerminal.at(folder.resolve(port)), model);
    }

    private PrinterBench bench(DeviceEnd cable, PrinterModel model) {
        return new PrinterBench(
                cable,
                ((SerialSettings) cable.settings()).withBaud(115_200),
                model,
                PrinterProfile.roll80(),
                new PrinterFile(folder.resolve("printer")));
    }

    private String known() throws IOException {
        return Files.readString(folder.resolve("printer")).strip();
    }
}
