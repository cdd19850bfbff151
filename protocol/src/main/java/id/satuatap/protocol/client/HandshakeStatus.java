package id.satuatap.protocol.client;

import id.satuatap.protocol.error.ErrorCode;
import java.util.Arrays;

/** Stateless. What the HTTP status of a refused stream means; its body cannot be read with the JDK's client. */
final class HandshakeStatus {
    private HandshakeStatus() {}

    static ErrorCode code(int status) {
        return Arrays.stream(ErrorCode.values())
                .filter(code -> code.httpStatus() == status)
                .findFirst()
                .orElse(ErrorCode.UNRECOGNISED);
    }
}
