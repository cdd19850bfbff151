package id.satuatap.journal.cli;

import static org.assertj.core.api.Assertions.assertThat;

import id.satuatap.journal.Journal;
import id.satuatap.journal.JournalOptions;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class JournalMainTest {

    @TempDir
    Path temp;

    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final ByteArrayOutputStream err = new ByteArrayOutputStream();
    private Path folder;
    private String head;

    @BeforeEach
    void write() throws IOException {
        folder = temp.resolve("journal");
        try (Journal journal =
                Journal.open(folder, JournalOptions.of("mpp-sleman").withSegmentBytes(1024))) {
            for (int i = 1; i <= 3; i++) {
                journal.append(1, 2, ("{\"n\":" + i + "}").getBytes(StandardCharsets.UTF_8));
                journal.flush();
            }
            head = journal.headHash();
        }
    }

    @Test
    void verifyPrintsTotalsAndTheHead() {
        assertThat(run("verify", folder)).isZero();
        assertThat(out.toString(StandardCharsets.UTF_8))
                .contains("whole", "mpp-sleman", "records       3", "last sequence 6", head);
    }

    @Test
    void exportPrintsOneLineForEachRecord() {
        assertThat(run("export", folder)).isZero();
        assertThat(out.toString(StandardCharsets.UTF_8).lines())
                .hasSize(3)
                .allMatch(line -> line.startsWith("{\"segment\":1,\"firstSequence\":") && line.endsWith("}}"));
    }

    @Test
    void damageIsNamedAndRepairGivesTheWayOut() throws IOException {
        Path segment = folder.resolve("segment-0000000001.journal");
        byte[] bytes = Files.readAllBytes(segment);
        bytes[192 + 70] ^= 1;
        Files.write(segment, bytes);
        assertThat(run("verify", folder)).isEqualTo(1);
        assertThat(err.toString(StandardCharsets.UTF_8)).contains("segment 1, offset 192", "./mpp journal repair");
        assertThat(run("export", folder)).isEqualTo(1);
        assertThat(run("repair", folder)).isZero();
        assertThat(out.toString(StandardCharsets.UTF_8)).contains("now ends with sequence 0", "repair-1", "2 records");
        assertThat(run("verify", folder)).isZero();
        assertThat(run("repair", folder)).isZero();
        assertThat(out.toString(StandardCharsets.UTF_8)).contains("nothing was changed");
    }

    @Test
    void repairStaysOutWhileTheJournalIsOpen() throws IOException {
        try (Journal journal = Journal.open(folder, JournalOptions.of("mpp-sleman"))) {
            assertThat(run("repair", folder)).isEqualTo(1);
            assertThat(err.toString(StandardCharsets.UTF_8)).contains("in use");
            assertThat(run("verify", folder)).isZero();
            assertThat(journal.failed()).isFalse();
        }
    }

    @Test
    void aFolderWithoutAJournalIsSaidToHaveNone() {
        assertThat(run("verify", temp.resolve("nowhere"))).isEqualTo(1);
        assertThat(err.toString(StandardCharsets.UTF_8)).contains("There is no journal in");
    }

    @Test
    void wrongCallsGetTheUsage() {
        assertThat(run("destroy", folder)).isEqualTo(2);
        assertThat(new JournalMain(print(out), print(err)).run()).isEqualTo(2);
        assertThat(err.toString(StandardCharsets.UTF_8)).contains("usage: journal verify FOLDER");
    }

    private int run(String command, Path where) {
        return new JournalMain(print(out), print(err)).run(command, where.toString());
    }

    private static PrintStream print(ByteArrayOutputStream bytes) {
        return new PrintStream(bytes, true, StandardCharsets.UTF_8);
    }
}
