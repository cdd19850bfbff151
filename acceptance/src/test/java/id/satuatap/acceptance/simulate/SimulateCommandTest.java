package id.satuatap.acceptance.simulate;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintWriter;
import java.io.StringWriter;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import picocli.CommandLine;

class SimulateCommandTest {
    /** Nothing was played, and nothing broke, it said. */
    @ParameterizedTest
    @ValueSource(strings = {"--days", "--seeds", "--tickets"})
    void aSimulationOfNothingIsRefused(String option) {
        StringWriter told = new StringWriter();

        int exit = SimulateMain.command().setErr(new PrintWriter(told, true)).execute(option, "0");

        assertThat(exit).isEqualTo(CommandLine.ExitCode.USAGE);
        assertThat(told.toString()).startsWith(option + " is at least 1, not 0");
    }

    /** It was a stack trace. */
    @Test
    void aCatalogueThatIsNotThereIsSaidInOneSentence() {
        StringWriter told = new StringWriter();

        int exit = SimulateMain.command().setErr(new PrintWriter(told, true)).execute("--catalogue", "/nowhere.json");

        assertThat(exit).isEqualTo(2);
        assertThat(told.toString().strip()).isEqualTo("simulate: /nowhere.json is not there");
    }
}
