package id.satuatap.devices.voice;

import java.io.BufferedInputStream;
import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.TreeSet;

/**
 * The recorded clips of one language, all held in memory (about 1.5 MB); immutable.
 *
 * <p>A pack is a folder with {@code manifest.properties}: {@code language = id} and {@code clip.<key> = <file>.wav}; {@code draft =
 * true} where nobody has judged it. All clips are made equally loud.
 */
public final class VoicePack {

    private static final String MANIFEST = "manifest.properties";
    private static final String CLIP_PREFIX = "clip.";

    private final VoiceLanguage language;
    private final boolean draft;
    private final Map<String, PcmAudio> clips;

    private VoicePack(VoiceLanguage language, boolean draft, Map<String, PcmAudio> clips) {
        this.language = language;
        this.draft = draft;
        this.clips = Map.copyOf(clips);
    }

    /**
     * The pack that the product ships.
     *
     * @throws IOException if the installation is damaged
     */
    public static VoicePack shipped(VoiceLanguage language) throws IOException {
        return load(file -> {
            var stream = VoicePack.class.getResourceAsStream("pack/" + language.code() + "/" + file);
            if (stream == null) {
                throw new FileNotFoundException("pack/" + language.code() + "/" + file);
            }
            return stream;
        });
    }

    /**
     * A pack of the mall's own, a folder.
     *
     * @throws IOException if the manifest or clips that it names cannot be read; the message names each with its fault
     */
    public static VoicePack ofFolder(Path folder) throws IOException {
        return load(file -> Files.newInputStream(folder.resolve(file)));
    }

    private static VoicePack load(Source source) throws IOException {
        var manifest = new Properties();
        try (var reader = new InputStreamReader(source.open(MANIFEST), StandardCharsets.UTF_8)) {
            manifest.load(reader);
        }
        var clips = new HashMap<String, PcmAudio>();
        var faults = new ArrayList<String>();
        for (var name : new TreeSet<>(manifest.stringPropertyNames())) {
            if (name.startsWith(CLIP_PREFIX)) {
                var file = manifest.getProperty(name).strip();
                try {
                    clips.put(name.substring(CLIP_PREFIX.length()), clip(source, file));
                } catch (IOException unreadable) {
                    faults.add(file + " " + unreadable.getMessage());
                }
            }
        }
        if (!faults.isEmpty()) {
            throw new IOException("voice clips: " + String.join("; ", faults));
        }
        return new VoicePack(language(manifest), Boolean.parseBoolean(manifest.getProperty("draft", "false")), clips);
    }

    /** Even in loudness with all others, whoever recorded it and however near he stood. */
    private static PcmAudio clip(Source source, String file) throws IOException {
        try (var wav = new BufferedInputStream(source.open(file))) {
            return Loudness.even(PcmAudio.readWav(wav));
        } catch (FileNotFoundException | NoSuchFileException missing) {
            throw new IOException("is missing", missing);
        }
    }

    private static VoiceLanguage language(Properties manifest) throws IOException {
        try {
            return VoiceLanguage.ofCode(manifest.getProperty("language", ""));
        } catch (IllegalArgumentException unknown) {
            throw new IOException(MANIFEST + ": " + unknown.getMessage(), unknown);
        }
    }

    /** Whether nobody who speaks the language has judged it yet. */
    public boolean draft() {
        return draft;
    }

    /** The language whose words these are. */
    public VoiceLanguage language() {
        return language;
    }

    /** The clip of a key, empty if the pack has none. */
    public Optional<PcmAudio> clip(String key) {
        return Optional.ofNullable(clips.get(key));
    }

    /** Number of clips. */
    public int size() {
        return clips.size();
    }

    @FunctionalInterface
    private interface Source {
        InputStream open(String file) throws IOException;
    }
}
