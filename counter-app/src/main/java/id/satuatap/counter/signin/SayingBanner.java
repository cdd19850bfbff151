package id.satuatap.counter.signin;

import id.satuatap.counter.link.Saying;
import id.satuatap.uikit.control.Banner;
import id.satuatap.uikit.control.Tone;
import id.satuatap.uikit.fx.Subscriptions;
import id.satuatap.uikit.text.Messages;
import javafx.beans.value.ObservableValue;
import javafx.scene.layout.StackPane;
import org.jspecify.annotations.Nullable;

/** What a form tells now. Confined to the FX thread. */
final class SayingBanner extends StackPane {
    private final Messages messages;
    private final ObservableValue<@Nullable Saying> saying;
    private final Banner banner = new Banner(Tone.INFO, Tone.INFO.icon());

    SayingBanner(Messages messages, ObservableValue<@Nullable Saying> saying) {
        this.messages = messages;
        this.saying = saying;
        setId("signin-saying");
        getChildren().add(banner);
        visibleProperty().bind(banner.visibleProperty());
        managedProperty().bind(visibleProperty());
    }

    /** Follows what is told until the subscriptions are closed. */
    void open(Subscriptions open) {
        open.follow(saying, this::show);
        open.follow(messages.localeProperty(), language -> show(saying.getValue()));
    }

    private void show(@Nullable Saying now) {
        banner.setVisible(now != null);
        if (now != null) {
            banner.show(now.tone(), now.tone().icon());
            banner.headlineProperty().set(now.words(messages));
        }
    }
}
