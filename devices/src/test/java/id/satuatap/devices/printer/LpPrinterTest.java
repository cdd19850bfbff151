package id.satuatap.devices.printer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.satuatap.devices.port.DeviceClock;
import id.satuatap.devices.port.PortException;
import id.satuatap.devices.port.PortSettings;
import id.satuatap.devices.port.PortState;
import id.satuatap.devices.port.Transport;
import id.satuatap.devices.simulator.PseudoTerminal;
import id.satuatap.devices.simulator.printer.PrinterModel;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** A USB printer at the kernel's own driver; a pseudo-terminal stands for the character device. */
@EnabledOnOs(OS.LINUX)
@Timeout(180)
class LpPrinterTest {
    @TempDir
    Path folder;

    @Test
    void a_ticket_is_printed_and_proven_and_the_printer_comes_back_after_its_plug_was_out() throws Exception {
        PseudoTerminal wire = PseudoTerminal.at(folder.resolve("lp0"));
        try (PrinterBench bench = new PrinterBench(
                        wire, PortSettings.parse("lp:" + wire.path()), PrinterModel.epson80(), PrinterProfile.roll80())
                .ready()) {
            assertThat(bench.print(TicketPaperFixture.aTicket("AD-012")))
                    .isEqualTo(new PrintResult.Confirmed(ProofTier.A));

            bench.printer.unplug();
            assertThat(bench.await(PrinterCondition.DISCONNECTED).port().state())
                    .isIn(PortState.LOST, PortState.MISSING);
            bench.printer.replug();
            bench.await(status -> status.canPrint() && status.port().state() == PortState.CONNECTED);
            assertThat(bench.print(TicketPaperFixture.aTicket("AD-013")).step()).isEqualTo(PrintStep.CONFIRMED);
            assertThat(bench.printer.sheets()).hasSize(2);
        }
    }

    @Test
    void a_printer_that_takes_nothing_any_more_ends_the_write_at_its_deadline() throws Exception {
        try (PseudoTerminal wire = PseudoTerminal.at(folder.resolve("lp0"));
                Transport line = PortSettings.parse("lp:" + wire.path()).transport("lp", DeviceClock.system())) {
            line.open();
            assertThatThrownBy(() -> line.write(new byte[200_000], 500)).isInstanceOf(PortException.class);
            assertThat(line.state()).isEqualTo(PortState.STUCK);
        }
    }

    @Test
    void a_file_is_no_printer_and_a_missing_one_is_never_made() throws IOException {
        Path file = Files.createFile(folder.resolve("lp1"));
        assertThat(stateAfterOpening(file)).isEqualTo(PortState.UNUSABLE);
        assertThat(stateAfterOpening(folder.resolve("lp2"))).isEqualTo(PortState.MISSING);
        assertThat(file).isEmptyFile();
        assertThat(folder.resolve("lp2")).doesNotExist();
    }

    private static PortState stateAfterOpening(Path path) {
        try (Transport line = PortSettings.parse("lp:" + path).transport("lp", DeviceClock.system())) {
            assertThatThrownBy(line::open).isInstanceOf(PortException.class);
            return line.state();
        }
    }
}
