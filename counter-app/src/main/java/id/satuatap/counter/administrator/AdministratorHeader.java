package id.satuatap.counter.administrator;

import id.satuatap.counter.link.LinkPill;
import id.satuatap.counter.workspace.HeaderButtons;
import id.satuatap.protocol.client.LinkState;
import id.satuatap.uikit.control.ActionButton;
import id.satuatap.uikit.control.Clock;
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
        ActionButton language = HeaderButtons.language(words.messages(), languages);
        ActionButton leave = HeaderButtons.signOut("devices", words.messages(), signOut);
        HallHeader header = new HallHeader(Icon.SETTINGS, new LinkPill(link, words.mallText()), clock, language, leave);
        header.subtitleProperty().bind(words.messages().bind("header.subtitle"));
        return header;
    }
}
