package id.satuatap.devices.simulator.lab;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.satuatap.devices.keypad.KeyPress;
import id.satuatap.devices.keypad.KeypadKey;
import id.satuatap.devices.keypad.LineKeys;
import id.satuatap.devices.keypad.SerialKeypad;
import id.satuatap.devices.port.DeviceClock;
import id.satuatap.devices.port.PortSettings;
import id.satuatap.devices.port.PortState;
import id.satuatap.devices.port.PortStatus;
import id.satuatap.devices.port.Transport;
import id.satuatap.devices.printer.CodePage;
import id.satuatap.devices.printer.EscPos;
import java.io.BufferedReader;
import java.io.PrintWriter;
import java.io.StringReader;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import picocli.CommandLine;

@EnabledOnOs(OS.LINUX)
@Timeout(120)
class LabTest {
    private static final DeviceClock CLOCK = DeviceClock.system();
    private static final byte[] STATUS = {0x10, 0x04, 0x04};
    private static final int PAPER_HERE = 0x12;
    private static final int PAPER_OUT = 0x7E;

    @TempDir
    Path folder;

    private final BlockingQueue<String> said = new LinkedBlockingQueue<>();

    @Test
    void printersOnBothKindsOfPortAnswerAsTheirFaultsSay() throws Exception {
        try (Lab lab = new Lab(folder, said::add, CLOCK, 1)) {
            for (String where : List.of("", " tcp:0")) {
                String name = where.isEmpty() ? "kiosk" : "network";
                lab.line("printer " + name + " epson80" + where);
                try (Transport line = port(name)) {
                    line.open();
                    assertThat(asked(line)).isEqualTo(PAPER_HERE);
                    lab.line(name + " paper-out");
                    assertThat(asked(line)).isEqualTo(PAPER_OUT);
                    lab.line(name + " paper-in");
                    lab.line(name + " after-lines 1 paper-out");
                    line.write(sheet("A-012"), 2000);
                    lab.line("wait 100ms");
                    assertThat(asked(line)).isEqualTo(PAPER_OUT);
                    lab.line(name + " paper-in");
                    assertThat(heard(name + " sheet 1 \"A-012\" " + name + "-0001.png"))
                            .isNotNull();
                    assertThat(folder.resolve(name + "-0001.png")).isNotEmptyFile();
                }
            }
        }
    }

    @Test
    void anotherPrinterComesToStandAtTheSamePort() throws Exception {
        try (Lab lab = new Lab(folder, said::add, CLOCK, 1)) {
            lab.line("printer kiosk epson80");
            try (Transport line = port("kiosk")) {
                line.open();
                assertThat(maker(line)).isEqualTo("_EPSON\0");
            }
            lab.line("kiosk swap clone80");
            try (Transport line =
                    PortSettings.parse("serial:" + folder.resolve("kiosk")).transport("again", CLOCK)) {
                line.open();
                assertThat(maker(line)).isEmpty();
            }
        }
    }

    @Test
    void aTicketTakesTheTimeOfTheSpeedThatItsPortWasOpenedWith() throws Exception {
        try (Lab lab = new Lab(folder, said::add, CLOCK, 1)) {
            lab.line("printer kiosk epson80");
            heard("kiosk is at ");
            assertThat(millisForAThousandBytes(9600)).isBetween(1000L, 5000L);
            assertThat(millisForAThousandBytes(115_200)).isBetween(80L, 900L);
        }
    }

    private long millisForAThousandBytes(int baud) throws Exception {
        try (Transport line = PortSettings.parse("serial:" + folder.resolve("kiosk") + "?baud=" + baud)
                .transport("paced", CLOCK)) {
            line.open();
            long start = System.nanoTime();
            line.write("\n".repeat(1000).getBytes(StandardCharsets.US_ASCII), 10_000);
            assertThat(asked(line)).isEqualTo(PAPER_HERE);
            return TimeUnit.NANOSECONDS.toMillis(System.nanoTime() - start);
        }
    }

    @Test
    void keysArePressedAndFaultsComeAtTheirTime() throws Exception {
        BlockingQueue<KeyPress> presses = new LinkedBlockingQueue<>();
        BlockingQueue<PortStatus> states = new LinkedBlockingQueue<>();
        try (Lab lab = new Lab(folder, said::add, CLOCK, 1)) {
            lab.line("keypad desk ascii 3");
            try (SerialKeypad keypad =
                    new SerialKeypad("desk", port("desk"), LineKeys.standard(), presses::add, states::add, CLOCK)) {
                keypad.start();
                awaitState(states, PortState.CONNECTED);
                lab.line("desk press call-next");
                KeyPress press = presses.poll(30, TimeUnit.SECONDS);
                assertThat(press).isNotNull();
                assertThat(press.address()).isEqualTo(3);
                assertThat(press.key()).isEqualTo(KeypadKey.CALL_NEXT);
                lab.line("desk press-cut finish");
                lab.line("desk cable-out");
                awaitState(states, PortState.LOST);
                lab.line("at 1.2s desk cable-in");
                lab.line("at 0s wait 1ms");
                String told = heard("desk cable-in");
                assertThat(Double.parseDouble(told.strip().split(" ")[0])).isGreaterThanOrEqualTo(1.2);
                awaitState(states, PortState.CONNECTED);
                assertThat(presses).isEmpty();
            }
        }
    }

    @Test
    void whatIsWrongIsSaidWithItsLineAndLeavesNoPortBehind() throws Exception {
        try (Lab lab = new Lab(folder, said::add, CLOCK, 1)) {
            for (String wrong : List.of(
                    "printer a laser",
                    "units u neon 5",
                    "units u alpha 5,6",
                    "keypad k morse 3",
                    "wait long",
                    "x y",
                    "at 0s x y")) {
                assertThatThrownBy(() -> lab.line(wrong)).isInstanceOf(IllegalArgumentException.class);
            }
            assertThat(folder).isEmptyDirectory();
            lab.line("printer p epson80");
            assertThatThrownBy(() -> lab.line("p explode")).hasMessageContaining("no printer knows \"explode\"");
        }
        StringWriter errors = new StringWriter();
        Path script = Files.writeString(folder.resolve("wrong.lab"), "# two lines\nprinter p epson80\np explode\n");
        int code = new CommandLine(new LabMain(CLOCK, new StringReader("")))
                .setOut(new PrintWriter(new StringWriter()))
                .setErr(new PrintWriter(errors, true))
                .execute("--folder", folder.toString(), script.toString());
        assertThat(code).isEqualTo(1);
        assertThat(errors.toString()).contains("line 3: no printer knows \"explode\"");
    }

    @Test
    void theExampleOfTheDocumentDoesWhatItSays() throws Exception {
        List<String> example = new ArrayList<>();
        try (BufferedReader document = Files.newBufferedReader(Path.of("..", "docs", "devices.md"))) {
            String line = document.readLine();
            while (line != null && !line.equals("```lab")) {
                line = document.readLine();
            }
            for (line = document.readLine(); line != null && !line.equals("```"); line = document.readLine()) {
                // Its pauses are for people: a second of theirs is ten milliseconds here.
                example.add(line.replaceFirst("^(at|wait) (\\d+)s", "$1 $20ms").replaceFirst(" tcp:\\d+$", " tcp:0"));
            }
        }
        assertThat(example).hasSizeGreaterThan(5);
        try (Lab lab = new Lab(folder, said::add, CLOCK, 1)) {
            for (String line : example) {
                lab.line(line);
                if (line.endsWith("kiosk paper-out")) {
                    try (Transport kiosk = PortSettings.parse("serial:" + folder.resolve("kiosk"))
                            .transport("kiosk", CLOCK)) {
                        kiosk.open();
                        assertThat(asked(kiosk)).isEqualTo(PAPER_OUT);
                    }
                }
            }
            assertThat(said)
                    .anyMatch(line -> line.contains(" led is at serial:"))
                    .filteredOn(line -> line.endsWith(" other cable-out"))
                    .singleElement()
                    .satisfies(
                            line -> assertThat(Double.parseDouble(line.strip().split(" ")[0]))
                                    .isGreaterThanOrEqualTo(0.52));
            try (Transport swapped =
                    PortSettings.parse("serial:" + folder.resolve("kiosk")).transport("kiosk", CLOCK)) {
                swapped.open();
                assertThat(maker(swapped)).isEmpty();
            }
        }
    }

    /** The port that the lab named for a device. */
    private Transport port(String name) throws InterruptedException {
        Matcher named = Pattern.compile(name + " is at (\\S+)").matcher(heard(name + " is at "));
        assertThat(named.find()).isTrue();
        return PortSettings.parse(named.group(1)).transport(name, CLOCK);
    }

    private String heard(String part) throws InterruptedException {
        String line = "";
        while (!line.contains(part)) {
            line = said.poll(30, TimeUnit.SECONDS);
            assertThat(line).as("told of %s", part).isNotNull();
        }
        return line;
    }

    private static void awaitState(BlockingQueue<PortStatus> states, PortState wanted) throws InterruptedException {
        PortStatus status = null;
        while (status == null || status.state() != wanted) {
            status = states.poll(30, TimeUnit.SECONDS);
            assertThat(status).as("a line that is %s", wanted).isNotNull();
        }
    }

    private static int asked(Transport line) throws Exception {
        byte[] answer = new byte[64];
        line.write(STATUS, 2000);
        int count = 0;
        for (int tries = 0; tries < 60 && count == 0; tries++) {
            count = line.read(answer, 100);
        }
        return answer[0];
    }

    private static String maker(Transport line) throws Exception {
        byte[] answer = new byte[64];
        line.write(new byte[] {0x1D, 0x49, 66}, 2000);
        int count = line.read(answer, 500);
        return new String(answer, 0, count, StandardCharsets.US_ASCII);
    }

    private static byte[] sheet(String number) {
        return new EscPos(CodePage.PC437)
                .line("MALL")
                .size(4, 4)
                .line(number)
                .endSheet(true)
                .toByteArray();
    }
}
