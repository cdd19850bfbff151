package id.satuatap.counter;

import id.satuatap.counter.desk.DeskFrame;
import id.satuatap.counter.device.CounterDevices;
import id.satuatap.devices.keypad.KeypadKey;
import id.satuatap.devices.port.PortStatus;
import id.satuatap.protocol.client.Addresses;
import id.satuatap.protocol.client.Credentials;
import id.satuatap.protocol.client.HallFeed;
import id.satuatap.protocol.client.LanClient;
import id.satuatap.protocol.client.MallClock;
import id.satuatap.uikit.fx.FxDispatcher;
import id.satuatap.uikit.screen.ScreenHost;
import id.satuatap.uikit.screen.Transition;
import id.satuatap.uikit.text.Languages;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import javafx.scene.Parent;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Puts the parts of a counter app together, and ends them in reverse. Confined to the FX thread. */
public final class CounterComposition implements AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(CounterComposition.class);

    private final LanClient client;
    private final HallFeed feed;
    private final CounterDevices devices;
    private final ScreenHost screens;

    private CounterComposition(LanClient client, HallFeed feed, CounterDevices devices, ScreenHost screens) {
        this.client = client;
        this.feed = feed;
        this.devices = devices;
        this.screens = screens;
    }

    /**
     * Makes the app and starts it.
     *
     * @param frame the window it stands in
     */
    public static CounterComposition compose(CounterConfig config, Surroundings around, DeskFrame frame) {
        FxDispatcher fx = new FxDispatcher();
        Languages languages = new Languages();
        languages.choose(config.language());
        MallClock clock = new MallClock(around.clock().nanos(), around.clock().wall());
        LanClient client = new LanClient(
                new Addresses(config.client().addresses()),
                new Credentials(config.client().token()),
                clock,
                around.random(),
                around.timings(),
                null);
        HallFeed feed = new HallFeed(client, around.random(), around.timings());
        // The shell and the devices know each other; the keypad is silent until the shell is there.
        AtomicReference<@Nullable CounterShell> shell = new AtomicReference<>();
        CounterDevices devices = new CounterDevices(
                Optional.ofNullable(config.keypad()),
                Optional.ofNullable(config.light()),
                key -> fx.execute(() -> press(shell.get(), key)),
                CounterComposition::log,
                around.clock());
        ScreenHost screens = new ScreenHost(Transition.NONE);
        CounterShell made =
                new CounterShell(config, client, feed, devices, languages, fx, around.ticks(), screens, frame);
        shell.set(made);
        made.start();
        feed.start();
        devices.start();
        return new CounterComposition(client, feed, devices, screens);
    }

    /** The node to put into the window. */
    public Parent root() {
        return screens.root();
    }

    @Override
    public void close() {
        screens.close();
        devices.close();
        feed.close();
        client.close();
    }

    private static void press(@Nullable CounterShell shell, KeypadKey key) {
        if (shell != null) {
            shell.key(key);
        }
    }

    private static void log(PortStatus status) {
        LOG.info("device line state={} cause={}", status.state(), status.cause());
    }
}
