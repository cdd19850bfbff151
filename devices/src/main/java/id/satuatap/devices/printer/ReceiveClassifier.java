package id.satuatap.devices.printer;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Sorts the bytes that a printer sends into replies, whatever their grouping in reads. Confined to its printer's
 * thread. The order of the tests is that of Citizen's "Identification of Send Status" table and Epson's guide: the fixed
 * bits of each kind tell it apart; a byte that fits nothing is dropped and the next one tried.
 */
public final class ReceiveClassifier {
    private static final int XON = 0x11;
    private static final int XOFF = 0x13;
    private static final int BLOCK_LIMIT = 80;

    private byte[] pending = new byte[0];
    private long dropped;

    /** Takes bytes and gives the replies that are complete now, in their order. */
    public List<Reply> feed(byte[] bytes, int count) {
        List<Reply> replies = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            int value = bytes[i] & 0xFF;
            if (value == XON || value == XOFF) {
                replies.add(new Reply.Flow(value == XOFF));
            } else {
                pending = Arrays.copyOf(pending, pending.length + 1);
                pending[pending.length - 1] = bytes[i];
                boolean more = true;
                while (more && pending.length > 0) {
                    more = step(replies);
                }
            }
        }
        return replies;
    }

    /** Forgets a reply that has begun, as after a reconnection. */
    public void reset() {
        pending = new byte[0];
    }

    /** How many bytes fitted no kind of reply. */
    public long dropped() {
        return dropped;
    }

    /** Takes one reply or one senseless byte off the front; false when more bytes are needed first. */
    private boolean step(List<Reply> replies) {
        int first = at(0);
        if ((first & 0x93) == 0x12) {
            replies.add(new Reply.RealTime(first));
            return take(1);
        }
        if ((first & 0x93) == 0x10) {
            return autoStatus(replies);
        }
        if (isBlockHeader(first)) {
            return block(replies);
        }
        if ((first & 0x90) == 0) {
            replies.add(new Reply.InOrder(first));
            return take(1);
        }
        return drop();
    }

    private boolean autoStatus(List<Reply> replies) {
        for (int i = 1; i < Math.min(4, pending.length); i++) {
            if ((at(i) & 0x90) != 0) {
                return drop();
            }
        }
        if (pending.length < 4) {
            return false;
        }
        replies.add(new Reply.AutoStatus(at(0), at(1), at(2), at(3)));
        return take(4);
    }

    private boolean block(List<Reply> replies) {
        for (int i = 1; i < pending.length; i++) {
            if (at(i) == 0) {
                String text = new String(pending, 1, i - 1, StandardCharsets.ISO_8859_1);
                replies.add(new Reply.Block(at(0), text));
                return take(i + 1);
            }
            if (at(i) < 0x20 || i > BLOCK_LIMIT) {
                return drop();
            }
        }
        return false;
    }

    private static boolean isBlockHeader(int value) {
        return value == 0x35 || value == 0x37 || value == 0x3B || value == 0x3D || value == 0x5F;
    }

    private int at(int index) {
        return pending[index] & 0xFF;
    }

    private boolean take(int count) {
        pending = Arrays.copyOfRange(pending, count, pending.length);
        return true;
    }

    private boolean drop() {
        dropped++;
        return take(1);
    }
}
