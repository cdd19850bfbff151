package id.satuatap.server.vault;

import java.util.Map;
import java.util.TreeMap;
import java.util.function.Consumer;

/**
 * All that the vault holds. Immutable.
 *
 * @param version of this form, 1
 * @param ticketKey of the words on tickets' QR codes, base64 of 32 bytes
 * @param people by person id
 * @param credentials Argon2id PHC strings by person id
 * @param tokens by hash
 * @param notes by reference
 */
record VaultContent(
        int version,
        String ticketKey,
        Map<String, StoredPerson> people,
        Map<String, String> credentials,
        Map<String, StoredToken> tokens,
        Map<String, String> notes) {
    static final int VERSION = 1;

    VaultContent {
        people = Map.copyOf(people);
        credentials = Map.copyOf(credentials);
        tokens = Map.copyOf(tokens);
        notes = Map.copyOf(notes);
    }

    static VaultContent empty(String ticketKey) {
        return new VaultContent(VERSION, ticketKey, Map.of(), Map.of(), Map.of(), Map.of());
    }

    VaultContent people(Consumer<Map<String, StoredPerson>> change) {
        return new VaultContent(version, ticketKey, changed(people, change), credentials, tokens, notes);
    }

    VaultContent credentials(Consumer<Map<String, String>> change) {
        return new VaultContent(version, ticketKey, people, changed(credentials, change), tokens, notes);
    }

    VaultContent tokens(Consumer<Map<String, StoredToken>> change) {
        return new VaultContent(version, ticketKey, people, credentials, changed(tokens, change), notes);
    }

    VaultContent notes(Consumer<Map<String, String>> change) {
        return new VaultContent(version, ticketKey, people, credentials, tokens, changed(notes, change));
    }

    private static <T> Map<String, T> changed(Map<String, T> before, Consumer<Map<String, T>> change) {
        Map<String, T> after = new TreeMap<>(before);
        change.accept(after);
        return after;
    }
}
