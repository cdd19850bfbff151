package id.satuatap.protocol.client;

import java.util.Optional;

/**
 * Immutable. What came of one HTTP exchange.
 *
 * @param reply what the server said; empty after a transport fault
 * @param maybeSeen false if no server can have seen the request
 */
record HttpAttempt(Optional<HttpReply> reply, boolean maybeSeen) {
    static HttpAttempt of(HttpReply reply) {
        return new HttpAttempt(Optional.of(reply), true);
    }

    static HttpAttempt failed(boolean maybeSeen) {
        return new HttpAttempt(Optional.empty(), maybeSeen);
    }
}
