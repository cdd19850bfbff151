package id.satuatap.counter.signin;

import id.satuatap.uikit.fx.Subscriptions;
import id.satuatap.uikit.screen.Screen;
import id.satuatap.uikit.text.Languages;
import id.satuatap.uikit.text.Messages;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.Parent;

/** The first screen. Confined to the FX thread. */
public final class SignInScreen implements Screen {
    private final SignInView view;
    private final Subscriptions open = new Subscriptions();

    /** @param linkPill says whether the server is heard */
    public SignInScreen(SignInViewModel signIn, Languages languages, Node linkPill) {
        view = new SignInView(signIn, Messages.beside(SignInScreen.class, languages), languages, linkPill);
        view.getStylesheets().add(Looks.sheet());
    }

    @Override
    public Parent view() {
        return view;
    }

    @Override
    public void opened() {
        view.open(open);
    }

    @Override
    public void closed() {
        open.close();
    }

    @Override
    public Optional<Node> firstFocus() {
        return Optional.of(view.firstFocus());
    }
}
