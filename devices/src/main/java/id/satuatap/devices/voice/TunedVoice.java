package id.satuatap.devices.voice;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.InstantSource;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * A voice by the settings of a file, which is looked at before each call: what a person writes there holds for the next one.
 * A file that cannot be read or has a fault changes nothing, and the log says which. Confined to the announcer's thread.
 */
public final class TunedVoice implements CallSpeech {
    private static final Logger LOG = LoggerFactory.getLogger(TunedVoice.class);
    private static final int PERCENT = 100;

    private final @Nullable Path file;
    private final VoiceLanguage usual;
    private final InstantSource clock;
    private final Supplier<ZoneId> zone;
    private @Nullable FileTime seen;
    private VoiceSettings settings;
    private CallSpeech speech;

    private TunedVoice(
            @Nullable Path file,
            VoiceLanguage usual,
            InstantSource clock,
            Supplier<ZoneId> zone,
            VoiceSettings settings,
            CallSpeech speech) {
        this.file = file;
        this.usual = usual;
        this.clock = clock;
        this.zone = zone;
        this.settings = settings;
        this.speech = speech;
    }

    /**
     * A voice that is ready.
     *
     * @param file of settings, null for how it ships
     * @param usual the language where the file names none
     * @param clock the mall's
     * @param zone of the mall, as far as it is known
     * @throws IOException if the file or a pack cannot be read
     * @throws IllegalArgumentException saying what in the file is wrong
     */
    public static TunedVoice open(@Nullable Path file, VoiceLanguage usual, InstantSource clock, Supplier<ZoneId> zone)
            throws IOException {
        FileTime time = file == null ? null : Files.getLastModifiedTime(file);
        VoiceSettings settings = file == null ? VoiceSettings.of(usual) : VoiceSettings.read(file, usual);
        TunedVoice voice = new TunedVoice(file, usual, clock, zone, settings, speech(settings));
        voice.seen = time;
        return voice;
    }

    /** The voice of settings. @throws IOException if a pack cannot be read */
    public static CallSpeech speech(VoiceSettings settings) throws IOException {
        List<CallVoice> voices = new ArrayList<>();
        for (VoiceLanguage language : settings.languages()) {
            VoicePack pack = pack(settings, language);
            if (pack.draft()) {
                LOG.warn("voice pack language={} is a draft: let somebody who speaks it listen first", language.code());
            }
            voices.add(new CallVoice(pack, settings.phrases()));
        }
        return voices.size() == 1 ? voices.get(0) : new TwoLanguages(voices.get(0), voices.get(1));
    }

    /** The pack that settings name for a language. @throws IOException if it cannot be read, or speaks another language */
    public static VoicePack pack(VoiceSettings settings, VoiceLanguage language) throws IOException {
        Path folder = settings.packs().get(language);
        VoicePack pack = folder == null ? VoicePack.shipped(language) : VoicePack.ofFolder(folder);
        if (pack.language() != language) {
            throw new IOException(folder + " speaks " + pack.language().code() + ", not " + language.code());
        }
        return pack;
    }

    @Override
    public CallAudio audio(VoiceCall call) {
        look();
        return speech.audio(call);
    }

    /** A sink that plays as loud as the settings want now. */
    public AudioSink into(AudioSink sink) {
        return new Loud(sink);
    }

    private int percent() {
        look();
        return settings.volume().at(LocalDateTime.ofInstant(clock.instant(), zone.get()));
    }

    private void look() {
        Path known = file;
        if (known == null) {
            return;
        }
        FileTime time = null;
        try {
            time = Files.getLastModifiedTime(known);
            if (!time.equals(seen)) {
                VoiceSettings read = VoiceSettings.read(known, usual);
                speech = speech(read);
                settings = read;
                LOG.info("voice settings={} hold from now on", known);
            }
        } catch (IOException | IllegalArgumentException wrong) {
            if (!Objects.equals(time, seen)) {
                LOG.warn("voice settings={} stay as they were: {}", known, wrong.getMessage());
            }
        }
        seen = time;
    }

    /** Confined to the announcer's thread, but for its close. */
    private final class Loud implements AudioSink {
        private final AudioSink sink;

        Loud(AudioSink sink) {
            this.sink = sink;
        }

        @Override
        public void play(String name, PcmAudio audio, Runnable firstSample)
                throws AudioUnavailableException, InterruptedException {
            sink.play(name, audio.times(percent() / (double) PERCENT), firstSample);
        }

        @Override
        public void probe() throws AudioUnavailableException {
            sink.probe();
        }

        @Override
        public void close() {
            sink.close();
        }
    }
}
