package id.satuatap.counter.signin;

import static id.satuatap.counter.testing.Halls.COUNTER;
import static org.assertj.core.api.Assertions.assertThat;

import id.satuatap.counter.link.LinkPill;
import id.satuatap.counter.testing.Halls;
import id.satuatap.counter.testing.HeldCommands;
import id.satuatap.protocol.client.HallListener;
import id.satuatap.protocol.client.LinkState;
import id.satuatap.protocol.client.Reply;
import id.satuatap.protocol.command.OpenCounter;
import id.satuatap.protocol.command.RejectionCode;
import id.satuatap.protocol.error.ErrorCode;
import id.satuatap.protocol.error.WireError;
import id.satuatap.protocol.session.SessionView;
import id.satuatap.protocol.session.SignIn;
import id.satuatap.uikit.fx.FxDispatcher;
import id.satuatap.uikit.screen.Screen;
import id.satuatap.uikit.screen.ScreenHost;
import id.satuatap.uikit.screen.Transition;
import id.satuatap.uikit.testing.FxStage;
import id.satuatap.uikit.testing.ManualTicks;
import id.satuatap.uikit.text.Languages;
import id.satuatap.uikit.text.MallText;
import id.satuatap.uikit.text.MallZone;
import id.satuatap.uikit.theme.Device;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Supplier;
import javafx.beans.property.SimpleObjectProperty;
import javafx.scene.control.Button;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class SignInUiTest {
    @RegisterExtension
    final FxStage fx = FxStage.of(Device.DESK, 1366, 768);

    private final Languages languages = new Languages();
    private final List<SignIn> asked = new ArrayList<>();
    private final List<SessionView> signedIn = new ArrayList<>();
    private final AtomicReference<Reply<SessionView>> answer = new AtomicReference<>();
    private final HeldCommands server = new HeldCommands();
    private final List<String> taken = new ArrayList<>();
    private HallListener listener;

    private void show(Supplier<Screen> screen) {
        fx.show(() -> {
            ScreenHost host = new ScreenHost(Transition.NONE);
            host.show(screen.get());
            return host.root();
        });
    }

    private LinkPill pill(LinkState link) {
        MallText text = new MallText(languages.localeProperty(), MallZone.WESTERN);
        return new LinkPill(new SimpleObjectProperty<>(link), text);
    }

    private void showSignIn(LinkState link) {
        show(() -> new SignInScreen(
                new SignInViewModel(
                        signIn -> {
                            asked.add(signIn);
                            return CompletableFuture.completedFuture(answer.get());
                        },
                        FxDispatcher.immediate(),
                        signedIn::add),
                languages,
                pill(link)));
    }

    private void refuse(ErrorCode code) {
        answer.set(new Reply.Failed<>(WireError.of(code, "no", "retryAfterSeconds", "30")));
    }

    private String told() {
        return fx.text("#signin-saying .q-banner-headline");
    }

    @Test
    void signsInByTheKeyboardAlone() {
        answer.set(new Reply.Got<>(Halls.aSession()));
        showSignIn(Halls.live());
        fx.picture("counter-signin");
        fx.robot().write("rina");
        fx.robot().push(KeyCode.ENTER);
        fx.robot().write("rahasia-1");
        fx.robot().push(KeyCode.ENTER);
        fx.settle();
        assertThat(asked).containsExactly(new SignIn("rina", "rahasia-1", null));
        assertThat(signedIn).containsExactly(Halls.aSession());
    }

    @Test
    void saysInWordsWhyNot() {
        showSignIn(Halls.lost());
        fx.robot().clickOn("#signin-enter");
        assertThat(told()).isEqualTo("Isi nama pengguna dan kata sandi.");
        fx.robot()
                .clickOn("#signin-person")
                .write("rina")
                .clickOn("#signin-password")
                .write("salah");
        refuse(ErrorCode.WRONG_PASSWORD);
        fx.robot().clickOn("#signin-enter");
        assertThat(told()).isEqualTo("Nama pengguna atau kata sandi salah.");
        refuse(ErrorCode.TOO_MANY_ATTEMPTS);
        fx.robot().clickOn("#signin-enter");
        assertThat(told()).isEqualTo("Terlalu banyak percobaan. Coba lagi dalam 30 detik.");
        refuse(ErrorCode.UNREACHABLE);
        fx.robot().clickOn("#signin-enter");
        assertThat(told()).startsWith("Server tidak dapat dihubungi");
        fx.picture("counter-signin-refused");
    }

    @Test
    void makesAPasswordOfHisOwnOutOfAOneTimePassword() {
        showSignIn(Halls.live());
        fx.robot()
                .clickOn("#signin-person")
                .write("rina")
                .clickOn("#signin-password")
                .write("sekali-pakai");
        refuse(ErrorCode.PASSWORD_CHANGE_NEEDED);
        fx.robot().push(KeyCode.ENTER);
        fx.settle();
        fx.robot().write("pendek").push(KeyCode.ENTER).write("pendek").push(KeyCode.ENTER);
        assertThat(told()).startsWith("Kata sandi baru terlalu pendek");
        fx.picture("counter-signin-change");
        answer.set(new Reply.Got<>(Halls.aSession()));
        fx.robot().clickOn("#signin-new-password").write("-tidak-lagi");
        fx.robot().clickOn("#signin-repeated").write("-tidak-lagi").push(KeyCode.ENTER);
        fx.settle();
        assertThat(asked).last().isEqualTo(new SignIn("rina", "sekali-pakai", "pendek-tidak-lagi"));
        assertThat(signedIn).hasSize(1);
    }

    @Test
    void takesTheCounterOfThisPcAndGreysThoseThatAreTaken() {
        show(() -> new ChooseCounterScreen(
                new ChooseCounterViewModel(
                        Halls.aSession(),
                        Halls.aCatalogue(),
                        Optional.of(COUNTER),
                        server,
                        FxDispatcher.immediate(),
                        new ManualTicks(Halls.NINE),
                        taken::add),
                told -> {
                    listener = told;
                    return () -> {};
                },
                FxDispatcher.immediate(),
                languages,
                pill(Halls.live()),
                () -> {}));
        fx.run(() -> listener.hallReplaced(Halls.aHall(
                1,
                List.of(),
                Halls.aForeignDesk("L01"),
                Halls.aClosedDesk("L02"),
                Halls.aClosedDesk(COUNTER),
                Halls.aClosedDesk("L04"))));
        fx.picture("counter-choose");
        assertThat(fx.ask("#counter-L01", Button.class, Button::isDisabled)).isTrue();
        assertThat(fx.has("#counter-L07")).isFalse();
        assertThat(fx.ask("#counter-" + COUNTER, Button.class, Button::isFocused))
                .isTrue();

        fx.robot().push(KeyCode.SPACE);
        fx.run(() -> server.reject(RejectionCode.COUNTER_TAKEN));
        assertThat(told()).isEqualTo("Loket ini sudah dipakai petugas lain.");
        fx.robot().clickOn("#counter-L02");
        fx.run(() -> server.accept(1));
        assertThat(server.sent()).containsExactly(new OpenCounter(COUNTER), new OpenCounter("L02"));
        assertThat(taken).containsExactly("L02");
    }
}
