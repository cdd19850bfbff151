package id.satuatap.protocol.client;

import static org.assertj.core.api.Assertions.assertThat;

import id.satuatap.protocol.error.ErrorCode;
import id.satuatap.protocol.session.DeviceKind;
import id.satuatap.protocol.testing.Request;
import id.satuatap.protocol.testing.Response;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;

class PairingTest {
    private static final ClientTimings QUICK = new ClientTimings(5_000, 5_000, 5_000, 6_000, 50, 200, 16);
    private static final String PENDING = "{\"pairing\":\"P-1\",\"state\":\"PENDING\",\"addresses\":[]}";

    private final BlockingQueue<PairingStep> steps = new LinkedBlockingQueue<>();
    private final AtomicLong ahead = new AtomicLong();

    @Test
    void aServerThatWasNeverToldTheCodeIsNotBelieved() throws Exception {
        String lie =
                "{\"pairing\":\"P-1\",\"state\":\"APPROVED\",\"device\":\"kiosk-1\",\"token\":\"token-of-somebody\","
                        + "\"proof\":\"" + "ab".repeat(32) + "\",\"addresses\":[]}";
        try (TestServer server = new TestServer(request -> Optional.of(Response.of(200, lie)));
                Pairing pairing = pairing(List.of(server.address()))) {
            pairing.start();

            assertThat(next()).isEqualTo(new PairingStep.Searching());
            assertThat(next()).isEqualTo(new PairingStep.Found(server.address()));
            assertThat(next()).isEqualTo(new PairingStep.Refused(ErrorCode.SERVER_NOT_TRUSTED));
        }
    }

    @Test
    void theCodeIsShownAndNeverSent() throws Exception {
        try (TestServer server = new TestServer(request -> Optional.of(Response.of(200, PENDING)));
                Pairing pairing = pairing(List.of("http://127.0.0.1:1", server.address()))) {
            pairing.start();
            next();
            next();
            PairingStep.CodeShown shown = (PairingStep.CodeShown) next();
            server.nextRequest();
            Request asked = server.nextRequest();

            assertThat(shown.code()).matches("[A-Z2-9]{4}-[A-Z2-9]{4}");
            assertThat(asked.text()).contains("\"proof\"").doesNotContain(shown.code());
        }
    }

    @Test
    void whatNobodyApprovesExpires() throws Exception {
        try (TestServer server = new TestServer(request -> Optional.of(Response.of(200, PENDING)));
                Pairing pairing = pairing(List.of(server.address()))) {
            pairing.start();
            next();
            next();
            next();
            ahead.set(TimeUnit.MINUTES.toNanos(Pairing.LIFE_MINUTES + 1));

            assertThat(next()).isEqualTo(new PairingStep.Expired());
        }
    }

    private Pairing pairing(List<String> addresses) {
        return new Pairing(
                DeviceKind.KIOSK,
                "PC-KIOSK-2",
                () -> addresses,
                new Random(7),
                () -> System.nanoTime() + ahead.get(),
                QUICK,
                steps::add);
    }

    private PairingStep next() throws InterruptedException {
        PairingStep step = steps.poll(30, TimeUnit.SECONDS);
        assertThat(step).as("no further step").isNotNull();
        return step;
    }
}
