package id.satuatap.protocol.client;

import id.satuatap.protocol.session.Fingerprint;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import javax.net.ssl.SSLContext;
import javax.net.ssl.TrustManager;
import org.jspecify.annotations.Nullable;

/** Stateless. TLS that trusts one certificate authority, known by its fingerprint, and nobody else in the world. */
public final class PinnedTrust {
    private PinnedTrust() {}

    /**
     * Returns what a client needs for a server of that authority; null, for plain HTTP on loopback, without a fingerprint.
     *
     * @param caFingerprint SHA-256 of the authority's certificate in hex, as pairing handed it over
     */
    public static @Nullable SSLContext context(@Nullable String caFingerprint) {
        return caFingerprint == null ? null : of(new PinnedAuthority(Fingerprint.checked(caFingerprint)));
    }

    static SSLContext of(TrustManager whom) {
        try {
            SSLContext context = SSLContext.getInstance("TLSv1.3");
            context.init(null, new TrustManager[] {whom}, new SecureRandom());
            return context;
        } catch (GeneralSecurityException missing) {
            throw new IllegalStateException("every Java platform speaks TLS 1.3", missing);
        }
    }
}
