package id.satuatap.acceptance.demo;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintWriter;
import java.io.StringWriter;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import picocli.CommandLine;

class DemoCommandTest {
    /** No minutes were played, and then nobody had been given a number; a speed of 0 was a stack trace. */
    @ParameterizedTest
    @CsvSource({"--minutes, 0", "--minutes, 1441", "--speed, 0", "--tickets, 0"})
    void whatCannotBePlayedIsRefusedInOneSentence(String option, String value) {
        StringWriter told = new StringWriter();

        int exit = DemoMain.command().setErr(new PrintWriter(told, true)).execute("--headless", option, value);

        assertThat(exit).isEqualTo(CommandLine.ExitCode.USAGE);
        assertThat(told.toString()).startsWith(option + " is 1 to ").doesNotContain("Exception");
    }

    /** A path, and not a word on it. */
    @Test
    void aCatalogueThatIsNotThereIsSaidInOneSentence() {
        StringWriter told = new StringWriter();

        int exit = DemoMain.command()
                .setOut(new PrintWriter(told, true))
                .execute("--headless", "--catalogue", "/nowhere.json");

        assertThat(exit).isEqualTo(1);
        assertThat(told.toString().strip()).isEqualTo("demo: BROKEN /nowhere.json is not there");
    }

    /** Whoever asked for ten minutes got twenty seconds. */
    @Test
    void theHelpSaysWhoseMinutesTheyAre() {
        assertThat(DemoMain.command().getUsageMessage()).contains("minutes of the mall's clock");
    }
}
