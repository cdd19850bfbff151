package id.satuatap.counter.administrator;

import id.satuatap.protocol.client.HallListener;
import id.satuatap.protocol.client.Subscription;
import id.satuatap.uikit.control.Clock;
import id.satuatap.uikit.control.HallHeader;
import id.satuatap.uikit.screen.Screen;
import id.satuatap.uikit.text.Languages;
import java.util.concurrent.Executor;
import java.util.function.Function;

/** Makes the administrator's workspace of the catalogue, also before there is one. Stateless. */
public final class CatalogueScreen {
    private CatalogueScreen() {}

    /**
     * A workspace that is not open yet.
     *
     * @param clock the mall's, for the header
     * @param places asks for the file
     * @param hall follows the hall for a listener until it is closed
     * @param signOut what leads back to signing in
     */
    public static Screen of(
            CatalogueViewModel model,
            DeviceWords words,
            Clock clock,
            OpenPlace places,
            Languages languages,
            Function<HallListener, Subscription> hall,
            Executor fx,
            Runnable signOut) {
        HallHeader header = AdministratorHeader.of(model.followed().linkProperty(), words, clock, languages, signOut);
        header.subtitleProperty().bind(words.messages().bind("catalogue.subtitle"));
        return new AdministratorScreen(model.followed(), header, new CataloguePage(model, words, places), hall, fx);
    }
}
