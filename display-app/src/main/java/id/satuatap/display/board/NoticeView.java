package id.satuatap.display.board;

import id.satuatap.uikit.icon.Icon;
import id.satuatap.uikit.icon.IconSize;
import id.satuatap.uikit.icon.Icons;
import id.satuatap.uikit.text.MallZone;
import java.time.LocalTime;
import javafx.geometry.Pos;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import javafx.scene.text.Text;
import javafx.scene.text.TextAlignment;

/** What the board says when there is no call to show: when it opens, that it is closed. Confined to the FX thread. */
final class NoticeView extends VBox {
    private final BoardViewModel model;
    private final BoardTexts texts;
    private final Text icon = Icons.of(Icon.CLOCK, IconSize.HUGE);
    private final BilingualText headline;
    private final BilingualText detail;

    NoticeView(BoardViewModel model, BoardTexts texts) {
        this.model = model;
        this.texts = texts;
        getStyleClass().add("board-notice");
        setAlignment(Pos.CENTER);
        StackPane badge = BoardStyle.named(new StackPane(icon), "board-notice-badge");
        badge.setMaxSize(USE_PREF_SIZE, USE_PREF_SIZE);
        headline = BoardStyle.named(new BilingualText(texts, Pos.CENTER), "board-notice-headline");
        detail = BoardStyle.collapsing(BoardStyle.named(new BilingualText(texts, Pos.CENTER), "board-notice-detail"));
        headline.wrap(TextAlignment.CENTER);
        detail.wrap(TextAlignment.CENTER);
        getChildren().addAll(badge, headline, detail);
        model.noticeProperty().addListener((value, before, after) -> look(after));
        model.zoneProperty()
                .addListener(
                        (value, before, after) -> look(model.noticeProperty().get()));
        look(model.noticeProperty().get());
    }

    private void look(HallNotice notice) {
        LocalTime opensAt = notice.opensAt();
        switch (notice.kind()) {
            case NONE -> {}
            case CONNECTING -> say(Icon.LINK, "notice.connecting", "notice.listen");
            case FIRST_CALL -> {
                say(Icon.CALL, "notice.first", "notice.here");
                if (opensAt != null) {
                    timed(detail, "notice.counters", opensAt);
                }
            }
            case OPENS -> {
                say(Icon.CLOCK, "notice.closed", "notice.welcome");
                if (opensAt != null) {
                    timed(headline, "notice.opens", opensAt);
                }
            }
            case CLOSED -> say(Icon.CLOSE, "notice.closed", "notice.thanks");
            case HOLIDAY -> say(Icon.CALENDAR, "notice.holiday", "notice.thanks");
        }
    }

    private void say(Icon symbol, String first, String second) {
        Icons.set(icon, symbol);
        headline.show(first);
        detail.show(second);
    }

    private void timed(BilingualText where, String key, LocalTime time) {
        MallZone zone = model.zoneProperty().get();
        where.show(
                texts.indonesian(key, BoardTexts.indonesianTimes(zone).time(time)),
                texts.english(key, BoardTexts.englishTimes(zone).time(time)));
    }
}
