package id.satuatap.counter.administrator;

import id.satuatap.protocol.client.HallListener;
import id.satuatap.protocol.client.Subscription;
import id.satuatap.uikit.control.Clock;
import id.satuatap.uikit.screen.Screen;
import id.satuatap.uikit.text.Languages;
import java.util.concurrent.Executor;
import java.util.function.Function;

/** Makes the administrator's workspace of PCs. Stateless. */
public final class DevicesScreen {
    private DevicesScreen() {}

    /**
     * A workspace that is not open yet.
     *
     * @param clock the mall's, for the header
     * @param hall follows the hall for a listener until it is closed
     * @param signOut what leads back to signing in
     */
    public static Screen of(
            DevicesViewModel model,
            DeviceWords words,
            Clock clock,
            Languages languages,
            Function<HallListener, Subscription> hall,
            Executor fx,
            Runnable signOut) {
        return new AdministratorScreen(
                model.followed(),
                AdministratorHeader.of(model.followed().linkProperty(), words, clock, languages, signOut),
                new DevicesView(model, words),
                hall,
                fx);
    }
}
