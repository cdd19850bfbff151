package id.satuatap.protocol.client;

import id.satuatap.protocol.session.Fingerprint;
import java.net.Socket;
import java.security.cert.X509Certificate;
import java.util.Optional;
import javax.net.ssl.SSLEngine;
import javax.net.ssl.X509ExtendedTrustManager;

/**
 * Thread-safe. Believes nothing and remembers which authority the other side showed: for the first words of a pairing, in
 * which no secret is spoken.
 */
final class SeenAuthority extends X509ExtendedTrustManager {
    private volatile Optional<Fingerprint> seen = Optional.empty();

    /** Returns the authority of the last server that was called; empty before. */
    Optional<Fingerprint> fingerprint() {
        return seen;
    }

    private void look(X509Certificate[] chain) {
        seen = chain.length == 0 ? Optional.empty() : Optional.of(Fingerprint.of(chain[chain.length - 1]));
    }

    @Override
    public void checkServerTrusted(X509Certificate[] chain, String authType, SSLEngine engine) {
        look(chain);
    }

    @Override
    public void checkServerTrusted(X509Certificate[] chain, String authType, Socket socket) {
        look(chain);
    }

    @Override
    public void checkServerTrusted(X509Certificate[] chain, String authType) {
        look(chain);
    }

    @Override
    public void checkClientTrusted(X509Certificate[] chain, String authType, SSLEngine engine) {
        look(chain);
    }

    @Override
    public void checkClientTrusted(X509Certificate[] chain, String authType, Socket socket) {
        look(chain);
    }

    @Override
    public void checkClientTrusted(X509Certificate[] chain, String authType) {
        look(chain);
    }

    @Override
    public X509Certificate[] getAcceptedIssuers() {
        return new X509Certificate[0];
    }
}
