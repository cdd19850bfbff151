package id.satuatap.protocol.client;

import id.satuatap.protocol.session.ClientConfig;
import id.satuatap.protocol.session.DeviceKind;
import id.satuatap.protocol.session.PairingProof;
import id.satuatap.protocol.session.PairingRequest;
import id.satuatap.protocol.session.PairingView;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.random.RandomGenerator;

/** Immutable. One code, what is asked with it, and what proves an answer to it. */
final class PairingAsk {
    private final DeviceKind kind;
    private final String code;
    private final PairingProof proof;
    private final PairingRequest request;

    /**
     * Takes some hundredths of a second: the proof is slow on purpose.
     *
     * @param caFingerprint of the authority that this PC sees; empty without TLS
     */
    PairingAsk(DeviceKind kind, String label, String caFingerprint, RandomGenerator random) {
        String secret = new Ids(random).next();
        this.kind = kind;
        this.code = code(random);
        this.proof = PairingProof.of(code, PairingProof.salt(secret));
        this.request = new PairingRequest(kind, label, proof.ofPc(caFingerprint), secret);
    }

    /** As it is read aloud: in two halves. */
    String code() {
        return code;
    }

    PairingRequest request() {
        return request;
    }

    /** Returns what this PC is from now on; empty when the server was not told the code, or leaves something out. */
    Optional<ClientConfig> config(PairingView view, String address, String caFingerprint) {
        String answer = view.proof();
        String device = view.device();
        String token = view.token();
        if (answer == null || device == null || token == null) {
            return Optional.empty();
        }
        if (!PairingProof.same(answer, proof.ofServer(caFingerprint))) {
            return Optional.empty();
        }
        Set<String> addresses = new LinkedHashSet<>();
        addresses.add(address);
        addresses.addAll(view.addresses());
        return Optional.of(new ClientConfig(
                List.copyOf(addresses),
                caFingerprint.isEmpty() ? null : caFingerprint,
                device,
                token,
                kind,
                view.counter(),
                view.zone()));
    }

    private static String code(RandomGenerator random) {
        StringBuilder code = new StringBuilder();
        for (int i = 0; i < PairingProof.CODE_CHARACTERS; i++) {
            code.append(i == PairingProof.CODE_CHARACTERS / 2 ? "-" : "")
                    .append(PairingProof.CODE_ALPHABET.charAt(random.nextInt(PairingProof.CODE_ALPHABET.length())));
        }
        return code.toString();
    }
}
