package id.satuatap.server.vault;

import id.satuatap.hall.issuing.TicketTokens;
import id.satuatap.hall.visit.TicketNumber;
import java.time.LocalDate;

/**
 * The first 128 bits of HMAC-SHA256 over {@code mall|date|number}, in 26 characters of base32 (RFC 4648, no padding).
 * Immutable and thread-safe.
 */
public final class HmacTicketTokens implements TicketTokens {
    private static final String ALPHABET = "ABCDEFGHIJKLMNOPQRSTUVWXYZ234567";
    private static final int BYTES = 16;
    private static final int BITS_A_CHARACTER = 5;

    private final KeyedWords words;

    public HmacTicketTokens(String mall, byte[] key) {
        this.words = new KeyedWords(mall, key);
    }

    @Override
    public String token(LocalDate date, TicketNumber number) {
        return base32(words.mac(date + "|" + number.text()));
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
