package id.satuatap.server.tls;

import java.security.PrivateKey;
import java.security.cert.X509Certificate;

/** A key and the certificate for it. Immutable. */
record Certified(PrivateKey key, X509Certificate certificate) {
    /** Leaves the key out, so that no log can hold it. */
    @Override
    public String toString() {
        return "Certified[" + certificate.getSubjectX500Principal() + "]";
    }
}
