package id.satuatap.kiosk;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintWriter;
import java.io.StringWriter;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import picocli.CommandLine;

class KioskMainTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "--server http://127.0.0.1:7070 --token t --size big | --size is WIDTHxHEIGHT",
                "--server http://127.0.0.1:7070 --token t --size 10x10 | width 10 is not within 320..7680",
                "--server http://127.0.0.1:7070 --token t --paper 57 | paper is 80 or 58 mm wide",
                "--server http://127.0.0.1:7070 --token t --printer usb:1 | expected serial:PATH, tcp:HOST:PORT, lp:PATH",
                "--server http://127.0.0.1:7070 --token t --language jv | language is id or en",
                "--server http://127.0.0.1:7070 --token t --printed-seconds 1 | printedSeconds 1 is not within 3..120",
                "--config pom.xml | pom.xml",
                "--colour blue | --colour",
            })
    void what_is_wrong_is_named_before_anything_starts(String arguments, String named) {
        StringWriter said = new StringWriter();
        CommandLine program = new CommandLine(new KioskMain()).setErr(new PrintWriter(said));
        assertThat(program.execute(arguments.split(" "))).isEqualTo(CommandLine.ExitCode.USAGE);
        assertThat(said.toString()).contains(named);
    }
}
