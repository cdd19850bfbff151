package id.satuatap.display;

import id.satuatap.devices.port.PortSettings;
import id.satuatap.devices.voice.VoiceLanguage;
import id.satuatap.display.board.BoardTimes;
import id.satuatap.display.led.LedAssignments;
import id.satuatap.protocol.WireCodec;
import id.satuatap.protocol.WireFault;
import id.satuatap.protocol.client.ClientConfigFile;
import id.satuatap.protocol.session.ClientConfig;
import id.satuatap.protocol.session.DeviceKind;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Option;

/** Confined to the main thread. The command line of a display, and the configuration that it means. */
final class DisplayArguments {

    @Option(
            names = "--config",
            paramLabel = "FILE",
            defaultValue = "display.json",
            description = "what pairing wrote: addresses, token, zone (default: ${DEFAULT-VALUE});"
                    + " without that file the board shows how it is paired, and writes it")
    Path config = Path.of("display.json");

    @Option(
            names = "--server",
            paramLabel = "URL",
            description = "such as http://127.0.0.1:7070: with --token in place of --config, else for the pairing")
    @Nullable
    String server;

    @Option(names = "--token", paramLabel = "TOKEN", description = "this display's device token")
    @Nullable
    String token;

    @Option(
            names = "--zone",
            paramLabel = "N|all",
            description = "the zone it shows and speaks for; default: the configuration's, else all")
    @Nullable
    String zone;

    @Option(
            names = "--voice",
            paramLabel = "line[:NAME]|file:DIR|off",
            defaultValue = "line",
            description =
                    "speak on the sound device, or on the one so named (devices speak --list), write WAV files, or be"
                            + " silent (default: ${DEFAULT-VALUE})")
    String voice = "line";

    @Option(
            names = "--voice-group",
            paramLabel = "GROUP",
            split = ",",
            description = "acoustic groups it speaks for, in place of its zone")
    Set<String> voiceGroups = Set.of();

    @Option(
            names = "--voice-language",
            paramLabel = "id|en|jv",
            defaultValue = "id",
            description = "language of the calls, where --voice-settings name none (default: ${DEFAULT-VALUE})")
    String voiceLanguage = "id";

    @Option(
            names = "--voice-settings",
            paramLabel = "FILE",
            description =
                    "languages, packs, reading of numbers and loudness by the time of day; a change holds from the next"
                            + " call on; lines: docs/devices.md")
    @Nullable
    Path voiceSettings;

    @Option(
            names = "--outage-repeat",
            paramLabel = "MINUTES",
            defaultValue = "10",
            description = "how often an agency's outage is told aloud, 2 to 60 minutes (default: ${DEFAULT-VALUE})")
    int outageRepeat = 10;

    @ArgGroup(exclusive = false)
    @Nullable
    Led led;

    static final class Led {
        @Option(
                names = "--led",
                required = true,
                paramLabel = "PORT",
                description = "line of the LED units, such as serial:/dev/serial/by-id/usb-x?baud=9600")
        String port = "";

        @Option(
                names = "--led-units",
                required = true,
                paramLabel = "FILE|LIST",
                description =
                        "counter=address[:width or :kind?options], also zone:2=address or queue:SERVICE=address, separated by"
                                + " commas or one a line in a file; what they show, and kinds: docs/devices.md")
        String units = "";
    }

    @Option(names = "--windowless", description = "no board: this PC only speaks or drives an LED line")
    boolean windowless;

    @Option(
            names = "--size",
            paramLabel = "WxH",
            defaultValue = "1920x1080",
            description = "size of the window (default: ${DEFAULT-VALUE})")
    String size = "1920x1080";

    @Option(
            names = "--fullscreen",
            negatable = true,
            description = "fill the screen; --windowed or --no-fullscreen opens a window (default: window)")
    boolean fullScreen;

    @Option(names = "--windowed", description = "open a window, which is the default")
    boolean windowed;

    /**
     * Reads and checks everything.
     *
     * @throws IllegalArgumentException saying which argument is wrong
     * @throws IOException if a file cannot be read
     */
    DisplayConfig config(ClientConfig client) throws IOException {
        Led line = led;
        return new DisplayConfig(
                client,
                zone(client),
                VoiceOutput.parse(voice),
                voiceGroups,
                new VoiceChoice(VoiceLanguage.ofCode(voiceLanguage), voiceSettings),
                Duration.ofMinutes(outageRepeat),
                line == null ? null : new LedConfig(PortSettings.parse(line.port), LedAssignments.parse(line.units)),
                windowless
                        ? null
                        : new DisplayConfig.Screen(
                                ScreenSize.parse(size), fullScreen && !windowed, BoardTimes.STANDARD));
    }

    /**
     * Reads who this display is; empty when it was never paired.
     *
     * @throws IllegalArgumentException saying what in the file is wrong
     * @throws IOException if the file cannot be read
     */
    Optional<ClientConfig> client() throws IOException {
        if (server != null && token != null) {
            return Optional.of(new ClientConfig(List.of(server), null, "board", token, DeviceKind.BOARD, null, null));
        }
        ClientConfigFile file = file();
        try {
            return file.exists() ? Optional.of(file.read()) : Optional.empty();
        } catch (WireFault fault) {
            throw new IllegalArgumentException(config + ": " + fault.getMessage(), fault);
        }
    }

    ClientConfigFile file() {
        return new ClientConfigFile(config, new WireCodec());
    }

    /** Returns the addresses at which a server may be that this display is paired with. */
    List<String> known() {
        return server == null ? List.of() : List.of(server);
    }

    private @Nullable Integer zone(ClientConfig client) {
        String asked = zone;
        if (asked == null) {
            return client.zone();
        }
        if (asked.equals("all")) {
            return null;
        }
        if (!asked.matches("\\d{1,3}")) {
            throw new IllegalArgumentException("zone must be 1 to 999 or all, not " + asked);
        }
        return Integer.valueOf(asked);
    }
}
