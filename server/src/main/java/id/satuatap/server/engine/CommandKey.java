package id.satuatap.server.engine;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;

/** Who sent a command, and its id, as they are looked up and kept. Immutable. */
final class CommandKey {
    private final int hash;
    private final byte[] utf8;

    private CommandKey(int hash, byte[] utf8) {
        this.hash = hash;
        this.utf8 = utf8;
    }

    /** Neither a principal's name nor an id holds a zero. */
    static CommandKey of(String principal, String commandId) {
        int hash = 31 * principal.hashCode() + commandId.hashCode();
        return new CommandKey(hash ^ hash >>> 16, (principal + '\0' + commandId).getBytes(StandardCharsets.UTF_8));
    }

    /** The same for equal keys; others may have it too. */
    int hash() {
        return hash;
    }

    int bytes() {
        return utf8.length;
    }

    boolean isAt(ByteBuffer kept) {
        return kept.equals(ByteBuffer.wrap(utf8));
    }

    void writeTo(ByteBuffer place) {
        place.put(utf8);
    }
}
