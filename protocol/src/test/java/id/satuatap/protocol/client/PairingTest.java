package id.satuatap.protocol.client;

import static org.assertj.core.api.Assertions.assertThat;

import id.satuatap.protocol.error.ErrorCode;
import id.satuatap.protocol.session.ClientConfig;
import id.satuatap.protocol.session.DeviceKind;
import id.satuatap.protocol.session.PairingProof;
import id.satuatap.protocol.testing.Request;
import id.satuatap.protocol.testing.Response;
import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class PairingTest {
    private static final ClientTimings QUICK = new ClientTimings(20_000, 20_000, 20_000, 60_000, 50, 200, 16);
    private static final Pattern SECRET = Pattern.compile("\"secret\":\"([^\"]+)\"");

    private final BlockingQueue<PairingStep> steps = new LinkedBlockingQueue<>();
    private final AtomicReference<Function<Request, Optional<Response>>> answer =
            new AtomicReference<>(request -> state("PENDING"));
    private final BlockingQueue<ClientConfig> kept = new LinkedBlockingQueue<>();
    private final AtomicReference<Optional<IOException>> disk = new AtomicReference<>(Optional.empty());
    private final List<AutoCloseable> open = new ArrayList<>();
    private final TestServer server;
    private final Pairing pairing;

    PairingTest() throws IOException {
        server = opened(new TestServer(request -> answer.get().apply(request)));
        pairing = opened(pairing(() -> List.of(FoundServer.at(List.of(server.address())))));
    }

    @AfterEach
    void close() throws Exception {
        for (AutoCloseable each : open) {
            each.close();
        }
    }

    @Test
    void whoIsFoundIsShownUntilAPersonChooses() throws Exception {
        pairing.search();

        assertThat(next()).isEqualTo(new PairingStep.Searching(List.of(), null));
        assertThat(next())
                .isEqualTo(new PairingStep.Searching(List.of(FoundServer.at(List.of(server.address()))), null));
    }

    @Test
    void theCodeIsShownAndNeverSent() throws Exception {
        PairingStep.CodeShown shown = codeShown();
        server.nextRequest();
        Request asked = server.nextRequest();

        assertThat(shown.code()).matches("[A-Z2-9]{4}-[A-Z2-9]{4}");
        assertThat(asked.text()).contains("\"proof\"").doesNotContain(shown.code());
    }

    @Test
    void aServerThatWasNeverToldTheCodeIsNotBelieved() throws Exception {
        codeShown();
        answer.set(answering(approved("ab".repeat(32))));

        assertThat(next()).isEqualTo(new PairingStep.Refused(ErrorCode.SERVER_NOT_TRUSTED, ""));
    }

    @Test
    void whatIsApprovedIsKeptBeforeItIsTold() throws Exception {
        PairingStep.CodeShown shown = codeShown();
        answer.set(answering(approved(proofOf(shown))));

        ClientConfig config = ((PairingStep.Approved) next()).config();
        assertThat(kept.poll()).isEqualTo(config);
        assertThat(config.addresses()).containsExactly(server.address());
        assertThat(config.device()).isEqualTo("kiosk-1");
    }

    /** The token is given once: a full disk must not cost it. */
    @Test
    void whatCannotBeWrittenIsTriedAgainWithTheSameToken() throws Exception {
        PairingStep.CodeShown shown = codeShown();
        disk.set(Optional.of(new AccessDeniedException("/etc/.client-config8374.json")));
        answer.set(answering(approved(proofOf(shown))));

        assertThat(next()).isEqualTo(new PairingStep.Unkept(KeepFault.NO_RIGHT, "/etc/kiosk.json"));
        disk.set(Optional.empty());
        pairing.again();
        assertThat(((PairingStep.Approved) next()).config().token()).isEqualTo("token-of-kiosk-1");
    }

    @Test
    void whatTheServerHoldsForExpiredIsFollowedByAnotherCode() throws Exception {
        PairingStep.CodeShown first = codeShown();
        String secret = secret();
        answer.set(request -> state(request.text().contains(secret) ? "EXPIRED" : "PENDING"));

        PairingStep.CodeShown second = (PairingStep.CodeShown) next();
        assertThat(second.renewed()).isTrue();
        assertThat(second.code()).isNotEqualTo(first.code());
    }

    @Test
    void whoIsRefusedMayAskAnewWithAnotherCode() throws Exception {
        PairingStep.CodeShown first = codeShown();
        answer.set(request -> state("REFUSED"));

        assertThat(next()).isEqualTo(new PairingStep.Denied(server.address()));
        answer.set(request -> state("PENDING"));
        pairing.again();
        PairingStep.CodeShown second = (PairingStep.CodeShown) next();
        assertThat(second.renewed()).isFalse();
        assertThat(second.code()).isNotEqualTo(first.code());
    }

    @Test
    void aServerThatGoesIsSaidAndItsCodeIsGoodWhenItComesBack() throws Exception {
        PairingStep.CodeShown shown = codeShown();
        answer.set(request -> Optional.empty());

        assertThat(next()).isInstanceOf(PairingStep.Stalled.class);
        answer.set(request -> state("PENDING"));
        assertThat(next()).isEqualTo(shown);
    }

    @Test
    void aProgramThatIsTooOldIsToldWhatToInstall() throws Exception {
        answer.set(request -> state("PENDING"));
        pairing.choose(server.address());
        next();
        next();
        answer.set(answering(Response.of(
                426, "{\"code\":\"CLIENT_TOO_OLD\",\"message\":\"x\",\"details\":{\"install\":\"Satu Atap 2.0\"}}")));

        assertThat(next()).isEqualTo(new PairingStep.Refused(ErrorCode.CLIENT_TOO_OLD, "Satu Atap 2.0"));
    }

    @Test
    void aTypedAddressThatNobodyAnswersAtLeadsBackToTheSearch() throws Exception {
        pairing.type("127.0.0.1:1");

        assertThat(next()).isEqualTo(new PairingStep.Connecting("127.0.0.1:1"));
        assertThat(next()).isEqualTo(new PairingStep.Searching(List.of(), "127.0.0.1:1"));
    }

    @Test
    void anAddressIsTypedWithoutSchemeAndPort() {
        assertThat(Addresses.typed(" 192.168.10.5 ")).containsExactly("https://192.168.10.5:7070");
        assertThat(Addresses.typed("server.local:7443")).containsExactly("https://server.local:7443");
        assertThat(Addresses.typed("https://192.168.10.5:7070/")).containsExactly("https://192.168.10.5:7070");
        assertThat(Addresses.typed("localhost")).containsExactly("https://localhost:7070", "http://localhost:7070");
    }

    /** The step after it was never planned: the screen stood still until somebody restarted the PC. */
    @Test
    void aDefectIsFollowedByAnotherSearch() throws Exception {
        List<FoundServer> found = List.of(FoundServer.at(List.of(server.address())));
        AtomicBoolean defect = new AtomicBoolean(true);
        Pairing clumsy = opened(pairing(() -> {
            if (defect.getAndSet(false)) {
                throw new IllegalStateException("a defect");
            }
            return found;
        }));
        clumsy.search();

        assertThat(next()).isEqualTo(new PairingStep.Searching(List.of(), null));
        assertThat(next()).isEqualTo(new PairingStep.Searching(found, null));
    }

    private PairingStep.CodeShown codeShown() throws InterruptedException {
        pairing.choose(server.address());
        assertThat(next()).isEqualTo(new PairingStep.Connecting(server.address()));
        return (PairingStep.CodeShown) next();
    }

    private String proofOf(PairingStep.CodeShown shown) throws InterruptedException {
        return PairingProof.of(shown.code(), PairingProof.salt(secret())).ofServer("");
    }

    private String secret() throws InterruptedException {
        Matcher secret;
        do {
            secret = SECRET.matcher(server.nextRequest().text());
        } while (!secret.find());
        return secret.group(1);
    }

    private static Function<Request, Optional<Response>> answering(Response response) {
        return request -> Optional.of(response);
    }

    private static Response approved(String proof) {
        return Response.of(
                200,
                "{\"pairing\":\"P-1\",\"state\":\"APPROVED\",\"device\":\"kiosk-1\",\"token\":\"token-of-kiosk-1\","
                        + "\"proof\":\"" + proof + "\",\"addresses\":[]}");
    }

    private static Optional<Response> state(String state) {
        return Optional.of(Response.of(200, "{\"pairing\":\"P-1\",\"state\":\"" + state + "\",\"addresses\":[]}"));
    }

    private Pairing pairing(PairingPlaces places) {
        return new Pairing(
                DeviceKind.KIOSK,
                "PC-KIOSK-2",
                List.of(places),
                new ClientMachine(System::nanoTime, InstantSource.system(), new Random(7), QUICK),
                new Disk(),
                steps::add);
    }

    private final class Disk implements ConfigKeeping {
        @Override
        public void keep(ClientConfig config) throws IOException {
            if (disk.get().isPresent()) {
                throw disk.get().get();
            }
            kept.add(config);
        }

        @Override
        public Path path() {
            return Path.of("/etc/kiosk.json");
        }
    }

    private <T extends AutoCloseable> T opened(T part) {
        open.add(0, part);
        return part;
    }

    private PairingStep next() throws InterruptedException {
        PairingStep step = steps.poll(30, TimeUnit.SECONDS);
        assertThat(step).as("no further step").isNotNull();
        return step;
    }
}
