package id.satuatap.counter.link;

import id.satuatap.protocol.client.LinkState;
import id.satuatap.uikit.control.StatusPill;
import id.satuatap.uikit.control.Tone;
import id.satuatap.uikit.icon.Icon;
import id.satuatap.uikit.text.MallText;
import id.satuatap.uikit.text.Messages;
import javafx.beans.InvalidationListener;
import javafx.beans.WeakInvalidationListener;
import javafx.beans.value.ObservableValue;
import javafx.scene.layout.StackPane;

/** Whether what is shown is true now, and since when not. Confined to the FX thread. */
public final class LinkPill extends StackPane {
    private final ObservableValue<LinkState> link;
    private final MallText mallText;
    private final Messages messages;
    private final StatusPill pill = new StatusPill(Tone.NEUTRAL);
    private final InvalidationListener changed = value -> show();

    /** A pill that follows the link and the language. */
    public LinkPill(ObservableValue<LinkState> link, MallText mallText) {
        this.link = link;
        this.mallText = mallText;
        this.messages = Messages.beside(LinkPill.class, mallText.localeProperty());
        getStyleClass().add("desk-link");
        getChildren().add(pill);
        link.addListener(new WeakInvalidationListener(changed));
        mallText.localeProperty().addListener(new WeakInvalidationListener(changed));
        show();
    }

    private void show() {
        LinkState now = link.getValue();
        switch (now.phase()) {
            case LIVE -> {
                pill.show(Tone.SUCCESS, Icon.LINK);
                pill.setText(messages.text("link.live"));
            }
            case LOST -> {
                pill.show(Tone.DANGER, Icon.LINK_LOST);
                pill.setText(messages.text("link.lost", mallText.clock(now.since())));
            }
            case CONNECTING -> {
                pill.show(Tone.WARNING, Icon.LINK_LOST);
                pill.setText(messages.text("link.connecting"));
            }
        }
    }
}
