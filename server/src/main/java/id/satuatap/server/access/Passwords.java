package id.satuatap.server.access;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.text.Normalizer;
import java.util.Base64;
import java.util.random.RandomGenerator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.bouncycastle.crypto.generators.Argon2BytesGenerator;
import org.bouncycastle.crypto.params.Argon2Parameters;

/**
 * Hashes passwords with Argon2id and checks them; hashes are PHC text, so that each names what it was made with.
 * Thread-safe when its chance is. A hashing takes some 100 ms and much memory: callers see to it that few run at once.
 */
public final class Passwords {
    private static final int SALT_BYTES = 16;
    private static final int HASH_BYTES = 32;
    private static final Pattern PHC = Pattern.compile(
            "\\$argon2id\\$v=19\\$m=(\\d{1,7}),t=(\\d{1,2}),p=(\\d{1,2})\\$([A-Za-z0-9+/]+)\\$([A-Za-z0-9+/]+)");

    private final RandomGenerator chance;
    private final Cost cost;

    /**
     * How dear a guess is. Immutable.
     *
     * @param memoryKib memory of one hashing
     * @param passes over it
     */
    public record Cost(int memoryKib, int passes) {
        /** What OWASP asks for. */
        public static final Cost USUAL = new Cost(19 * 1024, 2);
        /** For people of a provisioning file, whose passwords stand in it for anybody to read. */
        public static final Cost PROVISIONED = new Cost(1024, 1);
    }

    /** @param chance for salts: a secure one outside tests */
    public Passwords(RandomGenerator chance, Cost cost) {
        this.chance = chance;
        this.cost = cost;
    }

    public String hash(String password) {
        byte[] salt = new byte[SALT_BYTES];
        chance.nextBytes(salt);
        return phc(salt, argon2id(password, salt, cost.memoryKib(), cost.passes(), 1, HASH_BYTES));
    }

    /** What looks like a hash and takes as long to check, of no password that anybody knows; costs nothing to make. */
    String unmatched() {
        byte[] salt = new byte[SALT_BYTES];
        chance.nextBytes(salt);
        byte[] hash = new byte[HASH_BYTES];
        chance.nextBytes(hash);
        return phc(salt, hash);
    }

    private String phc(byte[] salt, byte[] hash) {
        Base64.Encoder base64 = Base64.getEncoder().withoutPadding();
        return "$argon2id$v=19$m=" + cost.memoryKib() + ",t=" + cost.passes() + ",p=1$" + base64.encodeToString(salt)
                + "$" + base64.encodeToString(hash);
    }

    /** @throws IllegalArgumentException when the hash is not PHC text of Argon2id */
    public static boolean matches(String password, String phc) {
        Matcher parts = PHC.matcher(phc);
        if (!parts.matches()) {
            throw new IllegalArgumentException("not the hash of a password");
        }
        byte[] salt = Base64.getDecoder().decode(parts.group(4));
        byte[] expected = Base64.getDecoder().decode(parts.group(5));
        byte[] hash = argon2id(
                password,
                salt,
                Integer.parseInt(parts.group(1)),
                Integer.parseInt(parts.group(2)),
                Integer.parseInt(parts.group(3)),
                expected.length);
        return MessageDigest.isEqual(hash, expected);
    }

    private static byte[] argon2id(String password, byte[] salt, int memoryKib, int passes, int lanes, int hashBytes) {
        Argon2BytesGenerator generator = new Argon2BytesGenerator();
        generator.init(new Argon2Parameters.Builder(Argon2Parameters.ARGON2_id)
                .withVersion(Argon2Parameters.ARGON2_VERSION_13)
                .withMemoryAsKB(memoryKib)
                .withIterations(passes)
                .withParallelism(lanes)
                .withSalt(salt)
                .build());
        byte[] hash = new byte[hashBytes];
        // Two keyboards may compose the same letter differently.
        String composed = Normalizer.normalize(password, Normalizer.Form.NFC);
        generator.generateBytes(composed.getBytes(StandardCharsets.UTF_8), hash);
        return hash;
    }
}
