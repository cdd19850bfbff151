package id.satuatap.counter.administrator;

import id.satuatap.counter.link.LinkPill;
import id.satuatap.protocol.client.LinkState;
import id.satuatap.uikit.control.ActionButton;
import id.satuatap.uikit.control.Clock;
import id.satuatap.uikit.control.Emphasis;
import id.satuatap.uikit.control.HallHeader;
import id.satuatap.uikit.icon.Icon;
import id.satuatap.uikit.text.Languages;
import javafx.beans.value.ObservableValue;

/** Stateless. Makes what stands above each of an administrator's pages. */
final class AdministratorHeader {
    private AdministratorHeader() {}

    /** @param signOut what leads back to signing in */
    static HallHeader of(
            ObservableValue<LinkState> link, DeviceWords words, Clock clock, Languages languages, Runnable signOut) {
        ActionButton language =
                new ActionButton(Icon.LANGUAGE, Emphasis.QUIET, words.messages().bind("header.language"));
        language.setOnAction(pressed -> languages.toggle());
        ActionButton leave =
                ActionButton.secondary(Icon.SIGN_OUT, words.messages().bind("header.signOut"));
        leave.setId("devices-sign-out");
        leave.setOnAction(pressed -> signOut.run());
        HallHeader header = new HallHeader(Icon.SETTINGS, new LinkPill(link, words.mallText()), clock, language, leave);
        header.subtitleProperty().bind(words.messages().bind("header.subtitle"));
        return header;
    }
}
