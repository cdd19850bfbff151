package id.satuatap.server.access;

import id.satuatap.hall.access.Device;
import id.satuatap.hall.access.Person;
import id.satuatap.hall.catalogue.Directory;
import id.satuatap.hall.id.DeviceId;
import id.satuatap.hall.id.Id;
import id.satuatap.hall.id.PersonId;
import id.satuatap.hall.state.HallState;
import id.satuatap.protocol.error.ErrorCode;
import id.satuatap.protocol.error.WireError;
import id.satuatap.protocol.session.Role;
import id.satuatap.protocol.session.SessionView;
import id.satuatap.protocol.session.SignIn;
import id.satuatap.server.engine.Engine;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.Executor;
import java.util.concurrent.RejectedExecutionException;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Lets people in who know their password. Thread-safe.
 *
 * <p>The work is done on an executor of two threads, so that hashing never takes more than the machine can spare; who
 * finds its queue full is told to come again.
 */
public final class SignInDesk {
    private static final Logger LOG = LoggerFactory.getLogger(SignInDesk.class);
    private static final int PASSWORD_CHARACTERS_MIN = 8;

    private final Engine engine;
    private final People people;
    private final Sessions sessions;
    private final Throttle perPerson;
    private final Throttle perAddress;
    private final Executor hashing;

    public SignInDesk(
            Engine engine,
            People people,
            Sessions sessions,
            Throttle perPerson,
            Throttle perAddress,
            Executor hashing) {
        this.engine = engine;
        this.people = people;
        this.sessions = sessions;
        this.perPerson = perPerson;
        this.perAddress = perAddress;
        this.hashing = hashing;
    }

    /**
     * Begins a session, or says why not.
     *
     * @param device at which the person sits, null when unknown
     * @param address from which the request came
     */
    public CompletionStage<SignInOutcome> signIn(SignIn asked, @Nullable DeviceId device, String address) {
        Optional<SignInOutcome> tooOften = tooOften(asked, address);
        if (tooOften.isPresent()) {
            return CompletableFuture.completedFuture(tooOften.get());
        }
        try {
            return CompletableFuture.supplyAsync(() -> checked(asked, address), hashing)
                    .thenCompose(denial ->
                            denial == null ? admitted(asked, device) : CompletableFuture.completedFuture(denial));
        } catch (RejectedExecutionException full) {
            return CompletableFuture.completedFuture(
                    denied(WireError.of(ErrorCode.BUSY, "too many people sign in at this moment")));
        }
    }

    private Optional<SignInOutcome> tooOften(SignIn asked, String address) {
        OptionalLong wait = longer(perPerson.waitSeconds(asked.person()), perAddress.waitSeconds(address));
        return wait.isEmpty()
                ? Optional.empty()
                : Optional.of(denied(WireError.of(
                        ErrorCode.TOO_MANY_ATTEMPTS,
                        "too many wrong passwords",
                        "retryAfterSeconds",
                        Long.toString(wait.getAsLong()))));
    }

    private static OptionalLong longer(OptionalLong one, OptionalLong other) {
        return one.orElse(0) >= other.orElse(0) ? one : other;
    }

    /** Null when the password is right. */
    private @Nullable SignInOutcome checked(SignIn asked, String address) {
        // Asked again: of many guesses sent at once all had passed the first time.
        Optional<SignInOutcome> tooOften = tooOften(asked, address);
        if (tooOften.isPresent()) {
            return tooOften.get();
        }
        PersonId person = new PersonId(asked.person());
        People.Check check = people.check(person, asked.password());
        if (check == People.Check.WRONG) {
            perPerson.failed(asked.person());
            perAddress.failed(address);
            LOG.info("Sign-in refused reason=wrong-password");
            return denied(WireError.of(ErrorCode.WRONG_PASSWORD, "person or password is wrong"));
        }
        String newPassword = asked.newPassword();
        if (newPassword == null) {
            return check == People.Check.ONCE
                    ? denied(WireError.of(ErrorCode.PASSWORD_CHANGE_NEEDED, "sign in again with newPassword"))
                    : null;
        }
        if (newPassword.length() < PASSWORD_CHARACTERS_MIN || newPassword.equals(asked.password())) {
            return denied(WireError.of(
                    ErrorCode.INVALID_FIELD,
                    "a new password has at least " + PASSWORD_CHARACTERS_MIN + " characters and is another one",
                    "field",
                    "newPassword"));
        }
        people.changePassword(person, newPassword);
        sessions.closeAll(person);
        return null;
    }

    private CompletionStage<SignInOutcome> admitted(SignIn asked, @Nullable DeviceId device) {
        PersonId id = new PersonId(asked.person());
        return engine.read(state -> Standing.of(state, id, device))
                .thenApplyAsync(
                        standing -> standing.map(known -> open(known, device))
                                .orElseGet(() ->
                                        denied(WireError.of(ErrorCode.WRONG_PASSWORD, "person or password is wrong"))),
                        hashing);
    }

    private SignInOutcome open(Standing standing, @Nullable DeviceId device) {
        Person person = standing.person();
        perPerson.succeeded(person.id().value());
        Sessions.Granted granted = sessions.open(person.id(), device);
        return new SignInOutcome.Admitted(new SessionView(
                granted.token(),
                person.id().value(),
                people.name(person.id()).orElse(person.id().value()),
                Role.valueOf(person.role().name()),
                Optional.ofNullable(person.agency()).map(Id::value).orElse(null),
                standing.counter(),
                granted.expiresAt()));
    }

    private static SignInOutcome denied(WireError error) {
        return new SignInOutcome.Denied(error);
    }

    /** A person who may sign in, and the counter of the PC. Immutable. */
    private record Standing(Person person, @Nullable String counter) {
        static Optional<Standing> of(HallState state, PersonId id, @Nullable DeviceId device) {
            String counter = Optional.ofNullable(device)
                    .flatMap(state::device)
                    .filter(Device::active)
                    .flatMap(paired -> Optional.ofNullable(paired.counter()))
                    .filter(code -> state.directory()
                            .flatMap((Directory found) -> found.counter(code))
                            .isPresent())
                    .map(Id::value)
                    .orElse(null);
            return state.person(id).filter(Person::active).map(person -> new Standing(person, counter));
        }
    }
}
