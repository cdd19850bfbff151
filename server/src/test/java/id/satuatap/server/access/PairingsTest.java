package id.satuatap.server.access;

import static org.assertj.core.api.Assertions.assertThat;

import id.satuatap.hall.access.Device;
import id.satuatap.protocol.session.DeviceKind;
import id.satuatap.protocol.session.PairingProof;
import id.satuatap.protocol.session.PairingRequest;
import id.satuatap.protocol.session.PairingState;
import id.satuatap.protocol.session.WaitingPairing;
import java.time.Instant;
import java.util.List;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;

class PairingsTest {
    private static final String SECRET = "a-secret-that-only-this-pc-knows";
    private static final String CODE = "K7QM-3XRD";
    private static final Instant ASKED = Instant.parse("2026-11-23T01:00:00Z");
    private static final String OURS = "ab".repeat(32);

    private final AtomicLong nanos = new AtomicLong();
    private final Pairings pairings = new Pairings(
            new Random(1),
            nanos::get,
            () -> ASKED,
            () -> new ServerContact(List.of("https://192.168.10.5:7070"), OURS, "PEM"));

    @Test
    void theRightCodeOfAPcThatSeesOurAuthorityAreGood() {
        String pairing = ask(OURS);

        assertThat(pairings.candidate(pairing, CODE)).isPresent();
        assertThat(pairings.candidate(pairing, "k7qm 3xrd")).isPresent();
        assertThat(pairings.candidate(pairing, "K7QM-3XRE")).isEmpty();
    }

    /** Whoever stands between PC and server shows the PC an authority of his own, and does not know the code. */
    @Test
    void theRightCodeOfAPcThatSeesAnotherAuthorityAreNot() {
        String pairing = ask("cd".repeat(32));

        assertThat(pairings.candidate(pairing, CODE)).isEmpty();
    }

    @Test
    void whoWaitsIsListedWithSinceWhenAndFromWhere() {
        String pairing = ask(OURS);

        assertThat(pairings.waiting().waiting())
                .containsExactly(new WaitingPairing(pairing, DeviceKind.KIOSK, "PC", "192.168.10.41", ASKED));
    }

    @Test
    void whoIsRefusedHearsSoAndWaitsNoLonger() {
        String pairing = ask(OURS);

        assertThat(pairings.refuse(pairing)).isTrue();

        assertThat(stateOf(OURS)).isEqualTo(PairingState.REFUSED);
        assertThat(pairings.waiting().waiting()).isEmpty();
        assertThat(pairings.candidate(pairing, CODE)).isEmpty();
        assertThat(pairings.refuse(pairing)).isFalse();
    }

    @Test
    void whatNobodyDecidesInTenMinutesExpires() {
        ask(OURS);
        nanos.set(TimeUnit.MINUTES.toNanos(10) + 1);

        assertThat(pairings.waiting().waiting()).isEmpty();
        assertThat(stateOf(OURS)).isEqualTo(PairingState.EXPIRED);
    }

    @Test
    void whoWasRefusedTakesNobodysPlace() {
        for (int i = 0; i < 32; i++) {
            pairings.refuse(
                    pairings.ask(another(i), "192.168.10.66").orElseThrow().pairing());
        }

        assertThat(pairings.ask(request(SECRET), "192.168.10.41")).isPresent();
    }

    @Test
    void moreThanWaitAtOnceAreTurnedAway() {
        for (int i = 0; i < 32; i++) {
            assertThat(pairings.ask(another(i), "192.168.10.66")).isPresent();
        }

        assertThat(pairings.ask(request(SECRET), "192.168.10.41")).isEmpty();
    }

    /** The device is on record: whoever lost the answer, or heard it late, must not be left without a word. */
    @Test
    void anApprovalIsToldAgainAndAlsoAfterItsTenMinutes() {
        approve(ask(OURS));
        nanos.set(TimeUnit.MINUTES.toNanos(10) + 1);

        for (int times = 0; times < 2; times++) {
            assertThat(pairings.ask(request(SECRET), "192.168.10.41")
                            .orElseThrow()
                            .token())
                    .isEqualTo("token-of-the-kiosk");
        }
        nanos.set(TimeUnit.MINUTES.toNanos(20) + 1);
        assertThat(stateOf(OURS)).isEqualTo(PairingState.EXPIRED);
    }

    @Test
    void whatIsOnRecordIsApprovedWhoeverRefusedItMeanwhile() {
        String pairing = ask(OURS);
        Pairings.Candidate candidate = pairings.candidate(pairing, CODE).orElseThrow();
        pairings.refuse(pairing);
        approve(pairing, candidate);

        assertThat(stateOf(OURS)).isEqualTo(PairingState.APPROVED);
    }

    private void approve(String pairing) {
        approve(pairing, pairings.candidate(pairing, CODE).orElseThrow());
    }

    private void approve(String pairing, Pairings.Candidate candidate) {
        pairings.approved(
                pairing,
                new Device(candidate.device(), id.satuatap.hall.access.DeviceKind.KIOSK, null, null, true),
                "token-of-the-kiosk",
                candidate);
    }

    /** Whose proof nobody will look at: a true one takes long to make. */
    private static PairingRequest another(int number) {
        return new PairingRequest(DeviceKind.KIOSK, "PC", "00".repeat(32), "secret-of-another-pc-" + number);
    }

    private static PairingRequest request(String secret) {
        String proof = PairingProof.of(CODE, PairingProof.salt(secret)).ofPc(OURS);
        return new PairingRequest(DeviceKind.KIOSK, "PC", proof, secret);
    }

    private PairingState stateOf(String authoritySeen) {
        String proof = PairingProof.of(CODE, PairingProof.salt(SECRET)).ofPc(authoritySeen);
        return pairings.ask(new PairingRequest(DeviceKind.KIOSK, "PC", proof, SECRET), "192.168.10.41")
                .orElseThrow()
                .state();
    }

    private String ask(String authoritySeen) {
        String proof = PairingProof.of(CODE, PairingProof.salt(SECRET)).ofPc(authoritySeen);
        return pairings.ask(new PairingRequest(DeviceKind.KIOSK, "PC", proof, SECRET), "192.168.10.41")
                .orElseThrow()
                .pairing();
    }
}
