package id.satuatap.protocol.client;

import id.satuatap.protocol.error.ErrorCode;
import id.satuatap.protocol.error.WireError;
import java.net.ConnectException;
import java.net.http.HttpConnectTimeoutException;
import java.security.cert.CertificateException;
import java.util.Optional;
import javax.net.ssl.SSLException;
import javax.net.ssl.SSLHandshakeException;

/**
 * Immutable. What came of one HTTP exchange.
 *
 * @param reply what the server said; empty after a transport fault
 * @param fault what kind of fault: UNREACHABLE and SERVER_NOT_TRUSTED, nobody can have seen the request; NO_ANSWER,
 *     somebody may have
 */
record HttpAttempt(Optional<HttpReply> reply, ErrorCode fault) {
    static HttpAttempt of(HttpReply reply) {
        return new HttpAttempt(Optional.of(reply), ErrorCode.NO_ANSWER);
    }

    static HttpAttempt failed(Throwable fault) {
        return new HttpAttempt(Optional.empty(), code(fault));
    }

    boolean maybeSeen() {
        return fault == ErrorCode.NO_ANSWER;
    }

    /** Returns the fault as an error for those who asked. */
    WireError error() {
        return WireError.of(
                fault,
                fault == ErrorCode.SERVER_NOT_TRUSTED
                        ? "who answers there is not the server that this PC was paired with"
                        : "no answer from any server");
    }

    /** Tells by its cause what kind of fault ended a connection. */
    static ErrorCode code(Throwable fault) {
        ErrorCode code = ErrorCode.NO_ANSWER;
        for (Throwable cause = fault; cause != null; cause = cause.getCause()) {
            if (cause instanceof CertificateException || speaksNoTls(cause)) {
                return ErrorCode.SERVER_NOT_TRUSTED;
            }
            if (cause instanceof ConnectException
                    || cause instanceof HttpConnectTimeoutException
                    || cause instanceof SSLHandshakeException) {
                code = ErrorCode.UNREACHABLE;
            }
        }
        return code;
    }

    // The platform has no other sign for a server that answers TLS with something else, such as plain HTTP.
    private static boolean speaksNoTls(Throwable cause) {
        return cause instanceof SSLException
                && String.valueOf(cause.getMessage()).contains("nrecognized SSL message");
    }
}
