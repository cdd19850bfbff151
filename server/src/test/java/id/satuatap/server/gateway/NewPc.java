package id.satuatap.server.gateway;

import id.satuatap.protocol.session.PairingProof;

/** A PC that shows the code K7QM-3XRD and waits to be let in. Stateless. */
final class NewPc {
    private NewPc() {}

    /** Asks, and returns the pairing. */
    static String asks(TestMall mall, String name) {
        String secret = "secret-of-a-pc-that-is-called-" + name;
        String proof = PairingProof.of("K7QM-3XRD", PairingProof.salt(secret)).ofPc("");
        String body = "{'kind':'BOARD','label':'b','proof':'" + proof + "','secret':'" + secret + "'}";
        return mall.client()
                .post("/api/v1/devices/pair", body.replace('\'', '"'))
                .body()
                .get("pairing")
                .asText();
    }

    /** What an administrator sends to let it in. */
    static String approval(String pairing) {
        return "'pairing':'" + pairing + "','code':'K7QM-3XRD','label':'b'";
    }
}
