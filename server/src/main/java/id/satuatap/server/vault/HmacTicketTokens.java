package id.satuatap.server.vault;

import id.satuatap.hall.issuing.TicketTokens;
import id.satuatap.hall.visit.TicketNumber;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.time.LocalDate;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/**
 * The first 128 bits of HMAC-SHA256 over {@code mall|date|number}, in 26 characters of base32 (RFC 4648, no padding).
 * Immutable and thread-safe.
 */
public final class HmacTicketTokens implements TicketTokens {
    private static final String ALGORITHM = "HmacSHA256";
    private static final String ALPHABET = "ABCDEFGHIJKLMNOPQRSTUVWXYZ234567";
    private static final int BYTES = 16;
    private static final int BITS_A_CHARACTER = 5;

    private final String mall;
    /** Holds the key and is never used itself: looking a new one up takes longer than the sum. */
    private final Mac keyed;

    public HmacTicketTokens(String mall, byte[] key) {
        this.mall = mall;
        try {
            this.keyed = Mac.getInstance(ALGORITHM);
            keyed.init(new SecretKeySpec(key, ALGORITHM));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("every Java platform has " + ALGORITHM, e);
        }
        // A provider whose sums cannot be copied shall be known at the start, not at the first ticket.
        fresh();
    }

    @Override
    public String token(LocalDate date, TicketNumber number) {
        String text = mall + "|" + date + "|" + number.text();
        return base32(fresh().doFinal(text.getBytes(StandardCharsets.UTF_8)));
    }

    private Mac fresh() {
        try {
            return (Mac) keyed.clone();
        } catch (CloneNotSupportedException e) {
            throw new IllegalStateException("the platform's own " + ALGORITHM + " can be copied", e);
        }
    }

    private static String base32(byte[] mac) {
        StringBuilder text = new StringBuilder();
        int buffer = 0;
        int bits = 0;
        for (int i = 0; i < BYTES; i++) {
            buffer = (buffer << Byte.SIZE | (mac[i] & 0xFF)) & 0xFFF;
            bits += Byte.SIZE;
            while (bits >= BITS_A_CHARACTER) {
                bits -= BITS_A_CHARACTER;
                text.append(ALPHABET.charAt(buffer >> bits & 0x1F));
            }
        }
        return text.append(ALPHABET.charAt(buffer << (BITS_A_CHARACTER - bits) & 0x1F))
                .toString();
    }
}
