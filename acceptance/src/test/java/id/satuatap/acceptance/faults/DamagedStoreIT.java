package id.satuatap.acceptance.faults;

import static org.assertj.core.api.Assertions.assertThat;

import id.satuatap.journal.JournalVerify;
import id.satuatap.protocol.client.LanClient;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.CleanupMode;
import org.junit.jupiter.api.io.TempDir;

/** The server's folder as a crash, a lying disk or a second server leave it: it starts whole, or says why it does not. */
class DamagedStoreIT {
    private static final String SEGMENT = "segment-0000000001.journal";

    @TempDir(cleanup = CleanupMode.ON_SUCCESS)
    Path folder;

    @Test
    @Timeout(240)
    void a_second_server_a_torn_end_and_a_damaged_middle_lose_nothing_that_is_not_told() throws Exception {
        try (FaultMall mall = FaultMall.open(folder)) {
            LanClient kiosk = mall.client(FaultMall.kiosk(1));
            String service = mall.openDesks(1).get(0).service();
            List<String> told = new ArrayList<>();
            for (int visitor = 0; visitor < 3; visitor++) {
                told.add(FaultMall.arrives(kiosk, service).ticket());
            }

            assertThat(mall.refusedStart())
                    .as("a second server on the same folder")
                    .contains("server: ")
                    .contains("is in use by");
            assertThat(mall.server().alive()).isTrue();
            told.add(FaultMall.arrives(kiosk, service).ticket());

            mall.server().kill();
            writeHalfARecord(mall.journal().resolve(SEGMENT));
            mall.startServer();
            told.add(FaultMall.arrives(kiosk, service).ticket());
            assertThat(mall.facts().numbers()).as("after a torn end").containsExactlyElementsOf(told);
            assertThat(setAside(mall.journal())).as("what was cut is kept").isNotEmpty();

            mall.stopServer();
            byte[] whole = Files.readAllBytes(mall.journal().resolve(SEGMENT));
            flipInTheMiddle(mall.journal().resolve(SEGMENT), whole);
            assertThat(mall.refusedStart())
                    .as("a damaged middle")
                    .contains("segment 1", "offset", "./mpp journal repair");

            Files.write(mall.journal().resolve(SEGMENT), whole);
            mall.startServer();
            assertThat(mall.facts().numbers()).as("with the backup put back").containsExactlyElementsOf(told);
            mall.stopServer();
            assertThat(JournalVerify.verify(mall.journal()).tornBytes()).isZero();
        }
    }

    private static int end(byte[] segment) {
        int end = segment.length;
        while (segment[end - 1] == 0) {
            end--;
        }
        return end;
    }

    /** As a power cut leaves a group that was never acknowledged: its first bytes, and nothing behind them. */
    private static void writeHalfARecord(Path segment) throws IOException {
        byte[] bytes = Files.readAllBytes(segment);
        int end = end(bytes);
        System.arraycopy(bytes, end - 300, bytes, (end + 7) / 8 * 8, 150);
        Files.write(segment, bytes);
    }

    private static void flipInTheMiddle(Path segment, byte[] whole) throws IOException {
        byte[] damaged = whole.clone();
        damaged[end(whole) / 2] ^= 1;
        Files.write(segment, damaged);
    }

    private static List<Path> setAside(Path journal) throws IOException {
        try (Stream<Path> files = Files.walk(journal)) {
            return files.filter(file -> String.valueOf(file.getFileName()).startsWith("cut-"))
                    .toList();
        }
    }
}
