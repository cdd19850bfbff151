package id.satuatap.server.access;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import java.util.HexFormat;
import java.util.random.RandomGenerator;

/** Makes tokens that nobody can guess. Thread-safe when its chance is. */
public final class Tokens {
    private static final int BYTES = 32;

    private final RandomGenerator chance;

    /** @param chance a secure one outside tests */
    public Tokens(RandomGenerator chance) {
        this.chance = chance;
    }

    /** 256 random bits as 43 characters that may stand in a header. */
    public String fresh() {
        byte[] bytes = new byte[BYTES];
        chance.nextBytes(bytes);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }

    /** What is kept of a token: its SHA-256, hexadecimal. */
    public static String hash(String token) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(token.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }
}
