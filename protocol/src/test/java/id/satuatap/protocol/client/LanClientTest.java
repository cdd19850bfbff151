package id.satuatap.protocol.client;

import static org.assertj.core.api.Assertions.assertThat;

import id.satuatap.protocol.WireCodec;
import id.satuatap.protocol.WireFault;
import id.satuatap.protocol.WireShape;
import id.satuatap.protocol.command.Accepted;
import id.satuatap.protocol.command.CallNext;
import id.satuatap.protocol.command.Outcome;
import id.satuatap.protocol.command.Refused;
import id.satuatap.protocol.command.Rejected;
import id.satuatap.protocol.command.RejectionCode;
import id.satuatap.protocol.command.Unknown;
import id.satuatap.protocol.error.ErrorCode;
import id.satuatap.protocol.session.Role;
import id.satuatap.protocol.session.SessionView;
import id.satuatap.protocol.session.SignIn;
import id.satuatap.protocol.testing.Request;
import id.satuatap.protocol.testing.Response;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Function;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class LanClientTest {
    private static final Instant NOON = Instant.parse("2026-11-23T05:00:00Z");
    private static final String ACCEPTED = "{\"accepted\":true,\"epoch\":1,\"sequence\":123}";
    private static final CallNext CALL_NEXT = new CallNext("C3", null);
    /** Waits longer than a starved machine needs, so that only what a test does makes an attempt fail. */
    private static final ClientTimings PATIENT = new ClientTimings(20_000, 20_000, 20_000, 60_000, 10, 50, 2);

    /** Stops trying soon, for servers that never answer. */
    private static final ClientTimings SOON_TIRED = new ClientTimings(20_000, 20_000, 600, 60_000, 10, 50, 2);

    private final WireCodec codec = new WireCodec();
    private final Credentials credentials = new Credentials("device-token");
    private final MallClock clock = new MallClock(System::nanoTime, InstantSource.fixed(NOON));
    private final ArrayList<AutoCloseable> open = new ArrayList<>();

    @AfterEach
    void close() throws Exception {
        for (AutoCloseable each : open) {
            each.close();
        }
    }

    @Test
    void anAcceptedCommandSaysAtWhichSequence() throws Exception {
        TestServer server = server(request -> answer(200, ACCEPTED));

        assertThat(outcome(client(server).send(CALL_NEXT))).isEqualTo(new Accepted(1, 123, null));
        Request request = server.nextRequest();
        assertThat(request.method() + request.path()).isEqualTo("POST/api/v1/commands");
        assertThat(request.headers()).containsEntry("Authorization", "Bearer device-token");
        assertThat(request.headers()).doesNotContainKey("HTTP2-Settings");
    }

    @Test
    void aRuleThatSaysNoIsARejection() throws Exception {
        TestServer server = server(request -> answer(200, "{\"accepted\":false,\"code\":\"NOBODY_WAITING\"}"));

        assertThat(outcome(client(server).send(CALL_NEXT))).isEqualTo(Rejected.of(RejectionCode.NOBODY_WAITING));
    }

    @Test
    void rightsThatAreMissingAreARefusalAndAreNotTriedAgain() throws Exception {
        TestServer server = server(request -> answer(403, "{\"code\":\"NOT_ALLOWED\",\"message\":\"not an officer\"}"));

        assertThat(refusal(client(server).send(CALL_NEXT))).isEqualTo(ErrorCode.NOT_ALLOWED);
        server.nextRequest();
        assertThat(server.requestsWaiting()).isZero();
    }

    /** A screen may ask for something in the moment in which its program ends. */
    @Test
    void whatIsAskedOfAClosedClientIsAnAnswerThatDidNotCome() throws Exception {
        TestServer server = server(request -> answer(200, ACCEPTED));
        LanClient client = client(server);
        client.catalogue().get(60, TimeUnit.SECONDS);
        client.close();

        assertThat(client.catalogue().get(60, TimeUnit.SECONDS).<ErrorCode>match(known -> null, error -> error.code()))
                .isEqualTo(ErrorCode.NO_ANSWER);
    }

    @Test
    void aLostAnswerIsAskedForAgainWithTheSameId() throws Exception {
        AtomicInteger calls = new AtomicInteger();
        TestServer server = server(request -> calls.getAndIncrement() < 2 ? Optional.empty() : answer(200, ACCEPTED));

        assertThat(outcome(client(server).send(CALL_NEXT))).isInstanceOf(Accepted.class);
        String first = commandId(server.nextRequest());
        assertThat(commandId(server.nextRequest())).isEqualTo(first).hasSize(26);
        assertThat(commandId(server.nextRequest())).isEqualTo(first);
    }

    @Test
    void aFrozenServerIsTriedAgainAfterTheAnswersTime() throws Exception {
        CountDownLatch thaw = new CountDownLatch(1);
        AtomicInteger calls = new AtomicInteger();
        TestServer server = server(request -> {
            if (calls.getAndIncrement() == 0) {
                await(thaw);
                return Optional.empty();
            }
            return answer(200, ACCEPTED);
        });

        assertThat(outcome(client(new ClientTimings(20_000, 1_000, 20_000, 60_000, 10, 50, 2), server)
                        .send(CALL_NEXT)))
                .isInstanceOf(Accepted.class);
        thaw.countDown();
    }

    @Test
    void aServerThatIsBusyIsTriedAgain() throws Exception {
        AtomicInteger calls = new AtomicInteger();
        TestServer server = server(request -> calls.getAndIncrement() == 0
                ? answer(503, "{\"code\":\"BUSY\",\"message\":\"inbox full\"}")
                : answer(200, ACCEPTED));

        assertThat(outcome(client(server).send(CALL_NEXT))).isInstanceOf(Accepted.class);
    }

    @Test
    void whenEveryAnswerWasLostTheServerIsAskedByTheCommandsId() throws Exception {
        TestServer server =
                server(request -> request.method().equals("POST") ? Optional.empty() : answer(200, ACCEPTED));

        assertThat(outcome(client(SOON_TIRED, server).send("c-1", CALL_NEXT))).isInstanceOf(Accepted.class);
        Request last = server.nextRequest();
        while (last.method().equals("POST")) {
            last = server.nextRequest();
        }
        assertThat(last.path()).isEqualTo("/api/v1/commands/c-1");
    }

    @Test
    void aCommandThatWasNeverTakenAndIsPastItsDeadlineIsRefused() throws Exception {
        clock.follow(NOON, 1);
        TestServer server = server(request -> request.method().equals("POST")
                ? Optional.empty()
                : answer(404, "{\"code\":\"NOT_FOUND\",\"message\":\"never taken\"}"));

        assertThat(refusal(client(SOON_TIRED, server).send(CALL_NEXT))).isEqualTo(ErrorCode.COMMAND_EXPIRED);
    }

    @Test
    void aCommandWithoutDeadlineThatWasNotTakenYetStaysUnknown() throws Exception {
        TestServer server = server(request -> request.method().equals("POST")
                ? Optional.empty()
                : answer(404, "{\"code\":\"NOT_FOUND\",\"message\":\"never taken\"}"));

        assertThat(outcome(client(SOON_TIRED, server).send("c-1", CALL_NEXT))).isInstanceOf(Unknown.class);
    }

    @Test
    void aCommandMayBeDoneIfNobodyAnswersAnyMore() throws Exception {
        TestServer server = server(request -> Optional.empty());

        assertThat(outcome(client(SOON_TIRED, server).send("c-1", CALL_NEXT))).isInstanceOf(Unknown.class);
    }

    @Test
    void aRefusalAfterALostAnswerDoesNotProveThatNothingWasDone() throws Exception {
        AtomicInteger calls = new AtomicInteger();
        TestServer server = server(request -> calls.getAndIncrement() == 0
                ? Optional.empty()
                : answer(401, "{\"code\":\"NOT_SIGNED_IN\",\"message\":\"expired\"}"));

        assertThat(outcome(client(server).send("c-1", CALL_NEXT))).isInstanceOf(Unknown.class);
    }

    @Test
    void withoutAnyServerNothingWasDoneAndTheCommandIsRefused() throws Exception {
        TestServer gone = server(request -> Optional.empty());
        gone.close();

        assertThat(refusal(client(SOON_TIRED, gone).send(CALL_NEXT))).isEqualTo(ErrorCode.UNREACHABLE);
    }

    @Test
    void theStandbyIsTriedWhenTheFirstAddressIsDead() throws Exception {
        TestServer gone = server(request -> Optional.empty());
        gone.close();
        TestServer standby = server(request -> answer(200, ACCEPTED));

        assertThat(outcome(client(gone, standby).send(CALL_NEXT))).isInstanceOf(Accepted.class);
    }

    @Test
    void theDeadlineFollowsTheMallsClockAtItsRate() throws Exception {
        clock.follow(NOON, 60);
        TestServer server = server(request -> answer(200, ACCEPTED));

        outcome(client(SOON_TIRED, server).send(CALL_NEXT));

        Instant deadline = codec.decodeCommand(server.nextRequest().body()).deadline();
        assertThat(deadline).isBetween(NOON.plusSeconds(36), NOON.plusSeconds(36 + 3_600));
    }

    @Test
    void moreCommandsThanMayBeOnTheirWayAreRefusedUnsent() throws Exception {
        CountDownLatch thaw = new CountDownLatch(1);
        TestServer server = server(request -> {
            await(thaw);
            return answer(200, ACCEPTED);
        });
        LanClient client = client(server);
        CompletableFuture<Outcome> first = client.send(CALL_NEXT);
        CompletableFuture<Outcome> second = client.send(CALL_NEXT);

        assertThat(refusal(client.send(CALL_NEXT))).isEqualTo(ErrorCode.BUSY);
        thaw.countDown();
        assertThat(outcome(first)).isInstanceOf(Accepted.class);
        assertThat(outcome(second)).isInstanceOf(Accepted.class);
        assertThat(outcome(client.send(CALL_NEXT))).isInstanceOf(Accepted.class);
    }

    @Test
    void whoSignsInSpeaksWithHisSessionAndThenWithTheDeviceAgain() throws Exception {
        SessionView session = new SessionView(
                "session-token", "siti", "Siti", Role.OFFICER, "DKC", "C3", Instant.parse("2026-11-23T10:00:00Z"));
        String body = new String(codec.encode(WireShape.SESSION, session), StandardCharsets.UTF_8);
        TestServer server = server(request -> answer(200, request.path().contains("sessions") ? body : ACCEPTED));
        LanClient client = client(server);

        assertThat(client.signIn(new SignIn("siti", "rahasia", null)).get(60, TimeUnit.SECONDS))
                .isEqualTo(new Reply.Got<>(session));
        outcome(client.send(CALL_NEXT));
        client.signOut().get(60, TimeUnit.SECONDS);
        outcome(client.send(CALL_NEXT));

        assertThat(List.of(token(server), token(server), token(server), token(server)))
                .containsExactly("device-token", "session-token", "session-token", "device-token");
    }

    @Test
    void aWrongPasswordIsAReplyAndNotAnException() throws Exception {
        TestServer server = server(request -> answer(401, "{\"code\":\"WRONG_PASSWORD\",\"message\":\"no\"}"));

        ErrorCode code = client(server)
                .signIn(new SignIn("siti", "salah", null))
                .get(60, TimeUnit.SECONDS)
                .match(session -> null, error -> error.code());

        assertThat(code).isEqualTo(ErrorCode.WRONG_PASSWORD);
    }

    @Test
    void anOutcomeCanBeAskedForByALaterRun() throws Exception {
        TestServer server = server(request -> answer(200, ACCEPTED));

        assertThat(outcome(client(server).outcomeOf("c-1"))).isEqualTo(new Accepted(1, 123, null));
    }

    private TestServer server(Function<Request, Optional<Response>> answers) throws IOException {
        TestServer server = new TestServer(answers);
        open.add(server);
        return server;
    }

    private LanClient client(TestServer... servers) {
        return client(PATIENT, servers);
    }

    private LanClient client(ClientTimings timings, TestServer... servers) {
        Addresses addresses =
                new Addresses(Arrays.stream(servers).map(TestServer::address).toList());
        LanClient client = new LanClient(addresses, credentials, clock, new Random(1), timings, null);
        open.add(client);
        return client;
    }

    private static Optional<Response> answer(int status, String body) {
        return Optional.of(Response.of(status, body));
    }

    private static Outcome outcome(CompletableFuture<Outcome> future) throws Exception {
        return future.get(60, TimeUnit.SECONDS);
    }

    private static ErrorCode refusal(CompletableFuture<Outcome> future) throws Exception {
        return ((Refused) outcome(future)).error().code();
    }

    private String commandId(Request request) throws WireFault {
        return codec.decodeCommand(request.body()).commandId();
    }

    private static String token(TestServer server) throws InterruptedException {
        return server.nextRequest().headers().get("Authorization").substring("Bearer ".length());
    }

    private static byte[] utf8(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private static void await(CountDownLatch latch) {
        try {
            latch.await(60, TimeUnit.SECONDS);
        } catch (InterruptedException ended) {
            Thread.currentThread().interrupt();
        }
    }
}
