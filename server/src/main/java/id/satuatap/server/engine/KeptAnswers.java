package id.satuatap.server.engine;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * What accepted commands were answered, by who sent them and their ids. Confined to the engine's thread.
 *
 * <p>All lies as bytes in few large arrays: as objects of their own, a rush's answers would be a third of what the
 * collector has to move, in pauses that every kiosk feels.
 */
final class KeptAnswers {
    /** A first answer, and the hash of what was asked. Immutable. */
    record Kept(String contentHash, Verdict.Accepted verdict) {}

    private static final int CHUNK_BYTES = 256 * 1024;
    private static final int SLOTS_AT_FIRST = 1024;
    private static final long FREE = -1;

    private final List<byte[]> chunks = new ArrayList<>();
    private int usedInLast;
    private int size;
    private int[] hashes = new int[SLOTS_AT_FIRST];
    private long[] places = freeSlots(SLOTS_AT_FIRST);

    /** The first answer to an id stays; a second one is not kept. */
    void add(CommandKey key, Kept kept) {
        int slot = slot(key);
        if (places[slot] != FREE) {
            return;
        }
        hashes[slot] = key.hash();
        places[slot] = write(key, kept);
        size++;
        if (size * 2 > places.length) {
            spread(places.length * 2);
        }
    }

    Optional<Kept> find(CommandKey key) {
        long place = places[slot(key)];
        return place == FREE ? Optional.empty() : Optional.of(read(place));
    }

    /** Where the key is, or where it belongs. */
    private int slot(CommandKey key) {
        int slot = key.hash() & (places.length - 1);
        while (places[slot] != FREE && !(hashes[slot] == key.hash() && key.isAt(keyAt(places[slot])))) {
            slot = (slot + 1) & (places.length - 1);
        }
        return slot;
    }

    private void spread(int slots) {
        int[] oldHashes = hashes;
        long[] oldPlaces = places;
        hashes = new int[slots];
        places = freeSlots(slots);
        for (int i = 0; i < oldPlaces.length; i++) {
            if (oldPlaces[i] != FREE) {
                int slot = oldHashes[i] & (slots - 1);
                while (places[slot] != FREE) {
                    slot = (slot + 1) & (slots - 1);
                }
                hashes[slot] = oldHashes[i];
                places[slot] = oldPlaces[i];
            }
        }
    }

    private long write(CommandKey key, Kept kept) {
        byte[] contentHash = kept.contentHash().getBytes(StandardCharsets.UTF_8);
        byte[] result = kept.verdict().resultJson().getBytes(StandardCharsets.UTF_8);
        int bytes = 4 * Integer.BYTES + Long.BYTES + key.bytes() + contentHash.length + result.length;
        if (chunks.isEmpty() || usedInLast + bytes > last().length) {
            chunks.add(new byte[Math.max(CHUNK_BYTES, bytes)]);
            usedInLast = 0;
        }
        ByteBuffer entry = ByteBuffer.wrap(last(), usedInLast, bytes).putInt(key.bytes());
        key.writeTo(entry);
        entry.putLong(kept.verdict().sequence())
                .putInt(kept.verdict().epoch())
                .putInt(contentHash.length)
                .put(contentHash)
                .putInt(result.length)
                .put(result);
        long place = (long) (chunks.size() - 1) << Integer.SIZE | usedInLast;
        usedInLast += bytes;
        return place;
    }

    private Kept read(long place) {
        ByteBuffer key = keyAt(place);
        ByteBuffer rest = key.duplicate().limit(key.capacity()).position(key.limit());
        long sequence = rest.getLong();
        int epoch = rest.getInt();
        String contentHash = text(rest);
        return new Kept(contentHash, new Verdict.Accepted(sequence, epoch, text(rest)));
    }

    private static String text(ByteBuffer from) {
        byte[] utf8 = new byte[from.getInt()];
        from.get(utf8);
        return new String(utf8, StandardCharsets.UTF_8);
    }

    /** The key of what lies there, with the rest behind its limit. */
    private ByteBuffer keyAt(long place) {
        ByteBuffer entry = ByteBuffer.wrap(chunks.get((int) (place >>> Integer.SIZE)));
        int start = (int) place;
        int length = entry.getInt(start);
        return entry.position(start + Integer.BYTES).limit(start + Integer.BYTES + length);
    }

    private byte[] last() {
        return chunks.get(chunks.size() - 1);
    }

    private static long[] freeSlots(int slots) {
        long[] free = new long[slots];
        Arrays.fill(free, FREE);
        return free;
    }
}
