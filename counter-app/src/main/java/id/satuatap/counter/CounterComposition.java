package id.satuatap.counter;

import id.satuatap.counter.desk.DeskFrame;
import id.satuatap.counter.device.CounterDevices;
import id.satuatap.counter.device.DeskPrinter;
import id.satuatap.counter.device.DeviceFault;
import id.satuatap.counter.device.DeviceFaults;
import id.satuatap.counter.device.KeyAnswer;
import id.satuatap.counter.device.KeyAnswers;
import id.satuatap.counter.device.KeySounds;
import id.satuatap.counter.device.OwnLines;
import id.satuatap.counter.device.TicketPrinterSettings;
import id.satuatap.devices.keypad.KeypadKey;
import id.satuatap.protocol.client.DeviceNews;
import id.satuatap.protocol.client.ServerLink;
import id.satuatap.uikit.fx.FxDispatcher;
import id.satuatap.uikit.screen.ScreenHost;
import id.satuatap.uikit.screen.Transition;
import id.satuatap.uikit.text.Languages;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import javafx.beans.property.ReadOnlyListWrapper;
import javafx.collections.FXCollections;
import javafx.scene.Parent;
import org.jspecify.annotations.Nullable;

/** Puts the parts of a counter app together, and ends them in reverse. Confined to the FX thread but for {@link #close}. */
public final class CounterComposition implements AutoCloseable {
    private final ServerLink server;
    private final CounterDevices devices;
    private final KeySounds sounds;
    private final DeviceNews news;
    private final @Nullable DeskPrinter printer;
    private final ScreenHost screens;
    private final CounterShell shell;

    private CounterComposition(
            ServerLink server,
            CounterDevices devices,
            KeySounds sounds,
            DeviceNews news,
            @Nullable DeskPrinter printer,
            ScreenHost screens,
            CounterShell shell) {
        this.server = server;
        this.devices = devices;
        this.sounds = sounds;
        this.news = news;
        this.printer = printer;
        this.screens = screens;
        this.shell = shell;
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
        ServerLink server = ServerLink.of(config.client(), around.client());
        // The shell and the devices know each other; the keypad is silent until the shell is there.
        AtomicReference<@Nullable CounterShell> shell = new AtomicReference<>();
        ReadOnlyListWrapper<DeviceFault> faults = new ReadOnlyListWrapper<>(FXCollections.observableArrayList());
        DeviceNews news = new DeviceNews(server.client());
        CounterDevices devices = new CounterDevices(
                Optional.ofNullable(config.keypad()),
                Optional.ofNullable(config.light()),
                key -> fx.execute(() -> press(shell.get(), key)),
                new DeviceFaults(now -> {
                    news.wrong(FaultNews.of(now));
                    fx.execute(() -> faults.setAll(now));
                }),
                new OwnLines(around.adapters(), config.adapters()),
                around.clock());
        ScreenHost screens = new ScreenHost(Transition.NONE);
        KeySounds sounds = new KeySounds(around.sound());
        boolean heard = config.keypad() != null && config.keypad().sounds();
        CounterShell made = new CounterShell(
                config,
                server,
                new KeyAnswers(devices, heard ? sounds : KeyAnswer.NONE, around.ticks()),
                faults.getReadOnlyProperty(),
                devices::acceptAdapters,
                languages,
                fx,
                around.ticks(),
                screens,
                frame,
                around.outlets(),
                around.catalogues());
        shell.set(made);
        made.start();
        server.feed().start();
        devices.start();
        news.start();
        DeskPrinter printer = printer(config, server, fx, around);
        if (printer != null) {
            printer.start(around.ticks());
        }
        return new CounterComposition(server, devices, sounds, news, printer, screens, made);
    }

    /** The node to put into the window. */
    public Parent root() {
        return screens.root();
    }

    /**
     * Whether the window may be closed now without a loss; where not, the person is asked.
     *
     * @param leave run later, once the person said so
     */
    boolean mayLeave(Runnable leave) {
        return shell.mayLeave(leave);
    }

    /** Closes what people see; on the FX thread, before the rest. */
    void closeScreens() {
        screens.close();
        if (printer != null) {
            printer.stopFollowing();
        }
    }

    /** Lets go of devices and server; any thread, and again does nothing. */
    @Override
    public void close() {
        devices.close();
        sounds.close();
        if (printer != null) {
            printer.close();
        }
        news.close();
        server.close();
    }

    private static @Nullable DeskPrinter printer(
            CounterConfig config, ServerLink server, FxDispatcher fx, Surroundings around) {
        TicketPrinterSettings settings = config.printer();
        return settings == null
                ? null
                : new DeskPrinter(settings, config.client().device(), server, fx, around.clock());
    }

    private static void press(@Nullable CounterShell shell, KeypadKey key) {
        if (shell != null) {
            shell.key(key);
        }
    }
}
