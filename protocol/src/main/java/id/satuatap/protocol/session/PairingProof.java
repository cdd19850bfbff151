package id.satuatap.protocol.session;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.Locale;
import javax.crypto.Mac;
import javax.crypto.SecretKeyFactory;
import javax.crypto.spec.PBEKeySpec;
import javax.crypto.spec.SecretKeySpec;

/**
 * Immutable. How a PC and its server show each other, before they can trust each other, that both know the code on the
 * PC's screen and both see the same certificate authority: whoever stands between them can do neither.
 *
 * <p>The code never crosses the network. What does can be tried against codes at home, so there are many of them (31 to the
 * eighth) and each try is slow: within the ten minutes that a pairing lives, nobody tries a noteworthy part.
 */
public final class PairingProof {
    /** What codes are made of: nothing that is easily read for another. */
    public static final String CODE_ALPHABET = "ABCDEFGHJKMNPQRSTUVWXYZ23456789";

    /** How many characters a code has, beside the dash in its middle. */
    public static final int CODE_CHARACTERS = 8;

    private static final int ITERATIONS = 20_000;
    private static final int KEY_BITS = 256;
    private static final String PC = "satu-atap pairing, the PC, ";
    private static final String SERVER = "satu-atap pairing, the server, ";

    private final byte[] key;

    private PairingProof(byte[] key) {
        this.key = key;
    }

    /**
     * Takes some hundredths of a second, on a slow PC tenths: not for a thread that others wait for.
     *
     * @param code as on the PC's screen, or as a person typed it: large or small, with or without spaces and dashes
     * @param salt from {@link #salt}
     */
    public static PairingProof of(String code, String salt) {
        try {
            PBEKeySpec slow = new PBEKeySpec(
                    code.replaceAll("[\\s-]", "").toUpperCase(Locale.ROOT).toCharArray(),
                    salt.getBytes(StandardCharsets.UTF_8),
                    ITERATIONS,
                    KEY_BITS);
            return new PairingProof(SecretKeyFactory.getInstance("PBKDF2WithHmacSHA256")
                    .generateSecret(slow)
                    .getEncoded());
        } catch (GeneralSecurityException missing) {
            throw new IllegalStateException("every Java platform has PBKDF2", missing);
        }
    }

    /** Returns what makes a pairing's key unlike every other's: the SHA-256 of the PC's secret, in hex. */
    public static String salt(String secret) {
        try {
            return HexFormat.of()
                    .formatHex(MessageDigest.getInstance("SHA-256").digest(secret.getBytes(StandardCharsets.UTF_8)));
        } catch (GeneralSecurityException missing) {
            throw new IllegalStateException("every Java platform has SHA-256", missing);
        }
    }

    /**
     * Returns what the PC says: 64 hexadecimal digits.
     *
     * @param caFingerprint of the authority that it sees; empty on loopback, without TLS
     */
    public String ofPc(String caFingerprint) {
        return mac(PC + caFingerprint);
    }

    /** Returns what the server answers, once it was told the code by an administrator. */
    public String ofServer(String caFingerprint) {
        return mac(SERVER + caFingerprint);
    }

    /** Compares without telling by its time how much was right. */
    public static boolean same(String one, String other) {
        return MessageDigest.isEqual(one.getBytes(StandardCharsets.UTF_8), other.getBytes(StandardCharsets.UTF_8));
    }

    private String mac(String what) {
        try {
            Mac mac = Mac.getInstance("HmacSHA256");
            mac.init(new SecretKeySpec(key, "HmacSHA256"));
            return HexFormat.of().formatHex(mac.doFinal(what.getBytes(StandardCharsets.UTF_8)));
        } catch (GeneralSecurityException missing) {
            throw new IllegalStateException("every Java platform has HMAC", missing);
        }
    }
}
