package id.satuatap.display.board;

import id.satuatap.uikit.control.Banner;
import id.satuatap.uikit.control.Tone;
import id.satuatap.uikit.icon.Icon;
import id.satuatap.uikit.text.MallText;
import id.satuatap.uikit.text.MallZone;
import java.time.Instant;
import javafx.scene.layout.StackPane;

/** Says plainly when what the board shows may no longer be so. Confined to the FX thread. */
final class TrustBanner extends StackPane {
    private final BoardViewModel model;
    private final BoardTexts texts;
    private final Banner banner = new Banner(Tone.WARNING, Icon.LINK_LOST);

    TrustBanner(BoardViewModel model, BoardTexts texts) {
        this.model = model;
        this.texts = texts;
        getStyleClass().add("board-trust");
        getChildren().add(banner);
        visibleProperty().bind(banner.visibleProperty());
        BoardStyle.collapsing(this);
        setMinHeight(USE_PREF_SIZE);
        model.linkProperty().addListener((value, before, after) -> look());
        model.zoneProperty().addListener((value, before, after) -> look());
        model.clockDoubtfulProperty().addListener((value, before, after) -> look());
        look();
    }

    private void look() {
        BoardLink link = model.linkProperty().get();
        Instant since = link.lostSince();
        if (since != null) {
            Instant known = link.lastKnown() == null ? since : link.lastKnown();
            MallZone zone = model.zoneProperty().get();
            MallText id = BoardTexts.indonesianTimes(zone);
            MallText en = BoardTexts.englishTimes(zone);
            banner.show(Tone.WARNING, Icon.LINK_LOST);
            banner.headlineProperty().set(texts.indonesian("link.lost.headline", id.time(since), id.clock(known)));
            banner.detailProperty().set(texts.english("link.lost.headline", en.time(since), en.clock(known)));
        } else if (model.clockDoubtfulProperty().get()) {
            banner.show(Tone.WARNING, Icon.CLOCK);
            banner.headlineProperty().set(texts.indonesian("clock.doubtful.headline"));
            banner.detailProperty().set(texts.english("clock.doubtful.headline"));
        }
        banner.setVisible(since != null || model.clockDoubtfulProperty().get());
    }
}
