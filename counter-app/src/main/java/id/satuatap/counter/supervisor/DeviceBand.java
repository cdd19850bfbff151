package id.satuatap.counter.supervisor;

import id.satuatap.protocol.device.DeviceFaultView;
import id.satuatap.protocol.kiosk.KioskView;
import id.satuatap.uikit.control.Banner;
import id.satuatap.uikit.control.Tone;
import id.satuatap.uikit.fx.Subscriptions;
import id.satuatap.uikit.icon.Icon;
import id.satuatap.uikit.theme.StyleClass;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;

/**
 * Which counter's, board's or kiosk's device needs somebody, and since when, and how each kiosk's printer stands. Confined to the FX
 * thread.
 */
final class DeviceBand extends VBox {
    private static final int TOLD_MAX = 6;

    private final SupervisorViewModel model;
    private final SupervisorWords words;
    private final Banner banner = new Banner(Tone.WARNING, Icon.PLUG_OFF);
    private final OtherPrinters others;
    private final Label kiosks = new Label();

    DeviceBand(SupervisorViewModel model, SupervisorWords words) {
        this.model = model;
        this.words = words;
        this.others = new OtherPrinters(model, words);
        banner.setId("supervisor-devices");
        banner.managedProperty().bind(banner.visibleProperty());
        kiosks.setId("supervisor-kiosks");
        kiosks.setWrapText(true);
        kiosks.setMinHeight(USE_PREF_SIZE);
        kiosks.managedProperty().bind(kiosks.visibleProperty());
        getStyleClass().add(StyleClass.STACK);
        getChildren().addAll(banner, others, kiosks);
        setMinHeight(USE_PREF_SIZE);
        visibleProperty().bind(banner.visibleProperty().or(kiosks.visibleProperty()));
        managedProperty().bind(visibleProperty());
    }

    void open(Subscriptions open) {
        others.open(open);
        open.follow(model.troublesProperty(), troubles -> show());
        open.follow(words.mallText().localeProperty(), language -> show());
    }

    private void show() {
        Troubles troubles = model.troublesProperty().get();
        List<String> told = Stream.concat(
                        troubles.inNeed().stream().map(this::inNeed),
                        troubles.faults().stream().map(this::words))
                .toList();
        banner.setVisible(!told.isEmpty());
        banner.headlineProperty().set(words.messages().text("devices.headline", told.size()));
        String lines = told.stream().limit(TOLD_MAX).collect(Collectors.joining("\n"));
        banner.detailProperty()
                .set(
                        told.size() > TOLD_MAX
                                ? lines + "\n" + words.messages().text("devices.more", told.size() - TOLD_MAX)
                                : lines);
        kiosks.setVisible(!troubles.kiosks().isEmpty());
        kiosks.setText(words.messages()
                .text(
                        "devices.kiosks",
                        troubles.kiosks().stream().map(this::each).collect(Collectors.joining("; "))));
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
                ? words.messages().text("history.counter", model.reading().counterLabel(counter))
                : device == null ? words.messages().text("devices.somewhere") : device;
    }

    private String inNeed(KioskView kiosk) {
        Instant since = Troubles.away(kiosk) ? kiosk.since() : kiosk.printerSince();
        return since == null
                ? words.messages().text("devices.kiosk.line", name(kiosk), state(kiosk))
                : words.messages()
                        .text(
                                "devices.kiosk.since",
                                name(kiosk),
                                state(kiosk),
                                words.mallText().time(since));
    }

    private String each(KioskView kiosk) {
        return kiosk.tier() == null
                ? words.messages().text("devices.kiosk.each", name(kiosk), state(kiosk))
                : words.messages().text("devices.kiosk.proven", name(kiosk), state(kiosk), kiosk.tier());
    }

    private static String name(KioskView kiosk) {
        return Objects.requireNonNullElse(kiosk.label(), kiosk.device());
    }

    private String state(KioskView kiosk) {
        return words.messages()
                .text("devices.kiosk.state."
                        + (Troubles.away(kiosk) || kiosk.printer() == null ? "AWAY" : kiosk.printer()));
    }
}
