package id.satuatap.devices.cli;

import static org.assertj.core.api.Assertions.assertThat;

import id.satuatap.devices.keypad.KeypadKey;
import id.satuatap.devices.led.LedText;
import id.satuatap.devices.led.LedUnitText;
import id.satuatap.devices.port.DeviceClock;
import id.satuatap.devices.port.FoundPort;
import id.satuatap.devices.port.FoundPrinter;
import id.satuatap.devices.simulator.PseudoTerminal;
import id.satuatap.devices.simulator.keypad.SimulatedKeypad;
import id.satuatap.devices.simulator.modbus.SimulatedModbusDisplays;
import id.satuatap.devices.simulator.printer.PrinterModel;
import id.satuatap.devices.simulator.printer.SimulatedPrinter;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

@EnabledOnOs(OS.LINUX)
@Timeout(180)
class DevicesMainTest {
    private static final DeviceClock CLOCK = DeviceClock.system();

    @TempDir
    Path folder;

    private final StringWriter said = new StringWriter();

    private int run(String... args) {
        PrintWriter out = new PrintWriter(said, true);
        return DevicesMain.commandLine(CLOCK).setOut(out).setErr(out).execute(args);
    }

    @Test
    void aTrialSheetComesOutOfThePrinterWithItsProofAndCannotBeTakenForATicket() throws Exception {
        try (PseudoTerminal wire = PseudoTerminal.at(folder.resolve("printer"));
                SimulatedPrinter printer =
                        new SimulatedPrinter("trial", wire, PrinterModel.epson80(), sheet -> {}).start()) {
            assertThat(run("print", "serial:" + wire.path()))
                    .as(said.toString())
                    .isZero();

            assertThat(said.toString()).contains("line: CONNECTED").contains("on paper, known by tier A");
            assertThat(printer.sheets()).hasSize(1);
            assertThat(printer.sheets().get(0).lines()).contains("UJI CETAK", "BUKAN NOMOR ANTREAN");
            assertThat(printer.sheets().get(0).qrText()).contains("SATU-ATAP");
        }
    }

    @Test
    void aPrinterSaysWhatItIsAndPrintsNothing() throws Exception {
        try (PseudoTerminal wire = PseudoTerminal.at(folder.resolve("named"));
                SimulatedPrinter printer =
                        new SimulatedPrinter("named", wire, PrinterModel.epson80(), sheet -> {}).start()) {
            assertThat(run("identify", "serial:" + wire.path()))
                    .as(said.toString())
                    .isZero();

            assertThat(said.toString()).contains("EPSON TM-T82 X2ZP012345, READY, proof A");
            assertThat(printer.sheets()).isEmpty();
        }
    }

    @Test
    void theAddressesOfALineThatAnswerAreFoundAndShowWhatTheyShowed() throws Exception {
        BlockingQueue<LedText> shown = new LinkedBlockingQueue<>();
        try (PseudoTerminal wire = PseudoTerminal.at(folder.resolve("line"));
                SimulatedModbusDisplays displays = SimulatedModbusDisplays.open(
                        wire,
                        List.of(LedUnitText.parse(3, "modbus?width=6"), LedUnitText.parse(7, "modbus?width=6")),
                        (address, text) -> shown.add(text))) {
            assertThat(run("identify", "serial:" + wire.path(), "--modbus", "--to=9"))
                    .as(said.toString())
                    .isZero();

            assertThat(said.toString().lines())
                    .containsExactly("unit 3: answers", "unit 7: answers", "2 of the addresses 1 to 9 answer");
            assertThat(shown).as("dark, as from the start").allMatch(LedText.BLANK::equals);
            assertThat(displays.shown(3)).isEmpty();
        }
    }

    @Test
    void aUnitIsLitForSomeSecondsAndGoesDarkAgain() throws Exception {
        BlockingQueue<LedText> shown = new LinkedBlockingQueue<>();
        try (PseudoTerminal wire = PseudoTerminal.at(folder.resolve("led"));
                SimulatedModbusDisplays display = SimulatedModbusDisplays.open(
                        wire, List.of(LedUnitText.parse(5, "modbus?width=6")), (address, text) -> shown.add(text))) {
            assertThat(run("light", "serial:" + wire.path(), "--unit=modbus?width=6", "--address=5", "--seconds=3"))
                    .as(said.toString())
                    .isZero();

            assertThat(said.toString()).contains("unit 5: ANSWERS");
            assertThat(shown).contains(LedText.steady("A-012"));
            LedText last = shown.poll(60, TimeUnit.SECONDS);
            while (!LedText.BLANK.equals(last) || !shown.isEmpty()) {
                assertThat(last).isNotNull();
                last = shown.poll(60, TimeUnit.SECONDS);
            }
            assertThat(display.shown(5)).isEmpty();
        }
    }

    @Test
    void pressedKeysAreToldByName() throws Exception {
        try (PseudoTerminal wire = PseudoTerminal.at(folder.resolve("keys"))) {
            CompletableFuture<Integer> ended =
                    CompletableFuture.supplyAsync(() -> run("keys", "serial:" + wire.path(), "--seconds=5"));
            SimulatedKeypad keypad = SimulatedKeypad.qSystem(wire, 0x23);
            // Whatever is pressed before the line is open is lost, as on a real line.
            while (!ended.isDone() && !said.toString().contains("CALL_NEXT")) {
                keypad.press(KeypadKey.CALL_NEXT);
                boolean unused = ended.handle((code, failure) -> true)
                        .completeOnTimeout(false, 400, TimeUnit.MILLISECONDS)
                        .join();
            }

            assertThat(ended.join()).as(said.toString()).isZero();
            assertThat(said.toString()).contains("keypad 35: CALL_NEXT");
        }
    }

    @Test
    void everyCommandTellsWhatItTakes() {
        for (String command : List.of("list", "identify", "print", "light", "keys", "speak")) {
            assertThat(run(command, "--help")).as(command).isZero();
            assertThat(said.toString()).contains("Usage: devices " + command);
        }
    }

    @Test
    void namesOfAChoiceAreTakenInSmallLettersAsTheDocumentsWriteThem() {
        assertThat(run("keys", "serial:" + folder.resolve("nothing"), "--format=qsystem", "--seconds=1"))
                .isEqualTo(DevicesMain.FAILED);
        assertThat(said.toString()).contains("line: MISSING");
        assertThat(run("speak", "--language=english", "--out=" + folder)).isZero();
    }

    @Test
    void aCallIsSpokenIntoAFolder() throws Exception {
        assertThat(run("speak", "--number=AD-012", "--counter=3", "--out=" + folder))
                .isZero();

        assertThat(Files.size(folder.resolve("trial-AD-012.wav"))).isGreaterThan(50_000);
    }

    /** What an installer asks first: what can be heard from this PC at all. */
    @Test
    void soundDevicesAreListedAndOneThatIsNotThereIsSaidInWords() {
        assertThat(run("speak", "--list")).isIn(DevicesMain.WORKED, DevicesMain.FAILED);
        assertThat(said.toString()).contains("sound device").contains("espeak-ng: ");

        assertThat(run("speak", "--device=no such card")).isEqualTo(DevicesMain.FAILED);
        assertThat(said.toString()).contains("no sound: ").contains("no such card");
        assertThat(run("speak", "--volume=101")).isEqualTo(DevicesMain.FAILED);
        assertThat(said.toString()).contains("volume must be 5 to 100 percent, not 101");
    }

    @Test
    void aPortThatIsNotThereAndAKindThatIsNoneAreSaidInWords() {
        assertThat(run("light", "serial:" + folder.resolve("nothing"), "--seconds=1"))
                .isEqualTo(DevicesMain.FAILED);
        assertThat(said.toString()).contains("line: MISSING");

        assertThat(run("light", "serial:/dev/x", "--unit=neon")).isEqualTo(DevicesMain.FAILED);
        assertThat(said.toString()).contains("there is no kind neon");
    }

    @Test
    void portsAreListedByTheNameThatStaysWithThem() {
        StringWriter list = new StringWriter();
        PrintWriter out = new PrintWriter(list, true);

        DevicesMain.listed(
                out,
                List.of(
                        new FoundPort("/dev/ttyNone0", Optional.of("/dev/serial/by-id/usb-x"), "FT232R", "A50285BI"),
                        new FoundPort("/dev/none", Optional.empty(), "Physical Port S0", "")),
                List.of(new FoundPrinter("/dev/usb/none", "EPSON", "TM-T82", "X2ZP012345", "04b8:0202")));

        assertThat(list.toString().lines())
                .containsExactly(
                        "lp:/dev/usb/none",
                        "    EPSON TM-T82 04b8:0202, serial number X2ZP012345",
                        "serial:/dev/serial/by-id/usb-x",
                        "    /dev/ttyNone0, FT232R, serial number A50285BI",
                        "serial:/dev/none",
                        "    /dev/none, Physical Port S0, no serial number");
        assertThat(run("list")).isZero();
    }
}
