package id.satuatap.server.access;

import static org.assertj.core.api.Assertions.assertThat;

import id.satuatap.protocol.session.DeviceKind;
import id.satuatap.protocol.session.PairingProof;
import id.satuatap.protocol.session.PairingRequest;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

class PairingsTest {
    private static final String SECRET = "a-secret-that-only-this-pc-knows";
    private static final String CODE = "K7QM-3XRD";
    private static final String OURS = "ab".repeat(32);

    private final Pairings pairings = new Pairings(
            new Random(1), () -> 0, () -> new ServerContact(List.of("https://192.168.10.5:7070"), OURS, "PEM"));

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

    private String ask(String authoritySeen) {
        String proof = PairingProof.of(CODE, PairingProof.salt(SECRET)).ofPc(authoritySeen);
        return pairings.ask(new PairingRequest(DeviceKind.KIOSK, "PC", proof, SECRET))
                .orElseThrow()
                .pairing();
    }
}
