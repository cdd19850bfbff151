package id.satuatap.server.gateway;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import id.satuatap.server.ReportCommand;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.time.Duration;
import java.util.HexFormat;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import java.util.function.BooleanSupplier;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.io.TempDir;

/** A day's report, from the open day to the archive; one mall, in the order of a day. */
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class ReportsTest {
    private static final String DAILY = "/api/v1/reports/daily/2026-11-23";
    private static final String NAME = "laporan-harian_2026-11-23.";
    private static final Duration PATIENCE = Duration.ofSeconds(90);

    private static TestMall mall;

    @TempDir
    static Path out;

    /** One visitor is served, one waits; both at one agency. A third is at another. */
    @BeforeAll
    static void open() {
        mall = TestMall.open();
        mall.kiosk().issue("DKC-01");
        mall.kiosk().issue("DKC-01");
        mall.kiosk().issue("IMI-01");
        Client siti = mall.signedIn("siti");
        String counter = "'counter':'" + TestMall.counterOf("DKC") + "'";
        siti.command("OpenCounter", counter);
        String turn =
                siti.command("CallNext", counter).body().at("/result/turn/turn").asText();
        mall.advance(Duration.ofMinutes(2));
        siti.command("StartServing", counter + ",'turn':'" + turn + "'");
        mall.advance(Duration.ofMinutes(3));
        assertThat(siti.command("FinishServing", counter + ",'turn':'" + turn + "'")
                        .accepted())
                .isTrue();
    }

    @AfterAll
    static void close() {
        mall.close();
    }

    private static void await(BooleanSupplier condition) {
        long deadline = System.nanoTime() + PATIENCE.toNanos();
        while (!condition.getAsBoolean()) {
            assertThat(System.nanoTime()).as("still waiting").isLessThan(deadline);
            LockSupport.parkNanos(TimeUnit.MILLISECONDS.toNanos(100));
        }
    }

    @Test
    @Order(1)
    void theFiguresOfTheOpenDayAreThoseOfThisMoment() {
        JsonNode report = mall.signedIn("anton").get(DAILY).body();

        assertThat(report.at("/head/complete").asBoolean()).isFalse();
        assertThat(report.at("/head/madeBy").asText()).isEqualTo("Anton");
        assertThat(report.at("/head/day").asText()).isEqualTo("2026-11-23");
        assertThat(report.at("/total/issued").asInt()).isEqualTo(3);
        assertThat(report.at("/total/served").asInt()).isEqualTo(1);
        assertThat(report.at("/total/open").asInt()).isEqualTo(2);
        assertThat(report.at("/total/service/medianMillis").asLong()).isBetween(180_000L, 240_000L);
        assertThat(report.at("/officers/0/officerName").asText()).isEqualTo("Siti Aminah");
    }

    @Test
    @Order(2)
    void anAgencysSupervisorGetsHisAgencysReportAndNoOther() {
        Client rini = mall.signedIn("rini");
        JsonNode report = rini.get(DAILY).body();

        assertThat(report.at("/head/scopeAgencyCode").asText()).isEqualTo("DKC");
        assertThat(report.at("/total/issued").asInt()).isEqualTo(2);
        assertThat(report.get("agencies")).hasSize(1);
        assertThat(report.toString()).doesNotContain("IMI-01");
        assertThat(rini.get(DAILY + "?agency=DKC").status()).isEqualTo(200);
        assertThat(rini.get(DAILY + "?agency=IMI").code()).isEqualTo("NOT_ALLOWED");
        assertThat(mall.signedIn("boss")
                        .get(DAILY + "?agency=IMI")
                        .body()
                        .at("/total/issued")
                        .asInt())
                .isEqualTo(1);
    }

    @Test
    @Order(3)
    void whoIsNoSupervisorGetsNone() {
        for (Client other :
                List.of(mall.signedIn("siti"), mall.signedIn("dewi"), mall.kiosk(), mall.pc(), mall.board())) {
            for (String path : List.of("/api/v1/reports/days", DAILY, DAILY + "/csv")) {
                assertThat(other.get(path).code()).as(path).isEqualTo("NOT_ALLOWED");
            }
        }
        assertThat(mall.client().get(DAILY).code()).isEqualTo("NOT_SIGNED_IN");
    }

    @Test
    @Order(4)
    void whatIsNotThereIsNamed() {
        Client anton = mall.signedIn("anton");

        assertThat(anton.get("/api/v1/reports/daily/2026-11-22").code()).isEqualTo("DAY_UNKNOWN");
        assertThat(anton.get(DAILY + "?agency=NONE").code()).isEqualTo("NOT_FOUND");
        assertThat(anton.get(DAILY + "/docx").body().at("/details/field").asText())
                .isEqualTo("format");
        assertThat(anton.get("/api/v1/reports/daily/monday")
                        .body()
                        .at("/details/field")
                        .asText())
                .isEqualTo("date");
    }

    @Test
    @Order(5)
    void theCloseOfTheDayPutsItsReportIntoTheArchiveAndItsChecksumsIntoTheJournal() throws Exception {
        mall.advance(Duration.ofHours(8));
        Client anton = mall.signedIn("anton");
        assertThat(anton.command("CloseDay", "").accepted()).isTrue();

        await(() -> archived(anton));

        Matcher event = Pattern.compile("\"type\":\"ReportArchived\".*").matcher(mall.record());
        assertThat(event.find()).isTrue();
        for (String extension : List.of("pdf", "xlsx", "csv")) {
            byte[] bytes = Files.readAllBytes(archive().resolve(NAME + extension));
            assertThat(event.group()).contains(sha256(bytes));
        }
    }

    private static boolean archived(Client anton) {
        return anton.get("/api/v1/reports/days").body().at("/days/0/archived").asBoolean();
    }

    private static Path archive() {
        return mall.data().resolve("reports-archive").resolve("2026").resolve("2026-11-23");
    }

    private static String sha256(byte[] bytes) throws Exception {
        return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
    }

    @Test
    @Order(6)
    void theCommandMakesTheSameReportFromTheFolderOfARunningServer() throws Exception {
        ReportCommand.Outcome outcome = ReportCommand.run(
                "daily",
                "--date",
                "2026-11-23",
                "--format",
                "csv",
                "--out",
                out.toString(),
                "--data",
                mall.data().toString(),
                "--by",
                "Penguji");

        assertThat(outcome.exit()).as(outcome.text()).isZero();
        String here = Files.readString(out.resolve(NAME + "csv"));
        String archived = Files.readString(archive().resolve(NAME + "csv"));
        String asked = new String(mall.signedIn("anton").file(DAILY + "/csv"), StandardCharsets.UTF_8);
        assertThat(here).contains("Penguji").isNotEqualTo(archived);
        assertThat(butForWhoAndWhen(here)).isEqualTo(butForWhoAndWhen(archived));
        assertThat(butForWhoAndWhen(asked)).isEqualTo(butForWhoAndWhen(archived));
    }

    /** Each who asked for a closed day had it made once more, and got another file than the one whose checksum is kept. */
    @Test
    @Order(8)
    void aClosedDaysReportIsTheOneInTheArchiveWhileThatIsWhole() throws Exception {
        Path file = archive().resolve(NAME + "csv");
        byte[] archived = Files.readAllBytes(file);
        Client anton = mall.signedIn("anton");

        assertThat(anton.file(DAILY + "/csv")).isEqualTo(archived);
        assertThat(new String(mall.signedIn("rini").file(DAILY + "/csv"), StandardCharsets.UTF_8))
                .contains("Rini")
                .doesNotContain("IMI-01");

        Files.writeString(file, "damaged");
        String anew = new String(anton.file(DAILY + "/csv"), StandardCharsets.UTF_8);
        assertThat(anew).contains("Anton");
        assertThat(butForWhoAndWhen(anew)).isEqualTo(butForWhoAndWhen(new String(archived, StandardCharsets.UTF_8)));
        Files.write(file, archived);
    }

    /** What lies in the archive is the whole mall's: nobody else may get it in place of his own. */
    @Test
    @Order(9)
    void anArchivedReportIsForThoseAloneWhomTheTableShowsTheMall() {
        new ReportMatrix("2026-11-23").holdsFor(Somebody.everybody(mall));
    }

    private static List<String> butForWhoAndWhen(String csv) {
        return csv.lines().filter(line -> !line.contains(";Dibuat ")).toList();
    }

    @Test
    @Order(7)
    void theCommandSaysWhichDaysThereAre() {
        ReportCommand.Outcome outcome = ReportCommand.run(
                "daily",
                "--date",
                "2026-11-20",
                "--out",
                out.toString(),
                "--data",
                mall.data().toString());

        assertThat(outcome.exit()).isEqualTo(1);
        assertThat(outcome.text()).contains("there is no day 2026-11-20", "2026-11-23");
    }
}
