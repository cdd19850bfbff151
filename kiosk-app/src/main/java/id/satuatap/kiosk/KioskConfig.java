package id.satuatap.kiosk;

import id.satuatap.devices.port.PortSettings;
import id.satuatap.kiosk.shell.FlowSettings;
import id.satuatap.paper.PaperWidth;
import id.satuatap.protocol.session.ClientConfig;
import id.satuatap.protocol.session.DeviceKind;
import id.satuatap.uikit.text.Languages;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Immutable. Everything one kiosk is told at its start; checked when it is made.
 *
 * @param client where the server is and who this device is; kind KIOSK
 * @param printerPort where the printer hangs; absent for a kiosk without a printer, which shows every number
 * @param paper the roll in the printer
 * @param printLog folder of this PC's print logs; survives restarts and belongs to this PC alone
 * @param width of the window in pixels, 320 to 7680
 * @param height of the window in pixels, 320 to 7680
 * @param fullScreen covers the whole screen, whatever the size
 * @param language in which each visit starts: Indonesian unless set
 * @param issueWithoutPaper whether numbers may be taken on the screen while the printer cannot print
 * @param printedSeconds how long a printed number stays on the screen, 3 to 120
 * @param shownSeconds how long a number stays that is on the screen alone, 10 to 600
 */
public record KioskConfig(
        ClientConfig client,
        @Nullable PortSettings printerPort,
        PaperWidth paper,
        Path printLog,
        int width,
        int height,
        boolean fullScreen,
        Locale language,
        boolean issueWithoutPaper,
        int printedSeconds,
        int shownSeconds) {
    /** Back to the start after this, until the catalogue's own setting is known. */
    private static final int IDLE_SECONDS = 45;

    public KioskConfig {
        if (client.kind() != DeviceKind.KIOSK) {
            throw new IllegalArgumentException("the configuration is of a " + client.kind() + ", not of a KIOSK");
        }
        if (!Languages.all().contains(language)) {
            throw new IllegalArgumentException("language is id or en, not " + language.toLanguageTag());
        }
        range("width", width, 320, 7680);
        range("height", height, 320, 7680);
        range("printedSeconds", printedSeconds, 3, 120);
        range("shownSeconds", shownSeconds, 10, 600);
    }

    /** An upright kiosk with 80 mm paper and the usual times. */
    public static KioskConfig of(ClientConfig client, @Nullable PortSettings printerPort, Path printLog) {
        return new KioskConfig(
                client, printerPort, PaperWidth.MM80, printLog, 1080, 1920, false, Languages.INDONESIAN, true, 10, 60);
    }

    /** The same as another device. */
    public KioskConfig paired(ClientConfig other) {
        return new KioskConfig(
                other,
                printerPort,
                paper,
                printLog,
                width,
                height,
                fullScreen,
                language,
                issueWithoutPaper,
                printedSeconds,
                shownSeconds);
    }

    /** The same with a window of another size. */
    public KioskConfig sized(int otherWidth, int otherHeight) {
        return new KioskConfig(
                client,
                printerPort,
                paper,
                printLog,
                otherWidth,
                otherHeight,
                fullScreen,
                language,
                issueWithoutPaper,
                printedSeconds,
                shownSeconds);
    }

    /** Where the printer hangs, if there is one. */
    public Optional<PortSettings> printer() {
        return Optional.ofNullable(printerPort);
    }

    FlowSettings flow() {
        return new FlowSettings(issueWithoutPaper, language, printedSeconds, shownSeconds, IDLE_SECONDS);
    }

    private static void range(String name, int value, int min, int max) {
        if (value < min || value > max) {
            throw new IllegalArgumentException(name + " " + value + " is not within " + min + ".." + max);
        }
    }
}
