package id.satuatap.server.gateway;

import static org.assertj.core.api.Assertions.assertThat;

import id.satuatap.protocol.WireCodec;
import id.satuatap.protocol.change.Change;
import id.satuatap.protocol.client.Addresses;
import id.satuatap.protocol.client.ClientMachine;
import id.satuatap.protocol.client.ClientTimings;
import id.satuatap.protocol.client.ConfigKeeping;
import id.satuatap.protocol.client.Credentials;
import id.satuatap.protocol.client.FoundServer;
import id.satuatap.protocol.client.HallFeed;
import id.satuatap.protocol.client.HallListener;
import id.satuatap.protocol.client.HallProjection;
import id.satuatap.protocol.client.LanClient;
import id.satuatap.protocol.client.LinkState;
import id.satuatap.protocol.client.MallClock;
import id.satuatap.protocol.client.Pairing;
import id.satuatap.protocol.client.PairingPlaces;
import id.satuatap.protocol.client.PairingStep;
import id.satuatap.protocol.client.PinnedTrust;
import id.satuatap.protocol.client.Rediscovery;
import id.satuatap.protocol.client.Reply;
import id.satuatap.protocol.client.ServerLink;
import id.satuatap.protocol.command.Accepted;
import id.satuatap.protocol.command.ApproveDevice;
import id.satuatap.protocol.command.IssueTicket;
import id.satuatap.protocol.command.Outcome;
import id.satuatap.protocol.discovery.LanSearch;
import id.satuatap.protocol.error.ErrorCode;
import id.satuatap.protocol.session.ClientConfig;
import id.satuatap.protocol.session.DeviceKind;
import id.satuatap.protocol.session.Fingerprint;
import id.satuatap.protocol.session.SignIn;
import id.satuatap.protocol.session.WaitingPairing;
import id.satuatap.protocol.view.Language;
import java.io.ByteArrayInputStream;
import java.net.DatagramSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.security.cert.CertificateFactory;
import java.security.cert.X509Certificate;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Server and client by TLS on this machine's real network addresses. */
class LanTrustTest {
    private static final int PATIENCE_SECONDS = 60;
    private static final ClientTimings QUICK = new ClientTimings(20_000, 10_000, 10_000, 60_000, 50, 200, 16);

    private static TestMall mall;
    private static int discoveryPort;
    private static String authority;
    private final List<AutoCloseable> closing = new ArrayList<>();

    @BeforeAll
    static void open() throws Exception {
        try (DatagramSocket free = new DatagramSocket()) {
            discoveryPort = free.getLocalPort();
        }
        mall = TestMall.onTheLan(discoveryPort);
        authority = Fingerprint.of((X509Certificate) CertificateFactory.getInstance("X.509")
                        .generateCertificate(new ByteArrayInputStream(
                                Files.readAllBytes(mall.data().resolve("tls/authority.crt")))))
                .hex();
    }

    @AfterAll
    static void close() {
        mall.close();
    }

    @AfterEach
    void closeClients() throws Exception {
        for (AutoCloseable each : closing) {
            each.close();
        }
    }

    @Test
    void aClientThatPinnedTheAuthorityIsLive() throws Exception {
        LanClient kiosk = client(
                "https://127.0.0.1:" + mall.port(), authority, mall.kiosk().token());
        Outcome issued = kiosk.send(new IssueTicket("visit-by-tls", "DKC-01", 1, false, Language.INDONESIAN))
                .get(PATIENCE_SECONDS, TimeUnit.SECONDS);

        assertThat(issued).isInstanceOf(Accepted.class);
        assertThat(phaseOf(kiosk)).isEqualTo(LinkState.Phase.LIVE);
    }

    @Test
    void anotherAuthorityAndAnotherNameAreNeverTrusted() throws Exception {
        LanClient stranger = client(
                "https://127.0.0.1:" + mall.port(),
                "ab".repeat(32),
                mall.kiosk().token());
        LanClient otherName = client(
                "https://127.0.0.2:" + mall.port(), authority, mall.kiosk().token());

        for (LanClient client : List.of(stranger, otherName)) {
            assertThat(codeOf(client)).isEqualTo(ErrorCode.SERVER_NOT_TRUSTED);
            assertThat(feedOf(client, LinkState.Phase.CONNECTING).cause()).isEqualTo(ErrorCode.SERVER_NOT_TRUSTED);
        }
    }

    @Test
    void aPlainServerIsNotMistakenForATrustedOne() throws Exception {
        try (TestMall plain = TestMall.empty()) {
            assertThat(codeOf(client("https://127.0.0.1:" + plain.port(), authority, "any")))
                    .isEqualTo(ErrorCode.SERVER_NOT_TRUSTED);
        }
        assertThat(codeOf(client("http://127.0.0.1:" + mall.port(), null, "any")))
                .isIn(ErrorCode.NO_ANSWER, ErrorCode.UNREACHABLE);
    }

    private static ConfigKeeping keepingIn(Queue<ClientConfig> kept) {
        return new ConfigKeeping() {
            @Override
            public void keep(ClientConfig config) {
                kept.add(config);
            }

            @Override
            public Path path() {
                return Path.of("kiosk.json");
            }
        };
    }

    @Test
    void aPcThatKnowsNothingIsFoundApprovedAndServed() throws Exception {
        BlockingQueue<PairingStep> steps = new LinkedBlockingQueue<>();
        PairingPlaces places = PairingPlaces.broadcast(new LanSearch(discoveryPort, new WireCodec(), System::nanoTime));
        BlockingQueue<ClientConfig> kept = new LinkedBlockingQueue<>();
        Pairing pairing = new Pairing(
                DeviceKind.KIOSK,
                "PC-KIOSK-9",
                List.of(places),
                new ClientMachine(System::nanoTime, InstantSource.system(), new SecureRandom(), QUICK),
                keepingIn(kept),
                steps::add);
        closing.add(pairing);
        pairing.search();
        assertThat(next(steps)).isEqualTo(new PairingStep.Searching(List.of(), null));
        FoundServer found = ((PairingStep.Searching) next(steps)).found().get(0);
        assertThat(found.name()).contains("Sleman");
        assertThat(found.caFingerprint()).isEqualTo(authority);
        pairing.choose(found.address());
        assertThat(next(steps)).isInstanceOf(PairingStep.Connecting.class);
        PairingStep.CodeShown shown = (PairingStep.CodeShown) next(steps);

        LanClient boss = client("https://127.0.0.1:" + mall.port(), authority, null);
        boss.signIn(new SignIn("boss", "rahasia-1", null)).get(PATIENCE_SECONDS, TimeUnit.SECONDS);
        WaitingPairing waiting = boss.pairings()
                .get(PATIENCE_SECONDS, TimeUnit.SECONDS)
                .match(view -> view.waiting().get(0), error -> {
                    throw new AssertionError(error);
                });
        Outcome wrong = boss.send(new ApproveDevice(waiting.pairing(), "00000000", "Kios", null, 1))
                .get(PATIENCE_SECONDS, TimeUnit.SECONDS);
        Outcome right = boss.send(new ApproveDevice(waiting.pairing(), shown.code(), "Kios", null, 1))
                .get(PATIENCE_SECONDS, TimeUnit.SECONDS);
        ClientConfig config = ((PairingStep.Approved) next(steps)).config();

        assertThat(waiting.label()).isEqualTo("PC-KIOSK-9");
        assertThat(kept.poll()).isEqualTo(config);
        assertThat(shown.caFingerprint()).isEqualTo(authority);
        assertThat(wrong.toString()).contains("WRONG_CODE");
        assertThat(right).isInstanceOf(Accepted.class);
        assertThat(config.caFingerprint()).isEqualTo(authority);
        assertThat(config.zone()).isEqualTo(1);
        ServerLink kiosk = ServerLink.of(
                config, new ClientMachine(System::nanoTime, InstantSource.system(), new SecureRandom(), QUICK));
        closing.add(kiosk);
        assertThat(phaseOf(kiosk.client())).isEqualTo(LinkState.Phase.LIVE);
    }

    @Test
    void aPcWhoseServerHasMovedFindsItAgain() throws Exception {
        Addresses old = new Addresses(List.of("https://127.0.0.1:1"));
        LanClient kiosk = client(old, authority, mall.kiosk().token());
        HallFeed feed = new HallFeed(kiosk, new SecureRandom(), QUICK);
        closing.add(feed);
        LanSearch search = new LanSearch(discoveryPort, new WireCodec(), System::nanoTime);
        Rediscovery rediscovery = new Rediscovery(old, authority, search, 100);
        closing.add(rediscovery);
        feed.subscribe(rediscovery);

        assertThat(await(feed, LinkState.Phase.LIVE).phase()).isEqualTo(LinkState.Phase.LIVE);
    }

    @Test
    void onlyAdministratorsSeeWhoWaits() throws Exception {
        LanClient kiosk = client(
                "https://127.0.0.1:" + mall.port(), authority, mall.kiosk().token());

        ErrorCode code = kiosk.pairings()
                .get(PATIENCE_SECONDS, TimeUnit.SECONDS)
                .match(view -> ErrorCode.UNRECOGNISED, error -> error.code());

        assertThat(code).isEqualTo(ErrorCode.NOT_ALLOWED);
    }

    private static PairingStep next(BlockingQueue<PairingStep> steps) throws InterruptedException {
        PairingStep step = steps.poll(PATIENCE_SECONDS, TimeUnit.SECONDS);
        assertThat(step).as("no further step").isNotNull();
        return step;
    }

    private static ErrorCode codeOf(LanClient client) throws Exception {
        Reply<?> reply = client.hall().get(PATIENCE_SECONDS, TimeUnit.SECONDS);
        return reply.match(hall -> ErrorCode.UNRECOGNISED, error -> error.code());
    }

    private LinkState.Phase phaseOf(LanClient client) throws Exception {
        return feedOf(client, LinkState.Phase.LIVE).phase();
    }

    /** The first state of that phase that says why, or the wanted one. */
    private LinkState feedOf(LanClient client, LinkState.Phase wanted) throws Exception {
        HallFeed feed = new HallFeed(client, new SecureRandom(), QUICK);
        closing.add(feed);
        return await(feed, wanted);
    }

    private static LinkState await(HallFeed feed, LinkState.Phase wanted) throws Exception {
        BlockingQueue<LinkState> links = new LinkedBlockingQueue<>();
        feed.subscribe(new Links(links));
        feed.start();
        long deadline = System.nanoTime() + TimeUnit.SECONDS.toNanos(PATIENCE_SECONDS);
        while (System.nanoTime() < deadline) {
            LinkState link = links.poll(PATIENCE_SECONDS, TimeUnit.SECONDS);
            if (link != null && link.phase() == wanted && (wanted == LinkState.Phase.LIVE || link.cause() != null)) {
                return link;
            }
        }
        throw new AssertionError("never " + wanted);
    }

    private LanClient client(String address, String caFingerprint, String token) {
        return client(new Addresses(List.of(address)), caFingerprint, token);
    }

    private LanClient client(Addresses addresses, String caFingerprint, String token) {
        LanClient client = new LanClient(
                addresses,
                new Credentials(token),
                new MallClock(System::nanoTime, InstantSource.system()),
                new SecureRandom(),
                QUICK,
                PinnedTrust.context(caFingerprint));
        closing.add(client);
        return client;
    }

    private record Links(BlockingQueue<LinkState> heard) implements HallListener {
        @Override
        public void linkChanged(LinkState link) {
            heard.add(link);
        }

        @Override
        public void hallReplaced(HallProjection hall) {}

        @Override
        public void hallChanged(HallProjection hall, List<Change> changes) {}
    }
}
