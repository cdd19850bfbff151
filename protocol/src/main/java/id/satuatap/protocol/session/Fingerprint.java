package id.satuatap.protocol.session;

import id.satuatap.protocol.field.InvalidFieldException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.cert.CertificateEncodingException;
import java.security.cert.X509Certificate;
import java.util.HexFormat;
import java.util.Locale;

/**
 * Immutable. By what a certificate is known: the SHA-256 of its DER form.
 *
 * @param hex 64 digits in lower case
 */
public record Fingerprint(String hex) {
    public Fingerprint {
        if (!hex.matches("[0-9a-f]{64}")) {
            throw new InvalidFieldException("caFingerprint", "must be 64 hexadecimal digits");
        }
    }

    /**
     * Returns a fingerprint as it was written by a person or a file.
     *
     * @throws InvalidFieldException if it is none
     */
    public static Fingerprint checked(String hex) {
        return new Fingerprint(hex.toLowerCase(Locale.ROOT));
    }

    public static Fingerprint of(X509Certificate certificate) {
        try {
            return new Fingerprint(HexFormat.of()
                    .formatHex(MessageDigest.getInstance("SHA-256").digest(certificate.getEncoded())));
        } catch (CertificateEncodingException unreadable) {
            throw new IllegalArgumentException("a certificate without a DER form", unreadable);
        } catch (NoSuchAlgorithmException missing) {
            throw new IllegalStateException("every Java platform has SHA-256", missing);
        }
    }
}
