package id.satuatap.protocol.client;

import java.util.random.RandomGenerator;

/**
 * Thread-safe if its source is. Makes ids of visits and commands: 26 characters of base32 (Crockford's alphabet), 130
 * random bits and no time, so that nobody is tempted to sort by them.
 */
public final class Ids {
    private static final String ALPHABET = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";
    private static final int CHARACTERS = 26;

    private final RandomGenerator random;

    /** @param random a {@code SecureRandom} but in tests */
    public Ids(RandomGenerator random) {
        this.random = random;
    }

    /** Returns an id that nobody has had. */
    public String next() {
        StringBuilder id = new StringBuilder(CHARACTERS);
        for (int i = 0; i < CHARACTERS; i++) {
            id.append(ALPHABET.charAt(random.nextInt(ALPHABET.length())));
        }
        return id.toString();
    }
}
