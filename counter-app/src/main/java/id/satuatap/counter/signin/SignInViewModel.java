package id.satuatap.counter.signin;

import id.satuatap.counter.link.Answers;
import id.satuatap.counter.link.Saying;
import id.satuatap.protocol.client.Reply;
import id.satuatap.protocol.error.ErrorCode;
import id.satuatap.protocol.error.WireError;
import id.satuatap.protocol.session.SessionView;
import id.satuatap.protocol.session.SignIn;
import id.satuatap.uikit.control.Tone;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import org.jspecify.annotations.Nullable;

/** Signing in, with the change of a one-time password. Confined to the FX thread. */
public final class SignInViewModel {
    private static final int PASSWORD_LENGTH_MIN = 8;
    private static final String PERSON = "[A-Za-z0-9._@-]{1,64}";

    private final Function<SignIn, CompletableFuture<Reply<SessionView>>> server;
    private final Executor fx;
    private final Consumer<SessionView> signedIn;
    private final StringProperty person = new SimpleStringProperty("");
    private final StringProperty password = new SimpleStringProperty("");
    private final StringProperty newPassword = new SimpleStringProperty("");
    private final StringProperty repeated = new SimpleStringProperty("");
    private final ReadOnlyBooleanWrapper changing = new ReadOnlyBooleanWrapper(false);
    private final ReadOnlyBooleanWrapper busy = new ReadOnlyBooleanWrapper(false);
    private final ReadOnlyObjectWrapper<@Nullable Saying> saying = new ReadOnlyObjectWrapper<>(null);

    /**
     * A form that nobody has filled in.
     *
     * @param server signs in
     * @param fx where answers are told
     * @param signedIn is told the session
     */
    public SignInViewModel(
            Function<SignIn, CompletableFuture<Reply<SessionView>>> server,
            Executor fx,
            Consumer<SessionView> signedIn) {
        this.server = server;
        this.fx = fx;
        this.signedIn = signedIn;
    }

    /** The person's id, as typed. */
    public StringProperty personProperty() {
        return person;
    }

    /** The password, as typed. */
    public StringProperty passwordProperty() {
        return password;
    }

    /** The password of his own that takes the place of a one-time password. */
    public StringProperty newPasswordProperty() {
        return newPassword;
    }

    /** The same once more. */
    public StringProperty repeatedProperty() {
        return repeated;
    }

    /** Whether a one-time password has to be changed now. */
    public ReadOnlyBooleanProperty changingProperty() {
        return changing.getReadOnlyProperty();
    }

    /** Whether the server is being asked. */
    public ReadOnlyBooleanProperty busyProperty() {
        return busy.getReadOnlyProperty();
    }

    /** What to tell; null for nothing. */
    public ReadOnlyObjectProperty<@Nullable Saying> sayingProperty() {
        return saying.getReadOnlyProperty();
    }

    /** Tells something from outside: why the last session ended, or why the desk did not open. */
    public void tell(Saying why) {
        saying.set(why);
    }

    /** Asks the server, unless it is being asked. */
    public void signIn() {
        if (busy.get()) {
            return;
        }
        String typed = person.get().strip();
        if (typed.isEmpty() || password.get().isEmpty()) {
            say(Tone.WARNING, "signin.empty");
        } else if (!typed.matches(PERSON)) {
            say(Tone.DANGER, "signin.notAPerson");
        } else if (changing.get() && newPassword.get().length() < PASSWORD_LENGTH_MIN) {
            say(Tone.WARNING, "signin.tooShort");
        } else if (changing.get() && newPassword.get().equals(password.get())) {
            say(Tone.WARNING, "signin.samePassword");
        } else if (changing.get() && !newPassword.get().equals(repeated.get())) {
            say(Tone.WARNING, "signin.notTheSame");
        } else {
            ask(new SignIn(typed, password.get(), changing.get() ? newPassword.get() : null));
        }
    }

    /** Goes back to the first form. */
    public void back() {
        changing.set(false);
        clearPasswords();
        saying.set(null);
    }

    private void ask(SignIn signIn) {
        busy.set(true);
        saying.set(null);
        var unused = server.apply(signIn)
                .thenAcceptAsync(
                        reply -> {
                            busy.set(false);
                            reply.match(this::welcome, this::refused);
                        },
                        fx);
    }

    private boolean welcome(SessionView session) {
        changing.set(false);
        clearPasswords();
        signedIn.accept(session);
        return true;
    }

    private boolean refused(WireError error) {
        if (error.code() == ErrorCode.PASSWORD_CHANGE_NEEDED && !changing.get()) {
            changing.set(true);
            say(Tone.INFO, "signin.change.why");
        } else {
            saying.set(Answers.failed(error));
        }
        return false;
    }

    // Passwords stay in memory no longer than a form is open.
    private void clearPasswords() {
        password.set("");
        newPassword.set("");
        repeated.set("");
    }

    private void say(Tone tone, String key) {
        saying.set(new Saying(tone, SignInViewModel.class, key, List.of()));
    }
}
