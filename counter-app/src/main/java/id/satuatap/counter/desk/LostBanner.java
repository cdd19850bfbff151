package id.satuatap.counter.desk;

import id.satuatap.protocol.client.LinkState;
import id.satuatap.uikit.control.Banner;
import id.satuatap.uikit.control.Tone;
import id.satuatap.uikit.fx.Subscriptions;
import id.satuatap.uikit.icon.Icon;
import java.util.Optional;
import javafx.scene.layout.StackPane;

/** Says that what is shown is of an earlier time, and of which. Confined to the FX thread. */
final class LostBanner extends StackPane {
    private final DeskViewModel desk;
    private final DeskWords words;
    private final Banner banner = new Banner(Tone.DANGER, Icon.LINK_LOST);

    LostBanner(DeskViewModel desk, DeskWords words) {
        this.desk = desk;
        this.words = words;
        setId("desk-lost");
        getChildren().add(banner);
        visibleProperty().bind(banner.visibleProperty());
        managedProperty().bind(visibleProperty());
    }

    /** Follows the desk until the subscriptions are closed. */
    void open(Subscriptions open) {
        open.follow(desk.sceneProperty(), this::show);
        open.follow(
                words.mallText().localeProperty(),
                language -> show(desk.sceneProperty().get()));
    }

    private void show(DeskScene scene) {
        LinkState link = scene.link();
        banner.setVisible(!scene.live());
        banner.headlineProperty().set(headline(link));
        banner.detailProperty()
                .set(Optional.ofNullable(link.lastKnown())
                        .map(known -> words.messages()
                                .text("desk.lost.detail", words.mallText().clockWithSeconds(known)))
                        .orElse(""));
    }

    private String headline(LinkState link) {
        return link.phase() == LinkState.Phase.CONNECTING
                ? words.messages().text("desk.lost.connecting")
                : words.messages().text("desk.lost.headline", words.mallText().time(link.since()));
    }
}
