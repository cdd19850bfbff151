package id.satuatap.counter.desk;

import id.satuatap.uikit.control.ActionButton;
import id.satuatap.uikit.control.Banner;
import id.satuatap.uikit.control.Emphasis;
import id.satuatap.uikit.control.Tone;
import id.satuatap.uikit.fx.Subscriptions;
import id.satuatap.uikit.icon.Icon;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.layout.StackPane;
import org.jspecify.annotations.Nullable;

/** What the officer is told now, with the action that would help. Confined to the FX thread. */
final class NoticeBar extends StackPane {
    private final DeskViewModel desk;
    private final DeskWords words;
    private final boolean besidePrimary;

    /** @param besidePrimary true where the primary action stands in the same row and need not be offered again */
    NoticeBar(DeskViewModel desk, DeskWords words, boolean besidePrimary) {
        this.desk = desk;
        this.words = words;
        this.besidePrimary = besidePrimary;
        setId("desk-notice");
        managedProperty().bind(visibleProperty());
    }

    /** Follows the desk until the subscriptions are closed. */
    void open(Subscriptions open) {
        open.follow(desk.noticeProperty(), this::show);
        open.follow(
                words.mallText().localeProperty(),
                language -> show(desk.noticeProperty().get()));
    }

    private void show(@Nullable DeskNotice notice) {
        getChildren().clear();
        setVisible(notice != null);
        if (notice == null) {
            return;
        }
        Tone tone = notice.saying().tone();
        Banner banner = new Banner(tone, tone.icon());
        banner.headlineProperty().set(notice.saying().words(words.messages()));
        notice.offered()
                .filter(offer ->
                        !besidePrimary || offer != desk.sceneProperty().get().primary())
                .ifPresent(offer -> banner.action(offer(offer)));
        ActionButton read = new ActionButton(Icon.DISMISS, Emphasis.QUIET);
        read.setAccessibleText(words.messages().text("desk.notice.dismiss"));
        read.setOnAction(pressed -> desk.read());
        banner.action(read);
        banner.setVisible(true);
        getChildren().add(banner);
    }

    private ActionButton offer(DeskAction action) {
        ActionButton button = new ActionButton(action.icon(), Emphasis.HIGHLIGHT);
        button.setId("desk-offer");
        button.setText(words.action(action, desk.sceneProperty().get()));
        button.setOnAction(pressed -> desk.press(action, Means.POINTER));
        if (action.key() != KeyCode.UNDEFINED) {
            button.onKey(new KeyCodeCombination(action.key()));
        }
        return button;
    }
}
