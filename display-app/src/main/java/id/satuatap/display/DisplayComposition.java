package id.satuatap.display;

import id.satuatap.devices.voice.AudioSink;
import id.satuatap.devices.voice.EspeakSpeech;
import id.satuatap.devices.voice.FileSink;
import id.satuatap.devices.voice.KeptSpeech;
import id.satuatap.devices.voice.LineSink;
import id.satuatap.devices.voice.NoticeVoice;
import id.satuatap.devices.voice.TunedVoice;
import id.satuatap.devices.voice.VoiceLanguage;
import id.satuatap.devices.voice.VoiceSettings;
import id.satuatap.display.announcement.HallVoice;
import id.satuatap.display.announcement.OutageNotices;
import id.satuatap.display.directory.DirectoryFeed;
import id.satuatap.display.led.LedLine;
import id.satuatap.protocol.client.DeviceNews;
import id.satuatap.protocol.client.HallFeed;
import id.satuatap.protocol.client.HallListener;
import id.satuatap.protocol.client.LanClient;
import id.satuatap.protocol.client.MallClock;
import id.satuatap.protocol.client.ServerLink;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Thread-safe. One display without its window: the link to the server, the voice and the LED line, wired and not yet
 * started. Closing it stops them in reverse.
 */
public final class DisplayComposition implements AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(DisplayComposition.class);

    private final Deque<AutoCloseable> parts = new ArrayDeque<>();
    private final DeviceStates devices = new DeviceStates();
    private final MallTime mallZone = new MallTime();
    private final MallClock clock;
    private final LanClient client;
    private final HallFeed feed;
    private final DirectoryFeed directory;
    private final ServerReports reports;
    private final DeviceNews news;

    private DisplayComposition(DisplayConfig config, DisplaySurroundings surroundings) {
        ServerLink server = ServerLink.of(config.client(), surroundings.client());
        parts.push(server);
        this.clock = server.clock();
        this.client = server.client();
        this.feed = server.feed();
        this.directory = new DirectoryFeed(client::catalogue);
        this.reports = new ServerReports(client);
        this.news = new DeviceNews(client);
        parts.push(news);
        devices.listen(new DeviceTelling(news));
        listen(directory);
    }

    /**
     * Wires a display; nothing is heard of the server before {@link #start}.
     *
     * @throws IOException if the voice's settings or packs cannot be read
     * @throws IllegalArgumentException saying what in the voice's settings is wrong
     */
    public static DisplayComposition compose(DisplayConfig config, DisplaySurroundings surroundings)
            throws IOException {
        DisplayComposition display = new DisplayComposition(config, surroundings);
        try {
            display.addVoice(config, surroundings);
            display.addLed(config, surroundings);
            return display;
        } catch (IOException | RuntimeException failed) {
            display.close();
            throw failed;
        }
    }

    private void addVoice(DisplayConfig config, DisplaySurroundings surroundings) throws IOException {
        Optional<AudioSink> sink = config.voice()
                .match(
                        Optional::empty,
                        line -> Optional.of(new LineSink(surroundings.clock(), line.device())),
                        folder -> Optional.of(new FileSink(folder)));
        if (sink.isEmpty()) {
            return;
        }
        VoiceChoice choice = config.voiceChoice();
        Path file = choice.settings();
        VoiceSettings settings =
                file == null ? VoiceSettings.of(choice.language()) : VoiceSettings.read(file, choice.language());
        TunedVoice tuned = TunedVoice.open(file, choice.language(), clock, mallZone::get);
        OutageNotices notices = new OutageNotices(
                config.voiceArea(),
                clock,
                config.outageEvery(),
                new NoticeVoice(
                        TunedVoice.pack(settings, VoiceLanguage.INDONESIAN),
                        TunedVoice.pack(settings, VoiceLanguage.ENGLISH),
                        new KeptSpeech(new EspeakSpeech("espeak-ng"))),
                reports);
        listen(mallZone);
        listen(notices);
        parts.push(directory.read(notices::directory));
        HallVoice voice = HallVoice.open(
                config.voiceArea(), tuned, tuned.into(sink.get()), clock, reports, devices::sound, notices::but);
        parts.push(voice);
        listen(voice);
    }

    private void addLed(DisplayConfig config, DisplaySurroundings surroundings) {
        LedConfig led = config.led();
        if (led != null) {
            LedLine line = LedLine.open(led.port(), led.units(), devices, surroundings.clock());
            parts.push(line);
            listen(line);
        }
    }

    private void listen(HallListener listener) {
        parts.push(feed.subscribe(listener));
    }

    /** Begins to follow the hall; call it once, when everybody listens. */
    public void start() {
        feed.start();
        news.start();
    }

    MallClock clock() {
        return clock;
    }

    LanClient client() {
        return client;
    }

    DirectoryFeed directory() {
        return directory;
    }

    HallFeed feed() {
        return feed;
    }

    ServerReports reports() {
        return reports;
    }

    DeviceStates devices() {
        return devices;
    }

    /** A boundary: one part that will not stop must not keep the others from stopping. */
    @Override
    public synchronized void close() {
        while (!parts.isEmpty()) {
            try {
                parts.pop().close();
            } catch (InterruptedException impatient) {
                Thread.currentThread().interrupt();
            } catch (Exception stubborn) {
                LOG.warn("a part of the display did not stop", stubborn);
            }
        }
    }
}
