package id.satuatap.protocol.client;

import id.satuatap.protocol.WireCodec;
import id.satuatap.protocol.WireFault;
import id.satuatap.protocol.error.ErrorCode;
import id.satuatap.protocol.error.WireError;

/** Immutable, as nobody writes into the body. An HTTP status and the body that came with it. */
final class HttpReply {
    private final int status;
    private final byte[] body;

    HttpReply(int status, byte[] body) {
        this.status = status;
        this.body = body;
    }

    int status() {
        return status;
    }

    byte[] body() {
        return body;
    }

    boolean ok() {
        return status / 100 == 2;
    }

    /** Returns the error in the body of an answer that is not ok. */
    WireError error(WireCodec codec) {
        try {
            return codec.decodeError(body);
        } catch (WireFault foreign) {
            return WireError.of(ErrorCode.UNRECOGNISED, "HTTP status without a body of ours", "code", "HTTP-" + status);
        }
    }
}
