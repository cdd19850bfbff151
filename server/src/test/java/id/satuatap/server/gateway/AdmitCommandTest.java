package id.satuatap.server.gateway;

import static org.assertj.core.api.Assertions.assertThat;

import id.satuatap.protocol.client.ClientMachine;
import id.satuatap.protocol.client.ClientTimings;
import id.satuatap.protocol.client.ConfigKeeping;
import id.satuatap.protocol.client.Pairing;
import id.satuatap.protocol.client.PairingStep;
import id.satuatap.protocol.session.ClientConfig;
import id.satuatap.protocol.session.DeviceKind;
import id.satuatap.server.AdmitMain;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import picocli.CommandLine;

/** The way in for a mall's first PC: a server on the LAN as it comes out of the package, and no counter app yet. */
class AdmitCommandTest {
    private static final int PATIENCE_SECONDS = 60;
    private static final Pattern ONCE = Pattern.compile("password, once: (\\S+)");
    private static final String OWN = "kata-sandi-sendiri-9";

    private final StringWriter said = new StringWriter();
    private final BlockingQueue<PairingStep> steps = new LinkedBlockingQueue<>();
    private final BlockingQueue<ClientConfig> kept = new LinkedBlockingQueue<>();
    private final List<Pairing> pcs = new ArrayList<>();
    private TestMall mall;

    @BeforeEach
    void open() {
        mall = TestMall.emptyOnTheLan();
    }

    @AfterEach
    void close() {
        pcs.forEach(Pairing::close);
        mall.close();
    }

    private int admit(Map<String, String> environment, String... arguments) {
        return admit(mall.data(), environment, arguments);
    }

    private int admit(Path data, Map<String, String> environment, String... arguments) {
        List<String> all = new ArrayList<>(List.of(arguments));
        String server = "https://127.0.0.1:" + mall.port();
        all.addAll(List.of("--server", server, "--data", data.toString(), "--person", "admin"));
        CommandLine command = AdmitMain.command(environment::get);
        command.setOut(new PrintWriter(said, true));
        command.setErr(new PrintWriter(said, true));
        return command.execute(all.toArray(String[]::new));
    }

    private Map<String, String> once() {
        Matcher told = ONCE.matcher(mall.console());
        assertThat(told.find()).as(mall.console()).isTrue();
        return Map.of("SATU_ATAP_PASSWORD", told.group(1), "SATU_ATAP_NEW_PASSWORD", OWN);
    }

    /** A counter's PC that nobody has set up. @return the code that it shows */
    private String codeOfNewPc(String name) throws InterruptedException {
        Pairing pairing = new Pairing(
                DeviceKind.COUNTER,
                name,
                List.of(),
                new ClientMachine(
                        System::nanoTime,
                        InstantSource.system(),
                        new SecureRandom(),
                        new ClientTimings(20_000, 10_000, 10_000, 60_000, 50, 200, 16)),
                new ConfigKeeping() {
                    @Override
                    public void keep(ClientConfig config) {
                        kept.add(config);
                    }

                    @Override
                    public Path path() {
                        return Path.of("counter.json");
                    }
                },
                steps::add);
        pcs.add(pairing);
        pairing.choose("https://127.0.0.1:" + mall.port());
        while (true) {
            PairingStep step = steps.poll(PATIENCE_SECONDS, TimeUnit.SECONDS);
            assertThat(step).as("a code").isNotNull();
            if (step instanceof PairingStep.CodeShown shown) {
                return shown.code();
            }
        }
    }

    @Test
    void theFirstPcIsLetInWithTheOneTimePasswordThatIsReplacedByTheWay() throws Exception {
        String code = codeOfNewPc("PC-ADMIN");

        assertThat(admit(once(), code.substring(0, 4) + "-" + code.substring(4).toLowerCase()))
                .isZero();

        assertThat(said.toString()).contains("PC-ADMIN is let in");
        assertThat(kept.poll(PATIENCE_SECONDS, TimeUnit.SECONDS)).isNotNull();
        assertThat(admit(Map.of("SATU_ATAP_PASSWORD", OWN))).isZero();
        assertThat(said.toString()).contains("0 waiting");
    }

    @Test
    void aOneTimePasswordAloneIsNotEnoughAndNothingIsLost() throws Exception {
        String code = codeOfNewPc("PC-ADMIN");
        Map<String, String> once = once();

        assertThat(admit(Map.of("SATU_ATAP_PASSWORD", once.get("SATU_ATAP_PASSWORD")), code))
                .isEqualTo(1);

        assertThat(said.toString()).contains("good once", "SATU_ATAP_NEW_PASSWORD");
        assertThat(admit(once, code)).isZero();
    }

    @Test
    void aCodeThatThePcDoesNotShowLetsNobodyIn() throws Exception {
        codeOfNewPc("PC-ADMIN");

        assertThat(admit(once(), "AAAA-BBBB")).isEqualTo(1);

        assertThat(said.toString())
                .contains("holds from now on", "WRONG_CODE: this is not the code")
                .doesNotContain("Exception");
        assertThat(kept).isEmpty();
    }

    @Test
    void whoeverDoesNotSayWhichOfTwoPcsIsToldBoth() throws Exception {
        codeOfNewPc("PC-SATU");
        String code = codeOfNewPc("PC-DUA");

        assertThat(admit(once(), code)).isEqualTo(1);

        assertThat(said.toString()).contains("PC-SATU", "PC-DUA", "2 waiting", "--pairing");
    }

    @Test
    void anAuthorityThatCannotBeReadIsSaidInOneLineAndNeedsNoKey(@TempDir Path copy) throws Exception {
        Path tls = Files.createDirectory(copy.resolve("tls"));
        Path certificate = Files.copy(mall.data().resolve("tls/authority.crt"), tls.resolve("authority.crt"));

        assertThat(admit(copy, once())).isZero();
        Files.writeString(certificate, "no certificate at all");
        assertThat(admit(copy, Map.of("SATU_ATAP_PASSWORD", OWN))).isEqualTo(1);

        assertThat(said.toString()).contains("admit: ", "cannot be read").doesNotContain("\tat ");
    }

    @Test
    void nobodyWaitingIsSaid() {
        assertThat(admit(once(), "AAAA-BBBB")).isEqualTo(1);

        assertThat(said.toString()).contains("admit: no such PC waits");
    }

    @Test
    void withoutAPasswordItSaysWhereOneIsTakenFrom() {
        assertThat(admit(Map.of())).isEqualTo(1);

        assertThat(said.toString()).contains("SATU_ATAP_PASSWORD");
    }
}
