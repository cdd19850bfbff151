package id.satuatap.server.gateway;

import com.fasterxml.jackson.databind.JsonNode;
import id.satuatap.protocol.session.PairingProof;

/** A PC that shows the code K7QM-3XRD and waits to be let in. Stateless. */
final class NewPc {
    private NewPc() {}

    /** Asks for a board, and returns the pairing. */
    static String asks(TestMall mall, String name) {
        return asks(mall, name, "BOARD").get("pairing").asText();
    }

    /** Asks, or asks again, and returns how far that is. */
    static JsonNode asks(TestMall mall, String name, String kind) {
        String secret = "secret-of-a-pc-that-is-called-" + name;
        String proof = PairingProof.of("K7QM-3XRD", PairingProof.salt(secret)).ofPc("");
        String body = "{'kind':'" + kind + "','label':'b','proof':'" + proof + "','secret':'" + secret + "'}";
        return mall.client()
                .post("/api/v1/devices/pair", body.replace('\'', '"'))
                .body();
    }

    /** What an administrator sends to let it in. */
    static String approval(String pairing) {
        return "'pairing':'" + pairing + "','code':'K7QM-3XRD','label':'b'";
    }
}
