package id.satuatap.protocol.client;

import id.satuatap.protocol.session.Fingerprint;
import java.io.IOException;
import java.net.Socket;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.security.cert.CertificateException;
import java.security.cert.X509Certificate;
import java.util.Arrays;
import javax.net.ssl.SSLEngine;
import javax.net.ssl.TrustManager;
import javax.net.ssl.TrustManagerFactory;
import javax.net.ssl.X509ExtendedTrustManager;

/**
 * Immutable. Believes a server whose certificate was signed by the one authority with this fingerprint, which comes along in
 * the server's chain, and that names the host which was called.
 */
final class PinnedAuthority extends X509ExtendedTrustManager {
    private final Fingerprint authority;

    PinnedAuthority(Fingerprint authority) {
        this.authority = authority;
    }

    @Override
    public void checkServerTrusted(X509Certificate[] chain, String authType, SSLEngine engine)
            throws CertificateException {
        anchoredIn(chain).checkServerTrusted(chain, authType, engine);
    }

    @Override
    public void checkServerTrusted(X509Certificate[] chain, String authType, Socket socket)
            throws CertificateException {
        anchoredIn(chain).checkServerTrusted(chain, authType, socket);
    }

    @Override
    public void checkServerTrusted(X509Certificate[] chain, String authType) throws CertificateException {
        anchoredIn(chain).checkServerTrusted(chain, authType);
    }

    /** The platform's own checks of signature, dates and name, with our authority as the only anchor. */
    private X509ExtendedTrustManager anchoredIn(X509Certificate[] chain) throws CertificateException {
        X509Certificate anchor = Arrays.stream(chain)
                .filter(each -> authority.equals(Fingerprint.of(each)))
                .findFirst()
                .orElseThrow(() -> new CertificateException("the server's authority is not the one that was pinned"));
        try {
            KeyStore anchors = KeyStore.getInstance("PKCS12");
            anchors.load(null, null);
            anchors.setCertificateEntry("authority", anchor);
            TrustManagerFactory factory = TrustManagerFactory.getInstance("PKIX");
            factory.init(anchors);
            for (TrustManager manager : factory.getTrustManagers()) {
                if (manager instanceof X509ExtendedTrustManager extended) {
                    return extended;
                }
            }
            throw new CertificateException("this Java platform checks no certificates");
        } catch (GeneralSecurityException | IOException broken) {
            throw new CertificateException("the server's certificates could not be checked", broken);
        }
    }

    @Override
    public void checkClientTrusted(X509Certificate[] chain, String authType, Socket socket)
            throws CertificateException {
        throw noClients();
    }

    @Override
    public void checkClientTrusted(X509Certificate[] chain, String authType, SSLEngine engine)
            throws CertificateException {
        throw noClients();
    }

    @Override
    public void checkClientTrusted(X509Certificate[] chain, String authType) throws CertificateException {
        throw noClients();
    }

    @Override
    public X509Certificate[] getAcceptedIssuers() {
        return new X509Certificate[0];
    }

    private static CertificateException noClients() {
        return new CertificateException("clients have no certificates");
    }
}
