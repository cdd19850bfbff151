package id.satuatap.server.access;

import id.satuatap.hall.access.Principal;
import id.satuatap.hall.id.DeviceId;
import id.satuatap.hall.id.PersonId;
import id.satuatap.server.vault.StoredToken;
import id.satuatap.server.vault.VaultTokens;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Optional;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** Who holds which token: of a device as long as it is paired, of a person for ten hours. Thread-safe. */
public final class Sessions {
    static final Duration LENGTH = Duration.ofHours(10);

    private static final String DEVICE = "device:";
    private static final String PERSON = "person:";

    private final VaultTokens vault;
    private final Tokens tokens;
    private final InstantSource time;

    public Sessions(VaultTokens vault, Tokens tokens, InstantSource time) {
        this.vault = vault;
        this.tokens = tokens;
        this.time = time;
    }

    /** Whose token this is; empty when it is nobody's, or not any more. */
    public Optional<Caller> caller(String token) {
        return vault.find(Tokens.hash(token))
                .filter(stored -> !stored.expired(time.instant()))
                .flatMap(Sessions::caller);
    }

    /** A new token, told this once. Waits for the disk. */
    Granted open(PersonId person, @Nullable DeviceId device) {
        Instant now = time.instant();
        vault.eraseExpired(now);
        String token = tokens.fresh();
        Instant expiresAt = now.plus(LENGTH);
        vault.save(new StoredToken(
                Tokens.hash(token),
                StoredToken.Kind.SESSION,
                PERSON + person.value(),
                now,
                expiresAt,
                device == null ? null : device.value()));
        return new Granted(token, expiresAt);
    }

    /** Takes a device's token into the book. Waits for the disk. */
    public void admit(DeviceId device, String token) {
        String hash = Tokens.hash(token);
        if (vault.find(hash).isEmpty()) {
            vault.save(new StoredToken(
                    hash, StoredToken.Kind.DEVICE, DEVICE + device.value(), time.instant(), null, device.value()));
        }
    }

    /** Ends one session. Waits for the disk. */
    public void close(Caller caller) {
        vault.erase(caller.tokenHash());
    }

    /** Ends all sessions of a person. Waits for the disk. */
    public void closeAll(PersonId person) {
        vault.eraseHeldBy(PERSON + person.value());
    }

    /** Ends the device's own token and every session at it. Waits for the disk. */
    public void closeAll(DeviceId device) {
        vault.eraseAt(device.value());
    }

    /** Ends some tokens, of whatever kind. Waits for the disk where there are any. */
    public void closeAll(Predicate<Caller> whose) {
        vault.eraseWhere(stored -> caller(stored).filter(whose).isPresent());
    }

    private static Optional<Caller> caller(StoredToken stored) {
        DeviceId device = stored.device() == null ? null : new DeviceId(stored.device());
        return principal(stored.holder())
                .map(principal -> new Caller(principal, stored.hash(), device, stored.expiresAt()));
    }

    private static Optional<Principal> principal(String holder) {
        if (holder.startsWith(DEVICE)) {
            return Optional.of(new Principal.OfDevice(new DeviceId(holder.substring(DEVICE.length()))));
        }
        return holder.startsWith(PERSON)
                ? Optional.of(new Principal.OfPerson(new PersonId(holder.substring(PERSON.length()))))
                : Optional.empty();
    }

    /** A token that has just been made. Immutable. */
    record Granted(String token, Instant expiresAt) {
        /** Leaves the token out, so that no log can hold it. */
        @Override
        public String toString() {
            return "Granted[expiresAt=" + expiresAt + "]";
        }
    }
}
