package id.satuatap.server.gateway;

import static org.assertj.core.api.Assertions.assertThat;

import id.satuatap.server.SmallDisk;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import java.util.function.BooleanSupplier;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** A whole server on a small disk of its own that fills up. */
class FullDiskTest {
    private static final int DISK_MEGABYTES = 160;
    private static final int RESERVED_MEGABYTES = 40;
    private static final long MEGABYTE = 1024L * 1024L;
    private static final String COUNTER = "'counter':'" + TestMall.counterOf("DKC") + "'";
    private static final Duration PATIENCE = Duration.ofSeconds(60);

    @RegisterExtension
    final SmallDisk disk = SmallDisk.ofMegabytes(DISK_MEGABYTES);

    private final List<String> numbers = new ArrayList<>();

    @Test
    void noNumberIsGivenOnAnAlmostFullDiskWhoWaitsIsServedAndNothingIsLost() throws Exception {
        Path filler = disk.folder().resolve("filler");
        try (TestMall mall = TestMall.on(Files.createDirectory(disk.folder().resolve("data")), RESERVED_MEGABYTES)) {
            issue(mall);
            issue(mall);
            Client siti = mall.signedIn("siti");
            assertThat(siti.command("OpenCounter", COUNTER).accepted()).isTrue();

            fill(filler, RESERVED_MEGABYTES / 2);
            eventually(() -> refusal(mall).equals("STORE_ALMOST_FULL"));
            serve(siti);

            fill(filler, 0);
            serve(siti);
            // The query model gives room back now and then.
            eventually(() -> {
                fill(filler, 0);
                return mall.client()
                        .post("/api/v1/sessions", Client.signInBody("budi", "rahasia-1"))
                        .code()
                        .equals("STORE_ALMOST_FULL");
            });
            assertThat(mall.client().get("/api/v1/health").body().get("status").asText())
                    .isEqualTo("DEGRADED");

            Files.delete(filler);
            eventually(() -> refusal(mall).isEmpty());
            mall.restart();
            issue(mall);
            assertThat(issued(mall.record())).doesNotHaveDuplicates().hasSize(numbers.size());
            assertThat(mall.signedIn("budi").get("/api/v1/hall").status()).isEqualTo(200);
        }
    }

    private void issue(TestMall mall) {
        numbers.add(mall.kiosk().issue("DKC-01"));
    }

    /** Why no number is given now; empty when one was. */
    private String refusal(TestMall mall) {
        Client.Answer answer =
                mall.kiosk().command("IssueTicket", "'visit':'visit-at-" + System.nanoTime() + "','service':'DKC-01'");
        if (answer.accepted()) {
            numbers.add(answer.body().at("/result/ticket/ticket").asText());
        }
        return answer.code();
    }

    private static void serve(Client officer) {
        Client.Answer called = officer.command("CallNext", COUNTER);
        assertThat(called.accepted()).as("%s", called).isTrue();
        String turn =
                COUNTER + ",'turn':'" + called.body().at("/result/turn/turn").asText() + "'";
        assertThat(officer.command("StartServing", turn).accepted()).isTrue();
        assertThat(officer.command("FinishServing", turn).accepted()).isTrue();
    }

    private static List<String> issued(String record) {
        List<String> found = new ArrayList<>();
        Matcher event = Pattern.compile("\"type\":\"TicketIssued\"[^}]*").matcher(record);
        while (event.find()) {
            found.add(event.group());
        }
        return found;
    }

    /** Writes until so much is left. */
    private void fill(Path filler, int leftMegabytes) {
        byte[] megabyte = new byte[(int) MEGABYTE / 4];
        try (OutputStream file = Files.newOutputStream(filler, StandardOpenOption.CREATE, StandardOpenOption.APPEND)) {
            while (Files.getFileStore(disk.folder()).getUsableSpace() > leftMegabytes * MEGABYTE) {
                file.write(megabyte);
            }
        } catch (IOException full) {
            assertThat(leftMegabytes).as("%s", full).isZero();
        }
    }

    private static void eventually(BooleanSupplier condition) {
        long end = System.nanoTime() + PATIENCE.toNanos();
        while (!condition.getAsBoolean()) {
            assertThat(System.nanoTime()).as("in time").isLessThan(end);
            LockSupport.parkNanos(TimeUnit.MILLISECONDS.toNanos(200));
        }
    }
}
