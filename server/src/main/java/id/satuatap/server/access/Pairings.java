package id.satuatap.server.access;

import id.satuatap.hall.access.Device;
import id.satuatap.hall.id.DeviceId;
import id.satuatap.protocol.session.DeviceKind;
import id.satuatap.protocol.session.PairingProof;
import id.satuatap.protocol.session.PairingRequest;
import id.satuatap.protocol.session.PairingState;
import id.satuatap.protocol.session.PairingView;
import id.satuatap.protocol.session.PairingsView;
import id.satuatap.protocol.session.WaitingPairing;
import java.time.Instant;
import java.time.InstantSource;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.function.LongSupplier;
import java.util.function.Supplier;
import java.util.random.RandomGenerator;
import org.jspecify.annotations.Nullable;

/**
 * PCs that ask to become devices. Thread-safe.
 *
 * <p>At most 32 wait at a time, each for ten minutes, and one that was approved for ten more; the device's token
 * is told to whoever knows the secret, again where an answer was lost.
 */
public final class Pairings {
    private static final int PENDING_MAX = 32;
    private static final int KEPT_MAX = 1_000;
    private static final long LIFE_NANOS = TimeUnit.MINUTES.toNanos(10);
    private static final int ID_CHARACTERS = 8;
    private static final String ALPHABET = "abcdefghjkmnpqrstuvwxyz23456789";

    private final RandomGenerator chance;
    private final LongSupplier nanos;
    private final InstantSource time;
    private final Supplier<ServerContact> contact;
    private final Map<String, Pending> bySecret = new LinkedHashMap<>();

    /**
     * @param chance a secure one outside tests
     * @param nanos the monotonic clock, by which pairings end
     * @param time the mall's, for people to read
     * @param contact how devices reach this server
     */
    public Pairings(RandomGenerator chance, LongSupplier nanos, InstantSource time, Supplier<ServerContact> contact) {
        this.chance = chance;
        this.nanos = nanos;
        this.time = time;
        this.contact = contact;
    }

    /**
     * How far the pairing is; empty when too many are pending.
     *
     * @param address from where it is asked
     */
    public synchronized Optional<PairingView> ask(PairingRequest request, String address) {
        String secret = Tokens.hash(request.secret());
        Pending known = bySecret.get(secret);
        if (known != null && expired(known)) {
            bySecret.remove(secret);
            return Optional.of(waiting(known, PairingState.EXPIRED));
        }
        if (known != null && known.refused() && known.approval() == null) {
            return Optional.of(waiting(known, PairingState.REFUSED));
        }
        if (known == null) {
            bySecret.values().removeIf(this::expired);
            if (undecided() >= PENDING_MAX || bySecret.size() >= KEPT_MAX) {
                return Optional.empty();
            }
            known = new Pending(
                    "pairing-" + word(),
                    request.kind(),
                    request.label(),
                    address,
                    time.instant(),
                    request.proof(),
                    PairingProof.salt(request.secret()),
                    deviceId(request.kind()),
                    nanos.getAsLong(),
                    false,
                    null);
            bySecret.put(secret, known);
        }
        Approval approval = known.approval();
        if (approval == null) {
            return Optional.of(waiting(known, PairingState.PENDING));
        }
        return Optional.of(view(known, approval));
    }

    /** Who waits for an administrator, the first that came first. */
    public synchronized PairingsView waiting() {
        return new PairingsView(bySecret.values().stream()
                .filter(pending -> pending.approval() == null && !pending.refused() && !expired(pending))
                .map(pending -> new WaitingPairing(
                        pending.id(), pending.kind(), pending.label(), pending.address(), pending.since()))
                .toList());
    }

    /**
     * The device that a pairing would become, for an administrator who read the right code on its screen. Takes some tenths
     * of a second: not for a thread that others wait for.
     */
    public Optional<Candidate> candidate(String pairing, String code) {
        return live(pairing).flatMap(pending -> {
            PairingProof proof = PairingProof.of(code, pending.salt());
            String authority = contact.get().authority();
            return PairingProof.same(proof.ofPc(authority), pending.proof())
                    ? Optional.of(new Candidate(pending.device(), pending.kind(), proof.ofServer(authority)))
                    : Optional.empty();
        });
    }

    private synchronized Optional<Pending> live(String pairing) {
        return bySecret.values().stream()
                .filter(pending -> pending.id().equals(pairing) && !pending.refused() && !expired(pending))
                .findFirst();
    }

    /** Whether a PC waits under this name, whatever code it shows. */
    public boolean pending(String pairing) {
        return live(pairing).isPresent();
    }

    /** The device is in the record, whoever refused it meanwhile; its token waits here to be fetched. */
    public synchronized void approved(String pairing, Device device, String token, Candidate candidate) {
        Approval approval = new Approval(device, token, candidate.proof());
        bySecret.replaceAll((secret, pending) ->
                pending.id().equals(pairing) && pending.approval() == null ? pending.with(approval) : pending);
    }

    /** Sends a PC away; until its ten minutes are over it hears that it was refused. Returns false if it waits no longer. */
    public synchronized boolean refuse(String pairing) {
        boolean waits =
                live(pairing).filter(pending -> pending.approval() == null).isPresent();
        if (waits) {
            bySecret.replaceAll((secret, pending) -> pending.id().equals(pairing) ? pending.turnedAway() : pending);
        }
        return waits;
    }

    private long undecided() {
        return bySecret.values().stream()
                .filter(pending -> pending.approval() == null && !pending.refused())
                .count();
    }

    /** An approval of the last moment is still fetched. */
    private boolean expired(Pending pending) {
        long life = pending.approval() == null ? LIFE_NANOS : 2 * LIFE_NANOS;
        return nanos.getAsLong() - pending.askedAt() > life;
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

    private PairingView waiting(Pending pending, PairingState state) {
        ServerContact server = contact.get();
        return new PairingView(
                pending.id(),
                state,
                null,
                null,
                null,
                null,
                null,
                server.addresses(),
                server.caFingerprint(),
                server.ca());
    }

    private PairingView view(Pending pending, Approval approval) {
        ServerContact server = contact.get();
        Device device = approval.device();
        return new PairingView(
                pending.id(),
                PairingState.APPROVED,
                device.id().value(),
                approval.token(),
                device.counter() == null ? null : device.counter().value(),
                device.zone(),
                approval.proof(),
                server.addresses(),
                server.caFingerprint(),
                server.ca());
    }

    /**
     * What an administrator approves. Immutable.
     *
     * @param proof what the PC must hear to believe this server
     */
    public record Candidate(DeviceId device, DeviceKind kind, String proof) {}

    private record Approval(Device device, String token, String proof) {}

    private record Pending(
            String id,
            DeviceKind kind,
            String label,
            String address,
            Instant since,
            String proof,
            String salt,
            DeviceId device,
            long askedAt,
            boolean refused,
            @Nullable Approval approval) {
        Pending with(Approval given) {
            return new Pending(id, kind, label, address, since, proof, salt, device, askedAt, refused, given);
        }

        Pending turnedAway() {
            return new Pending(id, kind, label, address, since, proof, salt, device, askedAt, true, approval);
        }
    }
}
