package id.satuatap.server.vault;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/** HMAC-SHA256 over {@code scope|text}: what nobody can work out without the vault's key. Immutable and thread-safe. */
public final class KeyedWords {
    private static final String ALGORITHM = "HmacSHA256";

    private final String scope;
    /** Holds the key and is never used itself: looking a new one up takes longer than the sum. */
    private final Mac keyed;

    public KeyedWords(String scope, byte[] key) {
        this.scope = scope;
        try {
            this.keyed = Mac.getInstance(ALGORITHM);
            keyed.init(new SecretKeySpec(key, ALGORITHM));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("every Java platform has " + ALGORITHM, e);
        }
        // A provider whose sums cannot be copied shall be known at the start, not at the first word.
        fresh();
    }

    /** 32 bytes. */
    public byte[] mac(String text) {
        return fresh().doFinal((scope + "|" + text).getBytes(StandardCharsets.UTF_8));
    }

    private Mac fresh() {
        try {
            return (Mac) keyed.clone();
        } catch (CloneNotSupportedException e) {
            throw new IllegalStateException("the platform's own " + ALGORITHM + " can be copied", e);
        }
    }
}
