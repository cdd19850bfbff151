package id.satuatap.server.access;

import id.satuatap.hall.id.DeviceId;
import id.satuatap.protocol.session.DeviceKind;
import id.satuatap.protocol.session.PairingRequest;
import id.satuatap.protocol.session.PairingState;
import id.satuatap.protocol.session.PairingView;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.function.LongSupplier;
import java.util.random.RandomGenerator;
import org.jspecify.annotations.Nullable;

/**
 * PCs that ask to become devices. Thread-safe.
 *
 * <p>At most 32 at a time, each for ten minutes; the device's token is told once, to whoever knows the secret.
 */
public final class Pairings {
    private static final int PENDING_MAX = 32;
    private static final long LIFE_NANOS = TimeUnit.MINUTES.toNanos(10);
    private static final int ID_CHARACTERS = 8;
    private static final String ALPHABET = "abcdefghjkmnpqrstuvwxyz23456789";

    private final RandomGenerator chance;
    private final LongSupplier nanos;
    private final List<String> addresses;
    private final Map<String, Pending> bySecret = new LinkedHashMap<>();

    /**
     * @param chance a secure one outside tests
     * @param addresses of this server, as told to devices
     */
    public Pairings(RandomGenerator chance, LongSupplier nanos, List<String> addresses) {
        this.chance = chance;
        this.nanos = nanos;
        this.addresses = List.copyOf(addresses);
    }

    /** How far the pairing is; empty when too many are pending. */
    public synchronized Optional<PairingView> ask(PairingRequest request) {
        String secret = Tokens.hash(request.secret());
        Pending known = bySecret.get(secret);
        if (known != null && expired(known)) {
            bySecret.remove(secret);
            return Optional.of(view(known, PairingState.REFUSED, null));
        }
        if (known == null) {
            bySecret.values().removeIf(this::expired);
            if (bySecret.size() >= PENDING_MAX) {
                return Optional.empty();
            }
            known = new Pending(
                    "pairing-" + word(),
                    request.kind(),
                    request.code(),
                    deviceId(request.kind()),
                    nanos.getAsLong(),
                    false,
                    null);
            bySecret.put(secret, known);
        }
        if (!known.approved()) {
            return Optional.of(view(known, PairingState.PENDING, null));
        }
        bySecret.put(secret, known.handedOut());
        return Optional.of(view(known, PairingState.APPROVED, known.token()));
    }

    /** The device that a pairing would become, for an administrator who read the right code on its screen. */
    public synchronized Optional<Candidate> candidate(String pairing, String code) {
        return bySecret.values().stream()
                .filter(pending ->
                        pending.id().equals(pairing) && pending.code().equals(code) && !expired(pending))
                .findFirst()
                .map(pending -> new Candidate(pending.device(), pending.kind()));
    }

    /** Whether a PC waits under this name, whatever code it shows. */
    public synchronized boolean pending(String pairing) {
        return bySecret.values().stream().anyMatch(pending -> pending.id().equals(pairing) && !expired(pending));
    }

    /** The device is in the record; its token waits here to be fetched. */
    public synchronized void approved(String pairing, String token) {
        bySecret.replaceAll((secret, pending) ->
                pending.id().equals(pairing) && !pending.approved() ? pending.approvedWith(token) : pending);
    }

    private boolean expired(Pending pending) {
        return nanos.getAsLong() - pending.askedAt() > LIFE_NANOS;
    }

    private DeviceId deviceId(DeviceKind kind) {
        return new DeviceId(kind.name().toLowerCase(Locale.ROOT) + "-" + word());
    }

    private String word() {
        StringBuilder word = new StringBuilder();
        for (int i = 0; i < ID_CHARACTERS; i++) {
            word.append(ALPHABET.charAt(chance.nextInt(ALPHABET.length())));
        }
        return word.toString();
    }

    private PairingView view(Pending pending, PairingState state, @Nullable String token) {
        return new PairingView(
                pending.id(),
                state,
                state == PairingState.APPROVED ? pending.device().value() : null,
                token,
                addresses,
                null,
                null);
    }

    /** What an administrator approves. Immutable. */
    public record Candidate(DeviceId device, DeviceKind kind) {}

    private record Pending(
            String id,
            DeviceKind kind,
            String code,
            DeviceId device,
            long askedAt,
            boolean approved,
            @Nullable String token) {
        Pending approvedWith(String newToken) {
            return new Pending(id, kind, code, device, askedAt, true, newToken);
        }

        Pending handedOut() {
            return new Pending(id, kind, code, device, askedAt, true, null);
        }
    }
}
