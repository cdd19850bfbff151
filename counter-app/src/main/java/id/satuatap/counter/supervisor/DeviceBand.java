package id.satuatap.counter.supervisor;

import id.satuatap.protocol.device.DeviceFaultView;
import id.satuatap.uikit.control.Banner;
import id.satuatap.uikit.control.Tone;
import id.satuatap.uikit.fx.Subscriptions;
import id.satuatap.uikit.icon.Icon;
import java.util.List;
import java.util.stream.Collectors;
import javafx.scene.layout.StackPane;

/** Which counter's or board's device does not work, and since when; nothing while all do. Confined to the FX thread. */
final class DeviceBand extends StackPane {
    private static final int TOLD_MAX = 6;

    private final DeviceWatch watch;
    private final HallReading reading;
    private final SupervisorWords words;
    private final Banner banner = new Banner(Tone.WARNING, Icon.PLUG_OFF);

    DeviceBand(DeviceWatch watch, HallReading reading, SupervisorWords words) {
        this.watch = watch;
        this.reading = reading;
        this.words = words;
        banner.setId("supervisor-devices");
        getChildren().add(banner);
        setMinHeight(USE_PREF_SIZE);
        managedProperty().bind(visibleProperty());
    }

    void open(Subscriptions open) {
        open.add(watch.opened());
        open.follow(watch.faultsProperty(), faults -> show());
        open.follow(words.mallText().localeProperty(), language -> show());
    }

    private void show() {
        List<DeviceFaultView> faults = watch.faultsProperty().get();
        setVisible(!faults.isEmpty());
        banner.setVisible(!faults.isEmpty());
        banner.headlineProperty().set(words.messages().text("devices.headline", faults.size()));
        String told = faults.stream().limit(TOLD_MAX).map(this::words).collect(Collectors.joining("\n"));
        banner.detailProperty()
                .set(
                        faults.size() > TOLD_MAX
                                ? told + "\n" + words.messages().text("devices.more", faults.size() - TOLD_MAX)
                                : told);
    }

    private String words(DeviceFaultView fault) {
        return words.messages()
                .text(
                        "devices." + fault.part() + "." + fault.trouble(),
                        place(fault),
                        words.mallText().time(fault.since()));
    }

    private String place(DeviceFaultView fault) {
        String counter = fault.counter();
        String device = fault.device();
        return counter != null
                ? words.messages().text("history.counter", reading.counterLabel(counter))
                : device == null ? words.messages().text("devices.somewhere") : device;
    }
}
