package id.satuatap.server.vault;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * All that the vault holds but for notes. Immutable.
 *
 * @param version of this form, 2; version 1 held notes too
 * @param ticketKey of the words on tickets' QR codes, base64 of 32 bytes
 * @param people by person id
 * @param credentials Argon2id PHC strings by person id
 * @param tokens by hash
 * @param labels by device id; absent in files that are older than them
 */
record VaultContent(
        int version,
        String ticketKey,
        Map<String, StoredPerson> people,
        Map<String, String> credentials,
        Map<String, StoredToken> tokens,
        @Nullable Map<String, String> labels) {
    static final int VERSION = 2;

    VaultContent {
        people = Map.copyOf(people);
        credentials = Map.copyOf(credentials);
        tokens = Map.copyOf(tokens);
        labels = labels == null ? Map.of() : Map.copyOf(labels);
    }

    /** A note of version 1 is forgotten: it was for a visitor of that day. */
    static ObjectNode lifted(ObjectNode older) {
        older.remove("notes");
        return older.put("version", VERSION);
    }

    static VaultContent empty(String ticketKey) {
        return new VaultContent(VERSION, ticketKey, Map.of(), Map.of(), Map.of(), Map.of());
    }

    VaultContent people(Consumer<Map<String, StoredPerson>> change) {
        return new VaultContent(version, ticketKey, changed(people, change), credentials, tokens, labels);
    }

    VaultContent credentials(Consumer<Map<String, String>> change) {
        return new VaultContent(version, ticketKey, people, changed(credentials, change), tokens, labels);
    }

    VaultContent tokens(Consumer<Map<String, StoredToken>> change) {
        return new VaultContent(version, ticketKey, people, credentials, changed(tokens, change), labels);
    }

    VaultContent labels(Consumer<Map<String, String>> change) {
        return new VaultContent(version, ticketKey, people, credentials, tokens, changed(labels(), change));
    }

    @Override
    public Map<String, String> labels() {
        return labels == null ? Map.of() : labels;
    }

    private static <T> Map<String, T> changed(Map<String, T> before, Consumer<Map<String, T>> change) {
        Map<String, T> after = new TreeMap<>(before);
        change.accept(after);
        return after;
    }
}
