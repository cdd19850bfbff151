package id.satuatap.server.gateway;

import static org.assertj.core.api.Assertions.assertThat;

import id.satuatap.server.BookingsMain;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import picocli.CommandLine;

class BookingsCommandTest {
    private static final String HEAD = "reference;service;date;time\n";

    @TempDir
    Path folder;

    private final StringWriter said = new StringWriter();
    private TestMall mall;

    @BeforeEach
    void open() {
        mall = TestMall.open();
    }

    @AfterEach
    void close() {
        mall.close();
    }

    private int run(String password, String... arguments) {
        List<String> all = new ArrayList<>(List.of(arguments));
        all.addAll(List.of("--server", "http://127.0.0.1:" + mall.client().port(), "--person", "dewi"));
        CommandLine command = BookingsMain.command(name -> password);
        command.setOut(new PrintWriter(said, true));
        command.setErr(new PrintWriter(said, true));
        return command.execute(all.toArray(String[]::new));
    }

    private String file(String lines) throws IOException {
        return Files.writeString(folder.resolve("bookings.csv"), HEAD + lines).toString();
    }

    @Test
    void aFileIsKeptAndItsDayIsListed() throws IOException {
        assertThat(run("rahasia-1", "import", file("WEB-1;DKC-01;2026-11-25;10:00\n")))
                .isZero();
        assertThat(run("rahasia-1", "list", "--day", "2026-11-25")).isZero();

        assertThat(said.toString())
                .contains(
                        "kept: 1 new, 0 known before, 0 faults", "10:00  DKC-01", "BOOKED", "1 bookings on 2026-11-25");
    }

    @Test
    void aFaultyLineIsNamedAndNothingIsKept() throws IOException {
        assertThat(run("rahasia-1", "import", file("WEB-1;DKC-01;2026-11-25;23:00\n")))
                .isEqualTo(2);

        assertThat(said.toString()).contains("line 2, column 25: time OUTSIDE_HOURS", "kept nothing");
    }

    @Test
    void aWrongPasswordIsSaidInOneLine() {
        assertThat(run("salah", "list", "--day", "2026-11-25")).isEqualTo(1);

        assertThat(said.toString()).startsWith("bookings: ").doesNotContain("Exception");
    }
}
