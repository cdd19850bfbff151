package id.satuatap.devices.printer;

import static id.satuatap.devices.printer.TicketPaperFixture.aTicket;
import static org.assertj.core.api.Assertions.assertThat;

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

    private PrinterBench bench(String port, PrinterModel model) throws IOException {
        PseudoTerminal cable = PseudoTerminal.at(folder.resolve(port));
        return new PrinterBench(
                cable,
                cable.settings().withBaud(115_200),
                model,
                PrinterProfile.roll80(),
                new PrinterFile(folder.resolve("printer")));
    }

    private String known() throws IOException {
        return Files.readString(folder.resolve("printer")).strip();
    }
}
